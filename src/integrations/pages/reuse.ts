import {
	copyFileSync,
	existsSync,
	linkSync,
	mkdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { knowSum, sumOf } from '../sum-of.ts';
import type { Fragments } from './full-text.ts';

/** Files that a build takes over from the site before it. */
export interface Reuse {
	/** Puts a file in its place as it was, where it was made with the same key; false where it has to be made. */
	take: (file: string, key: string | undefined) => boolean;
	/** What the full-text index of that site read, in this order, and the fragments of it. */
	read: Read & { find: (file: string) => string | undefined };
	/** Names the key of a file that is made by others. */
	key: (file: string, key: string) => void;
	/** Sums the files with a key that are there now. */
	sum: () => void;
	/** Notes all files with a key, and what the index read, for the next build. */
	note: (read: Read) => void;
}

interface Read {
	files: readonly string[];
	fragments: Fragments;
}

interface Places {
	/** The site that stands. */
	site: string;
	/** The one that is built. */
	fresh: string;
	/** Where the notes are kept. */
	notes: string;
}

/** A file by its key, its size in bytes, when it was written, in ms, and its sum: a file that somebody touched is made again. */
type Note = [key: string, bytes: number, written: number, sha256: string];

interface Notes {
	code: string;
	files: Record<string, Note>;
	read: Read;
}

/** Begins to take over files; `code` stands for everything that makes them. */
export function createReuse({ site, fresh, notes }: Places, code: string): Reuse {
	const before = readNotes(notes, code);
	const keys = new Map<string, string>();
	const folders = new Set<string>();
	const files: Notes['files'] = {};

	/** What was noted of a file, where it is as it was. */
	function standing(file: string): Note | undefined {
		const note = before.files[file];
		if (!note) return undefined;
		const [, bytes, written] = note;
		const stat = statSync(join(site, file), { throwIfNoEntry: false });
		return stat?.isFile() && stat.size === bytes && stat.mtimeMs === written ? note : undefined;
	}

	function sum(): void {
		for (const [file, key] of keys) {
			if (files[file]) continue;
			const path = join(fresh, file);
			const stat = statSync(path, { throwIfNoEntry: false });
			if (stat) files[file] = [key, stat.size, stat.mtimeMs, sumOf(path).sha256];
		}
	}

	return {
		read: {
			...before.read,
			find: (file) => standing(file) && join(site, file),
		},
		take(file, key) {
			const to = join(fresh, file);
			// A public file may stand there, and stays.
			if (key === undefined || existsSync(to)) return false;
			keys.set(file, key);
			const [was, bytes, written, sha256] = standing(file) ?? [];
			if (was !== key) return false;
			if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
			folders.add(dirname(to));
			place(join(site, file), to);
			knowSum(to, { bytes: bytes!, sha256: sha256! }, written!);
			return true;
		},
		key: (file, key) => void keys.set(file, key),
		sum,
		note(read) {
			sum();
			const all: Notes = { code, files, read };
			mkdirSync(dirname(notes), { recursive: true });
			writeFileSync(notes, JSON.stringify(all));
		},
	};
}

function readNotes(path: string, code: string): Omit<Notes, 'code'> {
	try {
		const notes = JSON.parse(readFileSync(path, 'utf8')) as Notes;
		if (notes.code === code) return notes;
	} catch {
		// The first build has none, and what is damaged is of no use.
	}
	return { files: {}, read: { files: [], fragments: {} } };
}

/** Both sites hold the same file, until the old one goes. */
function place(from: string, to: string): void {
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}
