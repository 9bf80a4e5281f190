import type { Interval } from '../interval.ts';
import type { Timed } from './times.ts';

/** A step of the scale: from its first minute up to, not including, its last. */
export interface TimeBin extends Interval {
	label: string;
}

const bin = (label: string, min: number, max: number): TimeBin => ({ label, min, max });

/** The steps into which times are put where there are too many for dots. */
export const TIME_BINS: readonly TimeBin[] = [
	bin('before impact', -Infinity, 0),
	bin('at once', 0, 1),
	bin('1–9 min', 1, 10),
	bin('10–59 min', 10, 60),
	bin('1–23 h', 60, 1440),
	bin('1–6 d', 1440, 10_080),
	bin('a week or more', 10_080, Infinity),
];

/** How many incidents fall into each pair of steps, by the earliest that each time may be: rows to mitigate, columns to detect. */
export function timeGrid(timed: Timed[]): number[][] {
	const grid = TIME_BINS.map(() => TIME_BINS.map(() => 0));
	for (const { detect, mitigate } of timed) {
		grid[binOf(mitigate.interval)]![binOf(detect.interval)]! += 1;
	}
	return grid;
}

const binOf = ({ min }: Interval): number =>
	Math.max(
		0,
		TIME_BINS.findIndex((step) => min >= step.min && min < step.max),
	);
