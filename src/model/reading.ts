import type { Finding } from '../schema/problem.ts';
import { HOUR } from './clock.ts';
import { type Moment, readMoment } from './moment.ts';
import { LONG_AGO, type TimeFault, inFuture, longAgo } from './time-fault.ts';

/** A time as a field writes it, with the accounts that differ. */
export interface Times {
	at?: string | undefined;
	approx?: true | undefined;
	accounts?: { at: string }[] | undefined;
	after?: string | undefined;
}

/** A field's times once read. */
export interface Reading {
	moments: Moment[];
	/** The id of the step that offsets count from; undefined where they count from the origin. */
	after?: string | undefined;
	about?: true | undefined;
	/** Where the field stands. */
	path: Finding['path'];
	findings: Finding[];
}

/**
 * Reads the time at `path` and its accounts; a time that is wrong is a finding. `now` is epoch ms.
 */
export function readTimes(times: Times, path: Finding['path'], now = Infinity): Reading {
	const { at, approx, accounts = [], after } = times;
	const parent = path.slice(0, -1);
	const written = [
		...(at === undefined ? [] : [{ text: at, path }]),
		...accounts.map(({ at: text }, i) => ({ text, path: [...parent, 'accounts', i, 'at'] })),
	];
	const reading: Reading = { moments: [], after, about: approx, path, findings: [] };
	for (const { text, path } of written) {
		const read = readMoment(text, { approx });
		if (read.ok) reading.moments.push(read.moment);
		const fault = read.ok ? dateFault(text, read.moment, now) : read.fault;
		if (fault) reading.findings.push({ ...fault, path });
	}
	return reading;
}

function dateFault(text: string, moment: Moment, now: number): TimeFault | undefined {
	if (moment.kind === 'offset') return undefined;
	const last = moment.stated.findLast(Number.isFinite) ?? 0;
	// A day begins 14 hours earlier in the first zone than in UTC.
	const zones = ['day', 'month', 'year'].includes(moment.precision) ? 14 * HOUR : 0;
	if (last - zones > now) return inFuture(text, now);
	return last < LONG_AGO ? longAgo(text) : undefined;
}
