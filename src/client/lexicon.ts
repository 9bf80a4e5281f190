import MiniSearch from 'minisearch';
import { partsOf, wordText, type Word } from './query.ts';

/** Something to be found by its words: what it is called, other names for it, and what it says. */
export interface Document {
	title: string;
	names?: string;
	text?: string;
}

/** How a document matches one word of the query: how well, and by which of its words. */
export interface Match {
	score: number;
	terms: string[];
}

/** Finds the documents that hold a word, by their position: as it is, as a beginning, in its parts, and with slips where nothing else is found. */
export type Lexicon = (word: Word, slips?: number) => Map<number, Match>;

const tokenize = (text: string): string[] =>
	text.split(/\s+/).flatMap((token) => [wordText(token), ...partsOf(token)].filter(Boolean));

const SLIPS = 0.2;
const SHORTEST_WITH_SLIPS = 4;

/** Prepares documents for searching; `slips` is the share of letters that may be wrong. */
export function lexiconOf(documents: Document[]): Lexicon {
	const index = new MiniSearch<Document & { id: number }>({
		fields: ['title', 'names', 'text'],
		tokenize,
		processTerm: (term) => term,
		searchOptions: {
			boost: { title: 3, names: 2 },
			tokenize: (text) => [text],
			prefix: (term) => /\D/.test(term),
		},
	});
	index.addAll(documents.map((document, id) => ({ id, ...document })));
	return (word, slips = SLIPS) => {
		const whole = { combineWith: 'OR' as const, queries: [word.text, ...word.also] };
		const parts = { combineWith: 'AND' as const, queries: word.parts };
		let results = index.search(whole);
		if (results.length === 0 && word.parts.length > 0) results = index.search(parts);
		if (results.length === 0 && word.telling && word.text.length >= SHORTEST_WITH_SLIPS) {
			results = index.search(whole, { fuzzy: slips, maxFuzzy: 3 });
		}
		return new Map(results.map(({ id, score, terms }) => [id as number, { score, terms }]));
	};
}
