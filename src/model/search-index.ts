import { keysOf } from './words.ts';

/** What is looked up for one record: texts by how much they tell, and the terms that code it. */
export interface Indexed {
	/** Texts with their weight. */
	texts: { text: string; weight: number }[];
	/** Terms as `vocabulary/id`, with the groups they belong to. */
	terms: string[];
}

/** Where a key stands: how many records hold it, then pairs of a record's position, counted on from the last, and how well the key tells that record, from 1 to 100. */
export type Posting = number[];

/** The keys of one file, in order. */
export type Block = Record<string, Posting>;

/** The index in blocks that are fetched one by one; `first` holds the first key of each. */
export interface WordIndex {
	first: string[];
	blocks: Block[];
}

const BLOCK_SIZE = 12_000;

/** A key in more records than this tells little; only those it tells best are kept. */
const MOST_RECORDS = 400;

/** Of BM25: how soon more of the same word stops to count, and how far longer records count less. */
const SATURATION = 5;
const LENGTH_SHARE = 0.4;

const TERM_WEIGHT = 45;

/** How a term is looked up; no word begins so. */
export const termKey = (term: string): string => `@${term}`;

/** Makes the index of records, in their order; the scoring is BM25F (Robertson and Zaragoza, 2009) without the part that depends on the query. */
export function wordIndex(records: Indexed[]): WordIndex {
	const sums = records.map(({ texts }) => sumsOf(texts));
	const lengths = sums.map((own) => [...own.values()].reduce((a, b) => a + b, 0));
	const average = lengths.reduce((a, b) => a + b, 0) / Math.max(1, records.length);
	const postings = new Map<string, [position: number, impact: number][]>();
	const add = (key: string, position: number, impact: number) => {
		const known = postings.get(key);
		if (known) known.push([position, impact]);
		else postings.set(key, [[position, impact]]);
	};
	records.forEach(({ terms }, position) => {
		const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * lengths[position]!) / (average || 1);
		for (const [key, sum] of sums[position]!) {
			add(key, position, Math.max(1, Math.round((100 * sum) / (sum + SATURATION * long))));
		}
		for (const term of new Set(terms)) add(termKey(term), position, TERM_WEIGHT);
	});
	const keys = [...postings.keys()].sort((a, b) => (a < b ? -1 : 1));
	return inBlocks(keys.map((key) => [key, posting(postings.get(key)!)]));
}

function sumsOf(texts: Indexed['texts']): Map<string, number> {
	const sums = new Map<string, number>();
	for (const { text, weight } of texts) {
		for (const key of keysOf(text)) sums.set(key, (sums.get(key) ?? 0) + weight);
	}
	return sums;
}

function posting(found: [number, number][]): Posting {
	const best =
		found.length > MOST_RECORDS
			? found
					.toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
					.slice(0, MOST_RECORDS)
					.sort((a, b) => a[0] - b[0])
			: found;
	let last = 0;
	return [
		found.length,
		...best.flatMap(([position, impact]) => {
			const step = position - last;
			last = position;
			return [step, impact];
		}),
	];
}

function inBlocks(entries: [string, Posting][]): WordIndex {
	const index: WordIndex = { first: [], blocks: [] };
	let size = Infinity;
	for (const [key, value] of entries) {
		if (size > BLOCK_SIZE) {
			index.first.push(key);
			index.blocks.push(Object.create(null) as Block);
			size = 0;
		}
		index.blocks.at(-1)![key] = value;
		size += key.length + 4 + value.length * 3;
	}
	return index;
}

/** The number of the block in which a key stands, if it stands anywhere. */
export function blockOf(first: string[], key: string): number {
	let low = 0;
	let high = first.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (first[middle]! <= key) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** How much a key tells: the fewer records hold it, the more. */
export const weightOf = (holders: number, records: number): number =>
	Math.log(1 + (records - holders + 0.5) / (holders + 0.5));
