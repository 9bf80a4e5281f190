import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordFile } from '../record/read.ts';
import type { Problem } from '../schema/problem.ts';
import { vocabularies, type VocabularyName, vocabularyNames } from '../schema/vocabularies.ts';

/** The folder of the records and the folder of the patterns, from the project's root. */
export const folders = {
	postmortems: 'content/postmortems',
	patterns: 'content/patterns',
} as const;

/** The files of a folder that are read, and the ones that may not be. */
export interface Listing {
	files: string[];
	problems: Problem[];
}

/** Lists a content folder in the order of names; links, folders and other endings are problems. */
export function list(root: string, folder: string): Listing {
	const files: string[] = [];
	const problems: Problem[] = [];
	for (const name of readdirSync(join(root, folder)).sort()) {
		const file = `${folder}/${name}`;
		const regular = lstatSync(join(root, file)).isFile();
		if (regular && name.endsWith('.mdx')) files.push(file);
		else problems.push(unexpected(file, regular));
	}
	return { files, problems };
}

/** The files of the vocabularies that are one YAML file each, with their names. */
export function vocabularyFiles(): [VocabularyName, string][] {
	return vocabularyNames
		.filter((name) => vocabularies[name].path.endsWith('.yaml'))
		.map((name) => [name, `content/${vocabularies[name].path}`]);
}

/** Reads a file's bytes. */
export const open = (root: string, file: string): RecordFile => ({
	file,
	bytes: readFileSync(join(root, file)),
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
