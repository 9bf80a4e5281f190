import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was made of files, kept in a folder: for the pages of this build, and for the next build. */
export interface Kept<Value> {
	/** What was kept of an id, where it is whole and bears the digest. */
	find: (id: string, digest: string) => Value | undefined;
	/** Keeps a value. */
	keep: (value: Value) => void;
	/** Where the value of an id is. */
	pathOf: (id: string) => string;
	/** Drops what is kept of all other ids. */
	only: (ids: Iterable<string>) => void;
}

const SUFFIX = '.json';

/** Keeps values below a folder, each in a file of its own; they are plain JSON. */
export function keptIn<Value extends { id: string; digest: string }>(folder: string): Kept<Value> {
	mkdirSync(folder, { recursive: true });
	const pathOf = (id: string) => join(folder, id + SUFFIX);
	return {
		find(id, digest) {
			const found = readKept<Value>(pathOf(id));
			return found?.digest === digest ? found : undefined;
		},
		keep(value) {
			const json = JSON.stringify(value);
			writeFileSync(pathOf(value.id), `${sumOf(json)}\n${json}`);
		},
		pathOf,
		only(ids) {
			const names = new Set([...ids].map((id) => id + SUFFIX));
			for (const name of readdirSync(folder))
				if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
		},
	};
}

/** What is kept in a file; undefined where there is none, or it is no longer as it was written. */
export function readKept<Value>(path: string): Value | undefined {
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
	const end = text.indexOf('\n');
	const json = text.slice(end + 1);
	return text.slice(0, end) === sumOf(json) ? (JSON.parse(json) as Value) : undefined;
}

const sumOf = (text: string) => createHash('sha256').update(text).digest('base64url');
