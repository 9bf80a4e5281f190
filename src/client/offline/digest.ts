import { DIGEST_LENGTH } from '../../model/offline-list.ts';

/** The digest of a file's bytes as the list of a build has it. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
	const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	const hexadecimal = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'));
	return hexadecimal.join('').slice(0, DIGEST_LENGTH);
}
