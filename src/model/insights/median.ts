import type { Interval } from '../interval.ts';

/** With fewer values than this, a median says more about chance than about incidents. */
export const FEWEST_FOR_MEDIAN = 20;

/** The time within which half of the incidents came to it, as far as their intervals tell; undefined below twenty. */
export function medianOf(intervals: Interval[]): Interval | undefined {
	if (intervals.length < FEWEST_FOR_MEDIAN) return undefined;
	const middle = Math.ceil(intervals.length / 2) - 1;
	const at = (side: 'min' | 'max') =>
		intervals.map((one) => one[side]).sort((a, b) => (a < b ? -1 : 1))[middle]!;
	return { min: at('min'), max: at('max') };
}
