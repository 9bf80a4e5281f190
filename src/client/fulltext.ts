import { showSentenceEnds } from '../model/sentence-ends.ts';
import { keysOf } from '../model/words.ts';
import { byAndBy } from './by-and-by.ts';
import { passageOf, type Passage } from './excerpt.ts';
import type { Word } from './query.ts';

/** The part of Pagefind's browser API in use. */
export interface FullText {
	search(query: string): Promise<{ results: FullTextResult[] }>;
}

/** A page on which Pagefind finds something. */
export interface FullTextResult {
	/** The places of the matching words, counted in words from the start of the page. */
	words: number[];
	data(): Promise<PageText>;
}

/** The indexed text of a page with the elements that carry an id. */
export interface PageText {
	content: string;
	anchors: { element: string; id: string; text?: string; location: number }[];
	meta: Record<string, string>;
}

/** A record whose text holds the words: its position, and the passage that does. */
export interface TextHit {
	position: number;
	passage: Passage;
}

/** Finds the records whose text holds what a query tells, best first. */
export type TextFinder = (words: Word[]) => Promise<TextHit[]>;

const MOST_PAGES = 10;
const MOST_WORDS = 8;

/** Loads the full-text index from below `base`; rejects where there is none. */
export async function loadFullText(base: string): Promise<TextFinder> {
	const address = `${base}pagefind/pagefind.js`;
	return textFinder((await import(/* @vite-ignore */ address)) as FullText);
}

/** Asks Pagefind for pages that hold all words of a query, of a long one the first that tell. */
export const textFinder =
	(fullText: FullText): TextFinder =>
	async (words) => {
		const telling = words.filter((word) => word.telling);
		const asked = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
		const answers = await Promise.all(spelt(asked).map((query) => fullText.search(query)));
		const results = answers.flatMap((answer) => answer.results);
		const pages = await Promise.all(
			results.slice(0, MOST_PAGES).map(async ({ words: places, data }) => ({
				page: await data(),
				places,
			})),
		);
		const hits = await byAndBy(pages, ({ page, places }) =>
			holdsAll(page.content, asked)
				? [{ position: Number(page.meta.position), passage: passageOf(page, [places]) }]
				: [],
		);
		return hits.flat();
	};

/** The words as one query, and again with each in another spelling, such as `v1.24` for `1.24`. */
const spelt = (words: Word[]): string[] => [
	words.map(({ text }) => text).join(' '),
	...words.flatMap(({ keys: [, ...others] }, at) =>
		others.map((other) => words.map(({ text }, of) => (of === at ? other : text)).join(' ')),
	),
];

/** Pagefind leaves out words that it does not know, and takes the beginning of others. */
function holdsAll(content: string, words: Word[]): boolean {
	const keys = new Set(keysOf(showSentenceEnds(content)));
	const isThere = (key: string) => keys.has(key);
	return words.every(
		({ text, keys: own, parts }) =>
			own.some(isThere) ||
			(parts.length > 0 && parts.every(isThere)) ||
			[...keys].some((key) => key.startsWith(text)),
	);
}
