import MiniSearch from 'minisearch';
import { partsOf, wordText } from '../model/words.ts';
import { byAndBy } from './by-and-by.ts';
import type { Word } from './query.ts';

/** Something to be found by what it is called and by other names for it. */
export interface Document {
	title: string;
	names: string;
}

/** Finds the documents that hold a word, by their position, with how well: as it is, as a beginning, in its parts, and with slips where nothing else is found. */
export type Lexicon = (word: Word, slips?: number) => Map<number, number>;

const tokenize = (text: string): string[] =>
	text.split(/\s+/).flatMap((token) => [wordText(token), ...partsOf(token)].filter(Boolean));

const SLIPS = 0.2;
const SHORTEST_WITH_SLIPS = 4;

/** Prepares documents for searching; `slips` is the share of letters that may be wrong. */
export async function lexiconOf(documents: Document[]): Promise<Lexicon> {
	const index = new MiniSearch<Document & { id: number }>({
		fields: ['title', 'names'],
		tokenize,
		processTerm: (term) => term,
		searchOptions: {
			boost: { title: 3, names: 2 },
			tokenize: (text) => [text],
			prefix: (term) => /\D/.test(term),
		},
	});
	await byAndBy(documents.entries(), ([id, document]) => index.add({ id, ...document }));
	return (word, slips = SLIPS) => {
		let results = index.search(word.text);
		if (results.length === 0 && word.parts.length > 0) {
			results = index.search({ combineWith: 'AND', queries: partsOf(word.text) });
		}
		if (results.length === 0 && word.telling && word.text.length >= SHORTEST_WITH_SLIPS) {
			results = index.search(word.text, { fuzzy: slips, maxFuzzy: 3 });
		}
		return new Map(results.map(({ id, score }) => [id as number, score]));
	};
}
