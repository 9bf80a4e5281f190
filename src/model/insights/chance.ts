/** How many of `total` incidents would show both of two terms if the terms had nothing to do with each other. */
export const byChance = (one: number, other: number, total: number): number =>
	total > 0 ? (one * other) / total : 0;

/** How often the count must be what chance would have, so that a pair stands out. */
const TIMES = 2;

/** A pair of terms, how many incidents show both, and how many would by chance. */
export interface Compared {
	count: number;
	expected: number;
}

/** The pairs that at least `fewest` incidents show and twice as many as chance would have, those with most beyond chance first. */
export function standingOut<T extends Compared>(pairs: T[], fewest: number): T[] {
	return pairs
		.filter(({ count, expected }) => count >= fewest && count >= TIMES * expected)
		.sort((a, b) => b.count - b.expected - (a.count - a.expected));
}
