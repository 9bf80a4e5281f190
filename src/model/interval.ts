/** A half-open span [min, max) in minutes or in epoch milliseconds; an open side is infinite. */
export interface Interval {
	min: number;
	max: number;
}

/** One minute, the grain to which sources tell time; a minute of minutes is [m, m + 1). */
export const GRAIN = 1;

/** The interval of one unit that starts at `start`: minute 27 is [27, 28). */
export function unit(start: number, width = GRAIN): Interval {
	return { min: start, max: start + width };
}

/** True where all of `a` comes before all of `b`. */
export function isBefore(a: Interval, b: Interval): boolean {
	return a.max <= b.min;
}

/** The smallest interval that holds all of `intervals`; undefined where there are none. */
export function hull(intervals: Interval[]): Interval | undefined {
	if (intervals.length === 0) return undefined;
	return {
		min: Math.min(...intervals.map(({ min }) => min)),
		max: Math.max(...intervals.map(({ max }) => max)),
	};
}

/** The interval with `before` taken off its start and `after` put on its end. */
export function widen({ min, max }: Interval, before: number, after = before): Interval {
	return { min: min - before, max: max + after };
}

/** Both sides multiplied, to change the unit. */
export function scale({ min, max }: Interval, by: number): Interval {
	return { min: min * by, max: max * by };
}

/** The first and the last unit an interval names: [30, 91) is told as 30 to 90, [27, 28) as 27. */
export function ends({ min, max }: Interval, grain = GRAIN): [first: number, last: number] {
	if (max === Infinity) return [min, max];
	return [min, max - Math.min(grain, max - min)];
}

/** The time from `from` to `to` as sources tell it: from minute 3 to minute 30 is 27, [27, 28). */
export function span(from: Interval, to: Interval, grain = GRAIN): Interval {
	const [first, last] = ends(from, grain);
	return { min: to.min - last, max: to.max - first };
}

/**
 * The moment `offset` after `from`, the reverse of `span`: 27 after minute 3 is minute 30, [30,
 * 31).
 */
export function shift(from: Interval, offset: Interval, grain = GRAIN): Interval {
	const [first, last] = ends(from, grain);
	return { min: first + offset.min, max: last + offset.max };
}

/** The interval told from the other side: 44 minutes before is −44 minutes after. */
export function mirror(interval: Interval, grain = GRAIN): Interval {
	const [first, last] = ends(interval, grain);
	return { min: -last, max: -first + (interval.max - last || grain) };
}
