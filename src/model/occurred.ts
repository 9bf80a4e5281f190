import type { Finding } from '../schema/problem.ts';
import { type Side, readSides } from './calendar-sides.ts';
import { HOUR, calendarFault } from './clock.ts';
import type { Interval } from './interval.ts';
import {
	LONG_AGO,
	type TimeFault,
	endsFirst,
	fault,
	inFuture,
	longAgo,
	noSuchDay,
} from './time-fault.ts';

/** When an incident happened, as far as it is known. */
export interface Occurred {
	/** Epoch ms in UTC, as stated: `~` and `?` do not widen it. A side nobody states is infinite. */
	interval: Interval;
	/** `14 March 2023`, `about March 2023`, `on or before 12 February 2020`. */
	words: string;
	/** The last millisecond it may have been, or the first where that is open. */
	sort: number;
	/** The year of `sort`. */
	year: number;
	/** For `<time datetime>`; undefined unless one plain date says it. */
	iso: string | undefined;
}

/** A date of occurrence, or why there is none. */
export type OccurredReading = { ok: true; occurred: Occurred } | { ok: false; fault: TimeFault };

/**
 * Reads an EDTF date such as `2021-08`, `2021-08-25~` or `../2020-02-12`; `now` (epoch ms) refuses
 * the future.
 */
export function readOccurred(
	edtf: string,
	{ now = Infinity }: { now?: number | undefined } = {},
): OccurredReading {
	const wrong = faultOfDays(edtf);
	if (wrong) return { ok: false, fault: wrong };
	const sides = readSides(edtf);
	if (!sides) return { ok: false, fault: unreadable(edtf) };
	const [first, last] = sides;
	if (first && last && first.interval.min > last.interval.min)
		return { ok: false, fault: endsFirst(edtf) };
	// A day begins 14 hours earlier in the first zone than in UTC.
	const start = last?.interval.min ?? first?.interval.min ?? 0;
	if (start - 14 * HOUR > now) return { ok: false, fault: inFuture(edtf, now) };
	const interval = {
		min: first?.interval.min ?? -Infinity,
		max: last?.interval.max ?? Infinity,
	};
	const sort = last ? last.interval.max - 1 : interval.min;
	const iso = first && first === last && /^[\d-]+$/.test(edtf) ? edtf : undefined;
	const words = wordsOf(first, last);
	return {
		ok: true,
		occurred: { interval, words, sort, year: new Date(sort).getUTCFullYear(), iso },
	};
}

/** The findings about `occurred`, with the path `['occurred']`. */
export function checkOccurred(edtf: string, options: { now?: number | undefined } = {}): Finding[] {
	const reading = readOccurred(edtf, options);
	if (!reading.ok) return [{ ...reading.fault, path: ['occurred'] }];
	if (reading.occurred.interval.max > LONG_AGO) return [];
	return [{ ...longAgo(edtf), path: ['occurred'] }];
}

function wordsOf(first: Side | undefined, last: Side | undefined): string {
	if (first && first === last) return first.words;
	if (first && last) return spanWords(first.words, last.words);
	const known = (first ?? last) as Side;
	const on = known.precision === 'day' ? 'on' : 'in';
	return `${on} or ${first ? 'after' : 'before'} ${known.words}`;
}

/** `14–18 September 2018`, `November–December 2018`: what both ends share is said once. */
function spanWords(first: string, last: string): string {
	const [from, to] = [first.split(' '), last.split(' ')];
	if (from.length !== to.length || !/^[\dA-Z]/.test(first + last)) return `${first} – ${last}`;
	while (from.length > 1 && from.at(-1) === to[from.length - 1]) from.pop();
	return from.length === to.length ? `${first} – ${last}` : `${from.join(' ')}–${last}`;
}

/** The edtf package lets 29 February stand in every year. */
function faultOfDays(edtf: string): TimeFault | undefined {
	for (const [, year, month, day] of edtf.matchAll(/(?<!\d)(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/g)) {
		const season = !day && Number(month) > 20;
		const wrong = season
			? undefined
			: calendarFault(Number(year), Number(month), day ? Number(day) : undefined);
		if (wrong) return noSuchDay(edtf, wrong);
	}
	return undefined;
}

function unreadable(edtf: string): TimeFault {
	const clock = /\dT\d/.test(edtf);
	return fault(
		'TIME-001',
		`\`${edtf}\` cannot be read as a date.`,
		'a year, month or day in EDTF, or a span of these',
		clock
			? 'Write the day alone; clock times stand in `timeline`.'
			: 'Write it as `2021`, `2021-08`, `2021-08-25`, `2021-08~` (about), `../2021-08-25` (at the latest) or `2021-08-25/2021-08-27`.',
	);
}
