import { showSentenceEnds } from '../model/sentence-ends.ts';
import { partsOf, wordText, type Word } from './query.ts';

/** The part of Pagefind's browser API in use. */
export interface FullText {
	search(term: string): Promise<{ results: FullTextResult[] }>;
}

/** A page on which Pagefind finds something. */
export interface FullTextResult {
	/** Pagefind's name for the page. */
	id: string;
	score: number;
	/** The places of the matching words, counted in words from the start of the page. */
	words: number[];
	data(): Promise<PageText>;
}

/** The indexed text of a page with the elements that carry an id. */
export interface PageText {
	content: string;
	anchors: { element: string; id: string; text?: string; location: number }[];
}

/** Where one word of the query stands on a page. */
export interface Finding {
	score: number;
	places: number[];
	load(): Promise<PageText>;
}

/** Finds one word in the full text, in all its spellings, by Pagefind's names of the pages; in its parts only where it is nowhere as a whole. */
export async function findWord(fullText: FullText, word: Word): Promise<Map<string, Finding>> {
	const spellings = [word.text, ...word.also];
	const found = await Promise.all(spellings.map((text) => findTerm(fullText, text)));
	const whole = found.reduce(merge);
	if (whole.size > 0 || word.parts.length === 0) return whole;
	const parts = await Promise.all(word.parts.map((part) => findTerm(fullText, part)));
	return parts.reduce((all, part) => sameWord(all, part));
}

async function findTerm(fullText: FullText, term: string): Promise<Map<string, Finding>> {
	const [{ results }, exact] = await Promise.all([
		fullText.search(term),
		fullText.search(`"${term}"`),
	]);
	const isThere = exact.results.length > 0 || (await isBeginning(results, term));
	if (!isThere) return new Map();
	return new Map(
		results.map(({ id, score, words, data }) => [id, { score, places: words, load: data }]),
	);
}

/**
 * Where no indexed word begins with the term, Pagefind takes the longest one that the term begins
 * with: `aardvark` finds every page that says “a”. All results are then of that kind, so one tells.
 */
async function isBeginning([first]: FullTextResult[], term: string): Promise<boolean> {
	if (!first) return false;
	if (first.words.length === 0) return true;
	const tokens = (await first.data()).content.split(/\s+/);
	return first.words.some((place) => {
		const token = showSentenceEnds(tokens[place] ?? '');
		return [wordText(token), ...partsOf(token)].some((text) => text.startsWith(term));
	});
}

function merge(a: Map<string, Finding>, b: Map<string, Finding>): Map<string, Finding> {
	const all = new Map(a);
	for (const [id, finding] of b) {
		const other = all.get(id);
		all.set(
			id,
			other
				? {
						...finding,
						score: finding.score + other.score,
						places: [...other.places, ...finding.places],
					}
				: finding,
		);
	}
	return all;
}

/** Keeps the pages that hold both, and there the places next to each other. */
function sameWord(a: Map<string, Finding>, b: Map<string, Finding>): Map<string, Finding> {
	const both = new Map<string, Finding>();
	for (const [id, { score, places, load }] of a) {
		const other = b.get(id);
		if (!other) continue;
		const near = places.filter((place) => other.places.some((next) => Math.abs(next - place) <= 2));
		if (near.length > 0) both.set(id, { score: (score + other.score) / 2, places: near, load });
	}
	return both;
}
