import type { ReadPattern, ReadVocabulary } from '../record/vocabulary.ts';
import type { Links } from '../record/render.ts';
import type { Finding, Problem } from '../schema/problem.ts';
import type { Prose } from '../schema/prose.ts';
import type { Term } from '../schema/term.ts';
import { vocabularyNames, type VocabularyName } from '../schema/vocabularies.ts';
import { folders, list, open, vocabularyFault, vocabularyFiles } from './files.ts';
import { readers } from './readers.ts';
import { fails } from './severity.ts';
import { stopped } from './stopped.ts';

/** A pattern: its term and its essay. */
export interface Pattern {
	file: string;
	term: Term;
	essay: Prose;
}

/** All vocabularies as they stand in `content/`. */
export interface Terminology {
	vocabularies: Record<VocabularyName, Term[]>;
	patterns: Pattern[];
	problems: Problem[];
	/** The files and the folder, with a slash, that hold terms nobody could read. */
	unreadable: string[];
}

/** Reads every vocabulary. */
export async function readTerminology(root: string, links: Links): Promise<Terminology> {
	const listing = list(root, folders.patterns);
	const [lists, essays] = await Promise.all([
		Promise.all(vocabularyFiles().map(([name, file]) => vocabulary(root, name, file))),
		Promise.all(listing.files.map((file) => pattern(root, file, links))),
	]);
	const vocabularies = Object.fromEntries(
		vocabularyNames.map((name) => [name, []]),
	) as unknown as Terminology['vocabularies'];
	for (const { name, terms } of lists) vocabularies[name] = terms;
	const patterns = essays.filter((one): one is typeof one & Pattern =>
		Boolean(one.term && one.essay),
	);
	vocabularies.patterns = patterns.map(({ term }) => term);
	const problems = [...lists, ...essays].flatMap((one) => one.problems);
	const unreadable = lists.filter(({ terms, problems }) => terms.length === 0 && fails(problems));
	return {
		vocabularies,
		patterns,
		problems: [...listing.problems, ...problems],
		unreadable: [
			...unreadable.map(({ file }) => file),
			...(essays.some(({ term }) => !term) ? [`${folders.patterns}/`] : []),
		],
	};
}

/** Where a term of a vocabulary stands: its file, and the path of a field in it. */
export function whereIs(
	{ patterns }: Terminology,
	vocabulary: VocabularyName,
	term: number,
	path: Finding['path'],
): { file: string; path: Finding['path'] } {
	if (vocabulary === 'patterns') return { file: patterns[term]!.file, path };
	const [, file] = vocabularyFiles().find(([name]) => name === vocabulary)!;
	return { file, path: [term, ...path] };
}

type Found<T> = Omit<T, 'locate'>;

async function vocabulary(root: string, name: VocabularyName, file: string) {
	const nothing: Found<ReadVocabulary> = { file, terms: [], problems: [] };
	const fault = vocabularyFault(root, file);
	if (fault) return { name, ...nothing, problems: [fault] };
	const read = await readers()
		.ask('vocabulary', open(root, file), name)
		.catch((error) => ({ ...nothing, problems: [stopped(file, error)] }));
	return { name, ...read };
}

async function pattern(root: string, file: string, links: Links): Promise<Found<ReadPattern>> {
	return readers()
		.ask('pattern', open(root, file), links)
		.catch((error) => ({
			file,
			term: undefined,
			essay: undefined,
			problems: [stopped(file, error)],
		}));
}
