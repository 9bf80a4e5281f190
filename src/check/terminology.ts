import type { Finding, Problem } from '../schema/problem.ts';
import type { Prose } from '../schema/prose.ts';
import type { Term } from '../schema/term.ts';
import { vocabularyNames, type VocabularyName } from '../schema/vocabularies.ts';
import { readPattern, readVocabulary } from '../record/vocabulary.ts';
import type { Links } from '../record/render.ts';
import { folders, list, open, vocabularyFiles } from './files.ts';

type Locate = (path: Finding['path']) => { line: number; column: number };

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
	/** The file and the place of a field of a term. */
	locate: (vocabulary: VocabularyName, term: number, path: Finding['path']) => Place;
}

/** A place in a file. */
export interface Place {
	file: string;
	line: number;
	column: number;
}

/** Reads every vocabulary. */
export function readTerminology(root: string, links: Links): Terminology {
	const vocabularies = Object.fromEntries(
		vocabularyNames.map((name) => [name, []]),
	) as unknown as Terminology['vocabularies'];
	const places = new Map<string, { file: string; locate: Locate }>();
	const listing = list(root, folders.patterns);
	const problems: Problem[] = [...listing.problems];
	for (const [name, file] of vocabularyFiles()) {
		const read = readVocabulary(name, open(root, file));
		vocabularies[name] = read.terms;
		problems.push(...read.problems);
		places.set(name, read);
	}
	const patterns: Pattern[] = [];
	for (const file of listing.files) {
		const { term, essay, ...read } = readPattern(open(root, file), links);
		problems.push(...read.problems);
		if (!term || !essay) continue;
		places.set(`patterns/${patterns.length}`, read);
		patterns.push({ file, term, essay });
	}
	vocabularies.patterns = patterns.map(({ term }) => term);
	const locate: Terminology['locate'] = (vocabulary, term, path) => {
		const own = places.get(`${vocabulary}/${term}`);
		const { file, locate } = own ?? places.get(vocabulary)!;
		return { file, ...locate(own ? path : [term, ...path]) };
	};
	return { vocabularies, patterns, problems, locate };
}
