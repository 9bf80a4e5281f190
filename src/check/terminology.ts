import type { ReadPattern, ReadVocabulary } from '../record/vocabulary.ts';
import type { Links } from '../record/render.ts';
import type { Finding, Problem } from '../schema/problem.ts';
import type { Prose } from '../schema/prose.ts';
import type { Term } from '../schema/term.ts';
import { vocabularyNames, type VocabularyName } from '../schema/vocabularies.ts';
import { besideFolders, folders, isOwn, list, open, vocabularyFault } from './files.ts';
import { readers } from './readers.ts';
import { fails } from './severity.ts';
import { stopped } from './stopped.ts';
import { isTaken, termFiles, withOwn } from './term-layers.ts';

/** A pattern: its term and its essay. */
export interface Pattern {
	file: string;
	term: Term;
	essay: Prose;
}

/** Where a term stands: its file, and its place in it from 0. */
interface Origin {
	file: string;
	at: number;
}

/** All vocabularies as they stand in `content/`, with what only the collection beside it defines. */
export interface Terminology {
	vocabularies: Record<VocabularyName, Term[]>;
	/** Where the terms stand, in their order. */
	origins: Record<VocabularyName, Origin[]>;
	patterns: Pattern[];
	problems: Problem[];
	/** The files and the folder, with a slash, that hold terms nobody could read. */
	unreadable: string[];
}

/** Reads every vocabulary. */
export async function readTerminology(root: string, links: Links): Promise<Terminology> {
	const listing = list(root, folders.patterns);
	const others = besideFolders ? list(root, besideFolders.patterns).files : [];
	const [lists, essays] = await Promise.all([
		Promise.all(termFiles(root).map(([name, file]) => vocabulary(root, name, file))),
		Promise.all([...others, ...listing.files].map((file) => pattern(root, file, links))),
	]);
	const written = essays.filter((one): one is typeof one & Pattern =>
		Boolean(one.term && one.essay),
	);
	const patterns = withOwn(written.map((one) => ({ ...one, id: one.term.id })));
	const placed = new Map(vocabularyNames.map((name) => [name, placedTerms(lists, name)]));
	placed.set(
		'patterns',
		patterns.map(({ id, file, term }) => ({ id, file, term, at: 0 })),
	);
	const problems = [...lists, ...essays].flatMap((one) => one.problems);
	const unreadable = lists.filter(({ terms, problems }) => terms.length === 0 && fails(problems));
	return {
		vocabularies: every(placed, ({ term }) => term),
		origins: every(placed, ({ file, at }) => ({ file, at })),
		patterns,
		problems: [...listing.problems, ...problems].filter(({ file }) => isOwn(file)),
		unreadable: [
			...unreadable.map(({ file }) => file),
			...(essays.some(({ term }) => !term) ? [`${folders.patterns}/`] : []),
		],
	};
}

type PlacedTerm = Origin & { id: string; term: Term };

/** The terms of one vocabulary, of all its files. */
function placedTerms(
	lists: { name: VocabularyName; file: string; terms: Term[] }[],
	wanted: VocabularyName,
): PlacedTerm[] {
	const terms = lists.flatMap(({ name, file, terms }) =>
		name === wanted ? terms.map((term, at) => ({ id: term.id, term, file, at })) : [],
	);
	return withOwn(terms.filter(({ id, file }) => isTaken(wanted, id, file)));
}

const every = <T>(placed: Map<VocabularyName, PlacedTerm[]>, made: (one: PlacedTerm) => T) =>
	Object.fromEntries(
		[...placed].map(([name, terms]) => [name, terms.map(made)] as const),
	) as Record<VocabularyName, T[]>;

/** Where a term of a vocabulary stands: its file, and the path of a field in it. */
export function whereIs(
	{ origins }: Terminology,
	vocabulary: VocabularyName,
	term: number,
	path: Finding['path'],
): { file: string; path: Finding['path'] } {
	const { file, at } = origins[vocabulary][term]!;
	return { file, path: vocabulary === 'patterns' ? path : [at, ...path] };
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
