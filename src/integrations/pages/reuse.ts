import { copyFileSync, linkSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Files that a build takes over from the site before it. */
export interface Reuse {
	/** Puts a file in its place as it was, where it was made with the same key; false where it has to be made. */
	take: (file: string, key: string | undefined) => boolean;
	/** Notes the files with a key, all of which are there now, for the next build. */
	note: () => void;
}

interface Places {
	/** The site that stands. */
	site: string;
	/** The one that is built. */
	fresh: string;
	/** Where the notes are kept. */
	notes: string;
}

/** A file by its key, its size in bytes and when it was written, in ms: a file that somebody touched is made again. */
type Note = [key: string, size: number, written: number];

interface Notes {
	code: string;
	files: Record<string, Note>;
}

/** Begins to take over files; `code` stands for everything that makes them. */
export function createReuse({ site, fresh, notes }: Places, code: string): Reuse {
	const before = readNotes(notes, code);
	const keys = new Map<string, string>();
	return {
		take(file, key) {
			if (key === undefined) return false;
			keys.set(file, key);
			const note = before[file];
			if (note?.[0] !== key) return false;
			const now = noteOf(join(site, file), key);
			if (now?.[1] !== note[1] || now[2] !== note[2]) return false;
			place(join(site, file), join(fresh, file));
			return true;
		},
		note() {
			const files: Notes['files'] = {};
			for (const [file, key] of keys) {
				const note = noteOf(join(fresh, file), key);
				if (note) files[file] = note;
			}
			const all: Notes = { code, files };
			mkdirSync(dirname(notes), { recursive: true });
			writeFileSync(notes, JSON.stringify(all));
		},
	};
}

function readNotes(path: string, code: string): Notes['files'] {
	try {
		const notes = JSON.parse(readFileSync(path, 'utf8')) as Notes;
		return notes.code === code ? notes.files : {};
	} catch {
		return {};
	}
}

function noteOf(file: string, key: string): Note | undefined {
	const stat = statSync(file, { throwIfNoEntry: false });
	return stat?.isFile() ? [key, stat.size, stat.mtimeMs] : undefined;
}

/** Both sites hold the same file, until the old one goes. */
function place(from: string, to: string): void {
	mkdirSync(dirname(to), { recursive: true });
	try {
		linkSync(from, to);
	} catch {
		copyFileSync(from, to);
	}
}
