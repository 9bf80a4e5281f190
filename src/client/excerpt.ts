import { BLOCK_END, showSentenceEnds } from '../model/sentence-ends.ts';
import { pieces, type Piece } from './highlight.ts';
import type { PageText } from './fulltext.ts';

/** A passage of a page that holds what was searched for. */
export interface Passage {
	/** The heading of its section and the fragment that leads there; absent above the first heading. */
	heading?: string | undefined;
	fragment?: string | undefined;
	pieces: Piece[];
}

const LENGTH = 28;
const LEAD = 5;

/** The passage that holds most of the words; `places` has one list per word of the query. */
export function passageOf(
	{ content, anchors }: Omit<PageText, 'meta'>,
	places: number[][],
): Passage {
	const tokens = content.split(/\s+/);
	const section = bestSection(sectionsOf(anchors, tokens), places);
	const [from, to] = windowOf(section, places);
	const found = new Set(places.flat());
	const before = from > section.body ? [{ text: '…', found: false }] : [];
	const after = to < section.end ? [{ text: '…', found: false }] : [];
	return {
		heading: section.heading,
		fragment: section.id,
		pieces: pieces([...before, ...wordsOf(tokens, from, to, found), ...after]),
	};
}

interface Section {
	id?: string;
	heading?: string;
	/** The places of the heading's first word, of the first word below it, and of the end. */
	start: number;
	body: number;
	end: number;
}

function sectionsOf(anchors: PageText['anchors'], tokens: string[]): Section[] {
	const headings = anchors
		.filter(({ element, text }) => /^h[2-6]$/.test(element) && text?.trim())
		.sort((a, b) => a.location - b.location);
	const sections: Section[] = [{ start: 0, body: 0, end: headings[0]?.location ?? tokens.length }];
	headings.forEach(({ id, text, location }, index) => {
		const end = headings[index + 1]?.location ?? tokens.length;
		const gap = tokens.indexOf(BLOCK_END, location);
		const body = gap < 0 ? location : Math.min(gap + 1, end);
		const heading = showSentenceEnds(text!.replace(/(?:\s*\\\|)+\s*$/, '').trim());
		sections.push({ id, heading, start: location, body, end });
	});
	return sections;
}

const within = (places: number[], from: number, to: number) =>
	places.filter((place) => place >= from && place < to).length;

/** The section with the most words of the query, then with the most matches, the first of equals; the list of sources only where it alone has as many words. */
function bestSection(sections: Section[], places: number[][]): Section {
	const worth = ({ id, start, end }: Section) => {
		const counts = places.map((list) => within(list, start, end));
		const matches = id === 'sources' ? 0 : counts.reduce((a, b) => a + b, 0);
		return counts.filter(Boolean).length * 1e6 + matches;
	};
	return sections.reduce((best, section) => (worth(section) > worth(best) ? section : best));
}

/** The most words of a query that stand within so many places of each other. */
export function mostWithin(places: number[][], length: number): number {
	const counts = places
		.flat()
		.map((from) => places.filter((list) => within(list, from, from + length)).length);
	return Math.max(0, ...counts);
}

/** The stretch below the heading with the most words of the query, as [from, to) in places. */
function windowOf({ body, end }: Section, places: number[][]): [number, number] {
	const worth = (from: number) =>
		places.filter((list) => within(list, from, Math.min(end, from + LENGTH - LEAD))).length;
	const starts = places.flat().filter((place) => place >= body && place < end);
	starts.sort((a, b) => a - b);
	const first = starts.reduce(
		(best, place) => (worth(place) > worth(best) ? place : best),
		starts[0] ?? body,
	);
	const from = Math.max(body, Math.min(first - LEAD, end - LENGTH));
	return [from, Math.min(end, from + LENGTH)];
}

/** The words as the page says them; where a block ends without a mark, a full stop. */
function wordsOf(tokens: string[], from: number, to: number, found: Set<number>): Piece[] {
	const words: Piece[] = [];
	for (let place = from; place < to; place++) {
		const token = tokens[place]!;
		if (token !== BLOCK_END) words.push({ text: showSentenceEnds(token), found: found.has(place) });
		else if (words.length > 0 && !/[.:;,!?…]$/.test(words.at(-1)!.text)) words.at(-1)!.text += '.';
	}
	return words;
}
