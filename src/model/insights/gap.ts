import { DAY } from '../clock.ts';
import type { Interval } from '../interval.ts';
import { counted } from './words.ts';

/** Days from one incident to the next: the fewest and the most it can be. */
export interface Gap {
	min: number;
	max: number;
}

/** The days between two spans of time in epoch milliseconds; undefined where a side is open or the order is not known. */
export function gapBetween(from?: Interval, to?: Interval): Gap | undefined {
	if (!from || !to) return undefined;
	const [first, last] = [from, to].map(({ min, max }) => ({
		min: Math.floor(min / DAY),
		max: Math.floor((max - 1) / DAY),
	})) as [Gap, Gap];
	const gap = { min: Math.max(0, last.min - first.max), max: last.max - first.min };
	return Number.isFinite(gap.min) && Number.isFinite(gap.max) && gap.max >= 0 ? gap : undefined;
}

const MONTH = 365.25 / 12;

/** A gap in words: `4 days`, `7 months`, `1 to 31 days`. */
export function gapWords({ min, max }: Gap): string {
	const [from, to] = [daysWords(min), daysWords(max)];
	if (from === to) return to;
	const [unit, other] = [from, to].map((words) => words.replace(/^\d+ /, '').replace(/s$/, ''));
	return unit === other ? `${from.split(' ')[0]} to ${to}` : `${from} to ${to}`;
}

function daysWords(days: number): string {
	if (days < 60) return counted(days, 'day');
	if (days < 2 * 365) return counted(Math.round(days / MONTH), 'month');
	return counted(Math.floor(days / 365.25), 'year');
}
