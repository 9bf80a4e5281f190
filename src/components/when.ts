import { clockWords, DAY, dayWords, MINUTE, monthName } from '../model/clock.ts';
import { elapsedWords } from '../model/duration.ts';
import { ends } from '../model/interval.ts';
import type { Place } from '../model/timeline.ts';

/** A moment in words: the clock in UTC or the day it fell on, and the time from impact. */
export interface When {
	/** What stands before the time: `≈ `, `by `, `from ` or nothing. */
	before: string;
	/** One time, or the first and the last of a span; empty where no clock time is known. */
	times: { words: string; iso: string }[];
	/** The day or days of `times`; undefined where the times are days themselves. */
	day?: string | undefined;
	/** `+5 h 14 min`, `−44 min`; undefined where it cannot be known. */
	elapsed?: string | undefined;
}

/** Puts a place in time into words; `differing` says that it spans several accounts. */
export function whenOf(place: Place, differing = false): When {
	const elapsed = place.elapsed && elapsedWords(place.elapsed, { about: place.about });
	const bounds = boundsOf(place, differing);
	if (!bounds) return { before: '', times: [], elapsed };
	const [first, last] = bounds;
	const known = [...new Set(bounds)].filter(Number.isFinite);
	if (known.length === 0) return { before: '', times: [], elapsed };
	const isOpen = first === -Infinity || last === Infinity;
	const before = isOpen ? (first === -Infinity ? 'by ' : 'from ') : place.about ? '≈ ' : '';
	const { moment } = place;
	if (moment?.kind === 'absolute' && ['day', 'month', 'year'].includes(moment.precision)) {
		const times = known.map((at) => coarse(at, moment.precision));
		return { before, times: withoutRepeat(times), elapsed };
	}
	return { before, times: known.map(minute), day: daysOf(known), elapsed };
}

/** The first and the last moment that a source names; what “about” adds is left out again. */
function boundsOf({ absolute, moment, about }: Place, differing: boolean): number[] | undefined {
	if (!absolute) return undefined;
	if (moment?.kind === 'absolute' && !differing) return moment.stated;
	const [first, last] = ends(absolute, MINUTE);
	return about && Number.isFinite(first + last) ? [(first + last) / 2] : [first, last];
}

const minute = (at: number) => ({
	words: clockWords(at),
	iso: `${new Date(at).toISOString().slice(0, 16)}Z`,
});

function coarse(at: number, precision: string) {
	const iso = new Date(at).toISOString();
	const year = iso.slice(0, 4);
	if (precision === 'year') return { words: year, iso: year };
	if (precision === 'day') return { words: dayWords(at), iso: iso.slice(0, 10) };
	return { words: `${monthName(Number(iso.slice(5, 7)))} ${year}`, iso: iso.slice(0, 7) };
}

function daysOf(times: number[]): string {
	const days = new Set(times.map((at) => Math.floor(at / DAY) * DAY));
	return withoutRepeat([...days].map((at) => coarse(at, 'day')))
		.map(({ words }) => words)
		.join('–');
}

/** Leaves out of the first day what the last one says again: `15–21 March 2023`. */
function withoutRepeat(times: When['times']): When['times'] {
	const [first, last] = times;
	if (!first || !last) return times;
	const [month, year] = [last.words.replace(/^\d+ (?=\p{L})/u, ''), last.words.slice(-4)];
	const repeated = [` ${month}`, ` ${year}`].find((words) => first.words.endsWith(words));
	return [
		{ ...first, words: repeated ? first.words.slice(0, -repeated.length) : first.words },
		last,
	];
}
