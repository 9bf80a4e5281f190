import type { PublishedLength, PublishedTime } from '../schema/published/common.ts';
import { MINUTE } from './clock.ts';
import { spanWords } from './duration.ts';
import { type Interval, ends } from './interval.ts';
import type { Length } from './phases.ts';
import type { Place } from './place.ts';

/** A length in minutes and words; without them where it is not known. */
export function publishLength(length: Length): PublishedLength {
	if (length.state !== 'known')
		return { state: length.state, ...extentOf(undefined), about: false, basis: null, words: null };
	const { state, interval, about, basis } = length;
	return { state, ...extentOf(interval), about, basis, words: spanWords(interval, { about }) };
}

/** A time as written and as resolved; `at` may be written where no place can be known. */
export function publishTime(place: Place | undefined, at: string | undefined): PublishedTime {
	const { absolute, elapsed, moment, about } = place ?? {};
	const [earliest, latest] = absolute ? ends(absolute, MINUTE) : [];
	return {
		at: at ?? null,
		earliest: instant(earliest),
		latest: instant(latest),
		minutes: elapsed ? extentOf(elapsed) : null,
		precision: moment?.precision ?? null,
		about: about === true,
	};
}

/** The least and the most minutes of an interval, as sources tell them; null where a side is open. */
export function extentOf(interval: Interval | undefined) {
	const [first = NaN, last = NaN] = interval ? ends(interval) : [];
	return { atLeast: finite(first), atMost: finite(last) };
}

const finite = (minutes: number) =>
	Number.isFinite(minutes) ? Math.round(minutes * 1000) / 1000 : null;

/** To the minute, or to what is finer where the source is. */
const instant = (at: number | undefined) =>
	at !== undefined && Number.isFinite(at)
		? new Date(at).toISOString().replace(/(?::00)?\.000Z$/, 'Z')
		: null;
