import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A short digest of bytes and strings. */
export function digest(...parts: (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('base64url').slice(0, 22);
}

const READERS = ['src/record', 'src/schema', 'src/model', 'src/check', 'src/config.ts'];

/** A digest of the code that reads and judges records, so that a change of it invalidates what was stored. */
export function readerDigest(root: string): string {
	const files = READERS.flatMap((path) =>
		path.endsWith('.ts')
			? [path]
			: readdirSync(join(root, path), { encoding: 'utf8', recursive: true }).map(
					(name) => `${path}/${name}`,
				),
	);
	const code = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort();
	return digest(...code.map((file) => readFileSync(join(root, file))));
}
