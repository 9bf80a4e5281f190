import { type Point, type Precision, readPoint } from './instant.ts';
import { type Interval, hull } from './interval.ts';
import { readOffset } from './offset.ts';
import { type TimeFault, endsFirst, fault } from './time-fault.ts';

export type { Precision } from './instant.ts';
export type { TimeFault } from './time-fault.ts';

/**
 * A time as the record writes it: on the clock (epoch ms) or counted from another step (minutes).
 */
export interface Moment {
	kind: 'absolute' | 'offset';
	interval: Interval;
	/** How finely it is told; the coarser end of a span. */
	precision: Precision;
	/**
	 * The starts of the first and the last unit named, before `approx` widens; open ends are
	 * infinite.
	 */
	stated: [first: number, last: number];
	/** The offset or the zone's name as written. */
	zone?: string | undefined;
}

/** A moment, or why there is none. */
export type MomentReading = { ok: true; moment: Moment } | { ok: false; fault: TimeFault };

const FORMS = 'an instant with a zone, a day, an offset from impact, or a span of these';

/**
 * Reads `at`: an instant with a zone, a day, an offset such as `T+00:27`, or a span of these.
 * `approx` puts ten of the named unit before and after each end: about minute 60 is [50, 71).
 */
export function readMoment(
	at: string,
	{ approx = false }: { approx?: boolean | undefined } = {},
): MomentReading {
	const sides = at.split(/\/(?![^[\]]*\])/);
	if (sides.length > 2) return { ok: false, fault: unreadable(at) };
	const points: Side[] = [];
	for (const [index, side] of sides.entries()) {
		const point = readSide(side, index, sides.length);
		if (!point) return { ok: false, fault: unreadable(at) };
		if ('code' in point) return { ok: false, fault: point };
		points.push(point);
	}
	const wrong = faultOfSpan(at, points);
	if (wrong) return { ok: false, fault: wrong };
	return { ok: true, moment: momentOf(points, approx) };
}

type Side = Point & { kind: Moment['kind'] | 'open' };

function readSide(text: string, index: number, count: number): Side | TimeFault | undefined {
	if (text === '..' && count === 2) {
		const start = index === 0 ? -Infinity : Infinity;
		return { kind: 'open', start, width: 0, precision: 'millisecond' };
	}
	const offset = readOffset(text);
	if (offset) return 'code' in offset ? offset : { ...offset, kind: 'offset' };
	const point = readPoint(text);
	return point && ('code' in point ? point : { ...point, kind: 'absolute' });
}

function faultOfSpan(at: string, points: Side[]): TimeFault | undefined {
	const kinds = new Set(points.map(({ kind }) => kind).filter((kind) => kind !== 'open'));
	if (kinds.size === 0) return unreadable(at);
	if (kinds.size === 2)
		return fault(
			'TIME-001',
			`\`${at}\` mixes a clock time with an offset.`,
			'two clock times or two offsets',
			'Write both ends in the same way.',
		);
	const [first, last] = points;
	if (!first || !last || first.start <= last.start) return undefined;
	return endsFirst(at);
}

function momentOf(points: Side[], approx: boolean): Moment {
	const first = points[0] as Side;
	const last = points.at(-1) as Side;
	const named = points.filter(({ kind }) => kind !== 'open');
	const coarsest = named.reduce((a, b) => (b.width > a.width ? b : a));
	const slack = ({ width }: Point) => (approx ? 10 * width : 0);
	const intervals = points.map((point) => ({
		min: point.start - slack(point),
		max: point.start + point.width + slack(point),
	}));
	return {
		kind: coarsest.kind === 'offset' ? 'offset' : 'absolute',
		interval: hull(intervals) as Interval,
		precision: coarsest.precision,
		stated: [first.start, last.start],
		zone: coarsest.zone,
	};
}

const HABITS: [RegExp, string][] = [
	[/[\u2010-\u2015\u2212]/g, '-'],
	[/\s*(?:UTC|GMT)$/i, 'Z'],
	[/^(\d{4}-\d{2}-\d{2})[ t](?=\d)/, '$1T'],
	[/([+-]\d{2})(\d{2})$/, '$1:$2'],
	[/z$/, 'Z'],
	[/^t?([+-])(\d:)/i, 'T$10$2'],
	[/^t?([+-])(?=\d\d)/i, 'T$1'],
];

function unreadable(at: string): TimeFault {
	const usual = HABITS.reduce((text, [habit, form]) => text.replace(habit, form), at.trim());
	const about = /[~?]$|^(?:about|around|ca\.?|~)\b/i.test(usual);
	return fault('TIME-001', `\`${at}\` cannot be read as a time.`, FORMS, fixOf(at, usual, about));
}

function fixOf(at: string, usual: string, about: boolean): string {
	if (usual !== at && readMoment(usual).ok) return `Write \`${usual}\`.`;
	if (about) return 'Write the time alone and add `approx: true` to the step.';
	return 'Write it as `2023-03-08T06:03Z`, `2023-03-08`, `T+00:27`, `T+00:30/T+01:30` or `../T+00:03`.';
}
