/** Numbers and choices that are the same for the same seed. */
export interface Random {
	/** A whole number from 0 to below `end`. */
	below: (end: number) => number;
	/** One of a list. */
	one: <T>(list: readonly T[]) => T;
	/** A whole number from 0 to below `end` by Zipf's law: the second is half as frequent as the first, the third a third. */
	rank: (end: number) => number;
	/** So many of a list, each once; the first are the most frequent by far. */
	some: <T>(list: readonly T[], count: number) => T[];
}

/** A small generator (mulberry32); no two seeds tell the same story. */
export function createRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (end: number) => Math.floor(next() * end);
	const one = <T>(list: readonly T[]): T => list[below(list.length)]!;
	// The integral of 1/x is the logarithm, so that its inverse spreads ranks by Zipf's law.
	const rank = (end: number) => Math.floor((end + 1) ** next()) - 1;
	const some = <T>(list: readonly T[], count: number): T[] => {
		const rest = [...list];
		return Array.from({ length: Math.min(count, rest.length) }, () =>
			rest.splice(rank(rest.length), 1).at(0)!,
		);
	};
	return { below, one, rank, some };
}
