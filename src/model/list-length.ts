import { GRAIN, type Interval } from './interval.ts';
import type { Length } from './phases.ts';

/** A length in minutes as the list's index holds it: one minute, or from, to (`null` where open) and 1 where “about”; null where it is not stated. */
export type Packed =
	number | [min: number | null, max: number | null, about?: 1] | null | 'not-recorded';

/** Puts a length into few characters, to a thousandth of a minute. */
export function pack(length: Length): Packed {
	if (length.state !== 'known') return length.state === 'not-recorded' ? length.state : null;
	const { interval, about } = length;
	const [min, max] = [rounded(interval.min), rounded(interval.max)];
	if (about) return [min, max, 1];
	return min !== null && max === min + GRAIN ? min : [min, max];
}

/** The interval of a packed length, and whether it is “about”; undefined where there is none. */
export function unpack(packed: Packed): { interval: Interval; about: boolean } | undefined {
	if (packed === null || packed === 'not-recorded') return undefined;
	if (typeof packed === 'number')
		return { interval: { min: packed, max: packed + GRAIN }, about: false };
	const [min, max, about] = packed;
	return { interval: { min: min ?? -Infinity, max: max ?? Infinity }, about: about === 1 };
}

const rounded = (minutes: number) =>
	Number.isFinite(minutes) ? Math.round(minutes * 1000) / 1000 : null;
