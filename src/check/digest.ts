import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../config/find.ts';
import { config } from '../config.ts';

/** A short digest of bytes and strings. */
export function digest(...parts: (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('base64url').slice(0, 22);
}

const READERS = ['src/record', 'src/schema', 'src/model', 'src/check'];

/** A digest of the code that reads and judges records and of its configuration, so that a change of them invalidates what was stored. */
export function readerDigest(): string {
	const files = READERS.flatMap((path) =>
		readdirSync(join(engine, path), { encoding: 'utf8', recursive: true }).map(
			(name) => `${path}/${name}`,
		),
	);
	const code = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort();
	const own = JSON.stringify(config);
	return digest(own, ...code.map((file) => readFileSync(join(engine, file))));
}
