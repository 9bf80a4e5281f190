import { distance } from 'fastest-levenshtein';
import { weightOf, type Block, type Posting } from '../model/search-index.ts';
import { breathe } from './by-and-by.ts';
import type { Library } from './library.ts';
import type { Word } from './query.ts';

/** What one word finds. */
export interface Match {
	word: Word;
	/** How much the word tells: the fewer records hold it, the more; 0 for what need not be found. */
	weight: number;
	/** How well it tells each record, from 0 to 1, by position. */
	impacts: Map<number, number>;
	/** The keys of the index it was found under. */
	keys: string[];
}

const BEGINNING = 0.7;
const PART = 0.8;
const SLIP = 0.6;
const MOST_BEGINNINGS = 30;
const SHORTEST_WITH_SLIPS = 4;

/** Looks a word up: as it is, as a beginning while it is typed, in its parts, and with slips where nothing else is found. */
export async function lookUp(word: Word, library: Library): Promise<Match> {
	const { records } = library;
	const whole = await Promise.all(
		word.keys.map(async (key) => ({ key, block: await library.around(key) })),
	);
	await breathe();
	const found = whole.flatMap(({ key, block }) => entries(block, [key]));
	const open = word.open || found.length === 0;
	const begun = open && /\p{L}/u.test(word.text) ? beginnings(word, whole) : [];
	if (found.length + begun.length > 0)
		return matchOf(word, records, [
			...found.map((entry) => ({ ...entry, share: 1 })),
			...begun.map((entry) => ({ ...entry, share: BEGINNING })),
		]);
	const parts = await Promise.all(
		word.parts.map(async (key) => entries(await library.around(key), [key])[0]),
	);
	const known = parts.filter((part) => part !== undefined);
	if (known.length > 0 && known.length >= parts.length / 2) return ofParts(word, records, known);
	const near = word.telling ? slipped(word, whole) : [];
	return matchOf(
		word,
		records,
		near.map((entry) => ({ ...entry, share: SLIP })),
	);
}

interface Entry {
	key: string;
	posting: Posting;
}

const entries = (block: Block, keys: string[]): Entry[] =>
	keys.flatMap((key) => (Object.hasOwn(block, key) ? [{ key, posting: block[key]! }] : []));

const beginnings = ({ text, keys }: Word, whole: { key: string; block: Block }[]): Entry[] =>
	text.length < 2
		? []
		: whole
				.flatMap(({ block }) =>
					Object.keys(block).filter(
						(key) => (key.startsWith(text) || isStemOf(key, text)) && !keys.includes(key),
					),
				)
				.slice(0, MOST_BEGINNINGS)
				.flatMap((key) => entries(whole.find(({ block }) => key in block)!.block, [key]));

const SHORTEST_STEM = 5;

/** True for a key that a word, cut short or in an odd form, begins with. */
const isStemOf = (key: string, text: string): boolean =>
	key.length >= SHORTEST_STEM && text.length - key.length <= 4 && text.startsWith(key);

/** The keys nearest to a misspelled word among those that begin like it. */
function slipped({ text }: Word, whole: { key: string; block: Block }[]): Entry[] {
	if (text.length < SHORTEST_WITH_SLIPS) return [];
	const allowed = text.length < 8 ? 1 : 2;
	const near = whole.flatMap(({ key: wanted, block }) =>
		Object.keys(block).flatMap((key) => {
			if (Math.abs(key.length - wanted.length) > allowed) return [];
			const slips = slipsOf(wanted, key);
			return slips <= allowed ? [{ slips, entry: { key, posting: block[key]! } }] : [];
		}),
	);
	const least = Math.min(...near.map(({ slips }) => slips));
	return near.filter(({ slips }) => slips === least).map(({ entry }) => entry);
}

/** Two letters that changed places are one slip. */
function slipsOf(a: string, b: string): number {
	const slips = distance(a, b);
	return slips === 2 && [...a].sort().join('') === [...b].sort().join('') ? 1 : slips;
}

function matchOf(word: Word, records: number, found: (Entry & { share: number })[]): Match {
	const impacts = new Map<number, number>();
	for (const { posting, share } of found) {
		for (const [position, impact] of pairs(posting)) {
			const value = (impact / 100) * share;
			if (value > (impacts.get(position) ?? 0)) impacts.set(position, value);
		}
	}
	const holders = Math.max(0, ...found.map(({ posting: [count = 0] }) => count));
	const needed = word.telling || found.length > 0;
	return {
		word,
		weight: needed ? weightOf(holders, records) : 0,
		impacts,
		keys: found.map(({ key }) => key),
	};
}

/** A word made of several is there where most of them are. */
function ofParts(word: Word, records: number, parts: Entry[]): Match {
	const sums = new Map<number, number>();
	const weights = parts.map(({ posting: [count = 0] }) => weightOf(count, records));
	const whole = weights.reduce((a, b) => a + b, 0) || 1;
	parts.forEach(({ posting }, at) => {
		for (const [position, impact] of pairs(posting)) {
			const value = (PART * (impact / 100) * weights[at]!) / whole;
			sums.set(position, (sums.get(position) ?? 0) + value);
		}
	});
	const held = new Map<number, number>();
	parts.forEach(({ posting }, at) => {
		for (const [position] of pairs(posting))
			held.set(position, (held.get(position) ?? 0) + weights[at]!);
	});
	const impacts = new Map([...sums].filter(([position]) => held.get(position)! >= whole * 0.6));
	return {
		word,
		weight: Math.max(...weights),
		impacts,
		keys: parts.map(({ key }) => key),
	};
}

function* pairs(posting: Posting): Generator<[position: number, impact: number]> {
	let position = 0;
	for (let at = 1; at + 1 < posting.length; at += 2) {
		position += posting[at]!;
		yield [position, posting[at + 1]!];
	}
}

/** The records coded with a term, as a match of the words that name it. */
export async function lookUpTerm(
	key: string,
	words: Word[],
	library: Library,
): Promise<Omit<Match, 'word'> & { words: Word[] }> {
	const block = await library.around(key);
	const { word: _, ...match } = matchOf(
		words[0]!,
		library.records,
		entries(block, [key]).map((entry) => ({ ...entry, share: 1 })),
	);
	return { ...match, words };
}
