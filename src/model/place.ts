import { HOUR, MINUTE } from './clock.ts';
import { type Interval, hull, isBefore, scale, shift, span, widen } from './interval.ts';
import type { Moment } from './moment.ts';

/** Where a time stands: on the clock and from the origin, as far as either can be known. */
export interface Place {
	/** Epoch ms. */
	absolute?: Interval | undefined;
	/** Minutes from the origin. */
	elapsed?: Interval | undefined;
	/** The time as written; where accounts differ, the first one on the clock. */
	moment?: Moment | undefined;
	/** The id of the step an offset counts from; undefined where that is the origin. */
	base?: string | undefined;
	/** True where the source says “about” one moment; a span is widened and told as a span. */
	about?: true | undefined;
}

/**
 * Places what a step and its accounts say: clock times against `origin`, offsets against `base`.
 */
export function placeMoments(moments: Moment[], origin: Place, base: Place | undefined): Place {
	const places = moments.map((moment) =>
		moment.kind === 'absolute' ? onClock(moment, origin) : fromBase(moment, base),
	);
	return {
		absolute: hullOf(places.map(({ absolute }) => absolute)),
		elapsed: hullOf(places.map(({ elapsed }) => elapsed)),
		moment: moments.find(({ kind }) => kind === 'absolute') ?? moments[0],
	};
}

function onClock({ interval }: Moment, { absolute }: Place): Place {
	const elapsed = absolute && scale(span(absolute, interval, MINUTE), 1 / MINUTE);
	return { absolute: interval, elapsed };
}

function fromBase({ interval }: Moment, base: Place | undefined): Place {
	return {
		absolute: base?.absolute && shift(base.absolute, scale(interval, MINUTE), MINUTE),
		elapsed: base?.elapsed && shift(base.elapsed, interval),
	};
}

/** One account whose place is unknown leaves the whole unknown. */
function hullOf(intervals: (Interval | undefined)[]): Interval | undefined {
	return intervals.every((interval) => interval !== undefined) ? hull(intervals) : undefined;
}

/** True where every reading of `a` comes before every reading of `b`. */
export function isProvablyBefore(a: Place, b: Place): boolean {
	const onClock = isKind(a, b, 'absolute');
	const counted = isKind(a, b, 'offset') && a.base === b.base;
	if (a.absolute && b.absolute && !counted)
		return isBefore(
			widen(zoneless(a, a.absolute), 0, onClock ? 0 : MINUTE),
			zoneless(b, b.absolute),
		);
	// Places told to the minute from different bases may be a minute nearer than they look.
	const slack = counted ? 0 : 1;
	return Boolean(a.elapsed && b.elapsed && isBefore(widen(a.elapsed, 0, slack), b.elapsed));
}

function isKind(a: Place, b: Place, kind: Moment['kind']): boolean {
	return a.moment?.kind === kind && b.moment?.kind === kind;
}

/**
 * A day without a zone begins 14 hours earlier in the first zone than in UTC and ends 12 later in
 * the last.
 */
export function zoneless({ moment }: Place, interval: Interval): Interval {
	const coarse = moment && ['day', 'month', 'year'].includes(moment.precision);
	return coarse ? widen(interval, 14 * HOUR, 12 * HOUR) : interval;
}
