import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../config/find.ts';
import { config } from '../config.ts';

/** A short digest of bytes and strings. */
export function digest(...parts: (string | Uint8Array)[]): string {
	const hash = createHash('sha256');
	for (const part of parts) hash.update(part);
	return hash.digest('base64url').slice(0, 22);
}

const READERS = ['src/config', 'src/record', 'src/schema', 'src/model', 'src/check'];

/** The versions of the packages, whose code reads with ours; a copy may be without it. */
const LOCK = 'package-lock.json';

/** A digest of the code that reads and judges records and of its configuration, so that a change of them invalidates what was stored. */
export function readerDigest(): string {
	const files = READERS.flatMap((path) =>
		readdirSync(join(engine, path), { encoding: 'utf8', recursive: true }).map(
			(name) => `${path}/${name}`,
		),
	);
	const code = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).sort();
	const own = JSON.stringify(config);
	if (existsSync(join(engine, LOCK))) code.push(LOCK);
	return digest(own, ...code.map((file) => readFileSync(join(engine, file))));
}
