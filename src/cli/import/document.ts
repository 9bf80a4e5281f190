import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { place } from '../../config/find.ts';
import { Unreadable } from '../../import/imported.ts';
import { withoutSecrets } from './secrets.ts';

/** Beyond this nobody wrote it by hand, and secrets are not found any more. */
const MAX_TEXT = 200_000;
const MAX_JSON = 5_000_000;

/** The text of a document, without the secrets in it; `-` reads what is piped in. Throws `Unreadable`. */
export async function readDocument(file: string): Promise<string> {
	const bytes = file === '-' ? await piped() : bytesOf(file);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		throw new Unreadable(`${nameOf(file)} is no text in UTF-8. Save it as UTF-8 first.`, {
			cause: error,
		});
	}
	if (!text.trim()) throw new Unreadable(`${nameOf(file)} is empty.`);
	const json = jsonOf(text);
	const most = json === undefined ? MAX_TEXT : MAX_JSON;
	if (bytes.byteLength > most) {
		const sizes = [bytes.byteLength, most].map((size) => size.toLocaleString('en'));
		throw new Unreadable(
			`${nameOf(file)} has ${sizes[0]} bytes, and at most ${sizes[1]} are read. Give the part that tells of the incident.`,
		);
	}
	if (json === undefined) return withoutSecrets(text);
	return JSON.stringify(await masked(json));
}

const nameOf = (file: string) => (file === '-' ? 'What is piped in' : file);

async function piped(): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	for await (const part of process.stdin) parts.push(part as Uint8Array);
	return Buffer.concat(parts);
}

function bytesOf(file: string): Uint8Array {
	try {
		// A copy calls this from within the engine, and means its own folder.
		return readFileSync(place.config ? resolve(place.home, file) : file);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		const why = code === 'ENOENT' ? 'There is no such file' : `It cannot be read (${code})`;
		throw new Unreadable(`${why}: ${file}`, { cause: error });
	}
}

function jsonOf(text: string): unknown {
	if (!/^\s*[{[]/.test(text)) return undefined;
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** Texts have spaces; addresses and ids are passed over, since they are many. */
async function masked(value: unknown): Promise<unknown> {
	if (typeof value === 'string') return /\s/.test(value) ? withoutSecrets(value) : value;
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return Promise.all(value.map(masked));
	const entries = Object.entries(value).map(async ([key, inner]) => [key, await masked(inner)]);
	return Object.fromEntries(await Promise.all(entries));
}
