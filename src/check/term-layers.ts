import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { config } from '../config.ts';
import type { VocabularyName } from '../schema/vocabularies.ts';
import { isOwn, isRegular, recordsBeside, vocabularyFiles } from './files.ts';

/** The files of terms that are read: those of the collection beside one's own first, then one's own. */
export function termFiles(root: string): [VocabularyName, string][] {
	const { beside } = config;
	if (!beside) return vocabularyFiles();
	const others = vocabularyFiles(beside.folder).filter(([, file]) => isRegular(root, file));
	const known = new Set(others.map(([name]) => name));
	// What the other collection defines need not be written again.
	const own = vocabularyFiles().filter(
		([name, file]) => !known.has(name) || existsSync(join(root, file)),
	);
	return [...others, ...own];
}

/** False for an organization of the other collection whose records are not shown. */
export const isTaken = (vocabulary: VocabularyName, id: string, file: string): boolean =>
	isOwn(file) || vocabulary !== 'organizations' || id === 'undisclosed' || Boolean(recordsBeside);

/** The terms of both collections; one's own takes the place of the other's with the same id. */
export function withOwn<T extends { id: string; file: string }>(terms: T[]): T[] {
	const own = terms.filter(({ file }) => isOwn(file));
	if (own.length === terms.length) return terms;
	const byId = new Map(own.toReversed().map((one) => [one.id, one]));
	const placed = terms.filter(({ file }) => !isOwn(file)).map((one) => byId.get(one.id) ?? one);
	const seen = new Set(placed);
	return [...placed, ...own.filter((one) => !seen.has(one))];
}
