import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What was made of files, kept in a folder: for the pages of this build, and for the next build. */
export interface Kept<Value> {
	/** What was kept of an id, where it is whole and bears the digest. */
	find: (id: string, digest: string) => Value | undefined;
	/** Keeps a value. */
	keep: (value: Value) => void;
	/** Where a value is. */
	pathOf: (value: Identity) => string;
	/** Drops all but some values. */
	only: (values: Iterable<Identity>) => void;
}

/** What tells a value from all others. */
export interface Identity {
	id: string;
	digest: string;
}

const nameOf = ({ id, digest }: Identity) => `${id}.${digest}.json`;

/** Keeps values below a folder, each in a file of its own; they are plain JSON. */
export function keptIn<Value extends Identity>(folder: string): Kept<Value> {
	mkdirSync(folder, { recursive: true });
	const pathOf = (value: Identity) => join(folder, nameOf(value));
	return {
		find: (id, digest) => readKept(pathOf({ id, digest })),
		keep(value) {
			const json = JSON.stringify(value);
			writeFileSync(pathOf(value), `${sumOf(json)}\n${json}`);
		},
		pathOf,
		only(values) {
			const names = new Set([...values].map(nameOf));
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
