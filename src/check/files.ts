import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dirname } from 'node:path/posix';
import { config } from '../config.ts';
import { picturesBeside } from '../record/node/pictures.ts';
import type { RecordFile } from '../record/read.ts';
import type { Problem } from '../schema/problem.ts';
import { vocabularies, type VocabularyName, vocabularyNames } from '../schema/vocabularies.ts';

/** The folders of content, from the root: of the records, of the patterns. */
interface Folders {
	postmortems: string;
	patterns: string;
}

const foldersIn = (content: string): Folders => ({
	postmortems: `${content}/postmortems`,
	patterns: `${content}/patterns`,
});

/** The folder of the records and the folder of the patterns, from the project's root. */
export const folders = foldersIn(config.content);

const { beside } = config;

/** The same of the collection that is read beside one's own; undefined where there is none. */
export const besideFolders = beside && foldersIn(beside.folder);

/** The folder of the records beside one's own; undefined where none are shown. */
export const recordsBeside = beside?.records ? besideFolders?.postmortems : undefined;

/** False for a file of the collection that is read beside one's own. */
export const isOwn = (file: string): boolean => !beside || !file.startsWith(`${beside.folder}/`);

/** The files of a folder that are read, and the ones that may not be. */
export interface Listing {
	files: string[];
	problems: Problem[];
}

/** Lists a content folder in the order of names; all but files and the folders of records' pictures are problems. */
export function list(root: string, folder: string): Listing {
	const files: string[] = [];
	const problems: Problem[] = [];
	if (!existsSync(join(root, folder))) return { files, problems };
	const names = readdirSync(join(root, folder)).sort();
	const seen = new Map<string, string>();
	for (const name of names) {
		const file = `${folder}/${name}`;
		const stat = lstatSync(join(root, file), { throwIfNoEntry: false });
		// Somebody has just removed it.
		if (!stat) continue;
		if (stat.isFile() && name.endsWith('.mdx')) files.push(file);
		else if (!folder.endsWith('/postmortems') || !stat.isDirectory())
			problems.push(unexpected(file, stat.isFile()));
		else if (!names.includes(`${name}.mdx`)) problems.push(ownerless(file, name));
		const twin = seen.get(name.toLowerCase());
		if (twin) problems.push(alike(file, `${folder}/${twin}`));
		seen.set(name.toLowerCase(), name);
	}
	return { files, problems };
}

/** The files of the vocabularies that are one YAML file each, with their names; one's own unless said otherwise. */
export function vocabularyFiles(content = config.content): [VocabularyName, string][] {
	return vocabularyNames
		.filter((name) => vocabularies[name].path.endsWith('.yaml'))
		.map((name) => [name, `${content}/${vocabularies[name].path}`]);
}

/** True for a file itself: no link, no folder, no device. */
export const isRegular = (root: string, file: string): boolean =>
	lstatSync(join(root, file), { throwIfNoEntry: false })?.isFile() ?? false;

/** What is wrong with a vocabulary's file before it is read. */
export function vocabularyFault(root: string, file: string): Problem | undefined {
	if (isRegular(root, file)) return undefined;
	return {
		...unexpected(file, false),
		message: existsSync(join(root, file))
			? 'This is a link, a folder or a device.'
			: 'This file is not there, and what it holds is needed.',
		expected: 'a regular file that holds the terms',
		fix: `Put it back: git checkout ${file}.`,
	};
}

const isRecordFile = (file: string) => [folders.postmortems, recordsBeside].includes(dirname(file));

/** Reads a file's bytes, and the sizes of the pictures beside it. */
export const open = (root: string, file: string): RecordFile => ({
	file,
	bytes: readFileSync(join(root, file)),
	pictures: isRecordFile(file) ? picturesBeside(root, file) : undefined,
});

const unexpected = (file: string, regular: boolean): Problem => ({
	code: 'FILE-003',
	file,
	line: 1,
	column: 1,
	message: regular ? 'The file does not end in .mdx.' : 'This is a link, a folder or a device.',
	expected: 'regular files that end in .mdx',
	fix: 'Remove it, or put the file itself in its place.',
});

const ownerless = (file: string, name: string): Problem => ({
	code: 'FILE-003',
	file,
	line: 1,
	column: 1,
	message: `No record is named ${name}.mdx, so nothing shows what this folder holds.`,
	expected: 'folders of pictures that bear the id of the record beside them',
	fix: 'Rename the folder to the id of its record, or delete it.',
});

/** On many machines the two names are one file, and one of the two would be lost. */
const alike = (file: string, twin: string): Problem => ({
	code: 'CORPUS-001',
	file,
	line: 1,
	column: 1,
	message: `The name differs from ${twin} only in the case of its letters.`,
	expected: 'names in lower-case letters, each once',
	fix: 'Give one of the two another name.',
});
