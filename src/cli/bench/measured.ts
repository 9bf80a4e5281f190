/** One figure of the bench. */
export interface Measured {
	what: string;
	/** Of how many records. */
	records: number;
	value: number;
	/** `s`, `ms`, `kB`, `MB`, or empty for a count. */
	unit: string;
	/** What it may be at most, in the same unit, where that was promised. */
	budget?: number;
}

/** A maker of figures of so many records. */
export const figures =
	(records: number) =>
	(what: string, value: number, unit: string, budget?: number): Measured => ({
		what,
		records,
		value,
		unit,
		...(budget !== undefined && { budget }),
	});

/** The middle of what a measurement gives in so many runs. */
export function median(runs: number, run: () => number): number {
	const found = Array.from({ length: runs }, run).sort((a, b) => a - b);
	return found[Math.floor(runs / 2)]!;
}

/** The largest but one of twenty: one that is unlike all others does not decide. */
export const worst = (numbers: number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length * 0.95)] ?? 0;

export const sum = (numbers: number[]): number => numbers.reduce((a, b) => a + b, 0);
