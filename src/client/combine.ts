import type { Word } from './query.ts';

/** What holds the words of a query; `found` has one item per word, undefined where that is missing. */
export interface Combined<Id, Found> {
	id: Id;
	score: number;
	found: (Found | undefined)[];
}

/** The share of the telling words that must be there where nothing holds all words. */
const MOST = 0.6;

/** Where nothing holds all words: how many telling words must be there, or infinitely many for a query too short to leave one out. */
export function leastOf(words: Word[]): number {
	const telling = words.filter((word) => word.telling).length;
	return telling < 3 ? Infinity : Math.ceil(telling * MOST);
}

/** Puts together what was found for each word, best first: all that hold every word, or, with `least`, at least so many of the telling ones. */
export function combine<Id, Found extends { score: number }>(
	words: Word[],
	maps: Map<Id, Found>[],
	least?: number,
): Combined<Id, Found>[] {
	const ids = new Set(maps.flatMap((map) => [...map.keys()]));
	const combined = [...ids].map((id) => {
		const found = maps.map((map) => map.get(id));
		return { id, found, score: found.reduce((sum, one) => sum + (one?.score ?? 0), 0) };
	});
	const told = (found: (Found | undefined)[]) =>
		found.filter((one, index) => one && words[index]!.telling).length;
	const enough = ({ found }: Combined<Id, Found>) =>
		least === undefined ? found.every(Boolean) : told(found) >= least;
	return combined.filter(enough).sort((a, b) => b.score - a.score);
}
