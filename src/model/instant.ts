import { DAY, HOUR, MINUTE, calendarFault, dayStart } from './clock.ts';
import { type TimeFault, noSuchDay, noSuchOffset, noSuchTime, noZone } from './time-fault.ts';
import { inZone, offsetOf } from './zone.ts';

/** How finely a moment is told. */
export type Precision = 'year' | 'month' | 'day' | 'minute' | 'second' | 'millisecond';

/** One end of a moment: the start and the length of the unit that is named. */
export interface Point {
	/** Epoch ms on the clock, minutes for an offset; an open end is infinite. */
	start: number;
	/** In the same measure as `start`. */
	width: number;
	precision: Precision;
	/** The offset or zone name as written. */
	zone?: string | undefined;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const CLOCK =
	/^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?(Z|[+-]\d{2}:\d{2})?(?:\[([\w/+-]{1,40})\])?$/;

/** Reads a day, month, year or instant with a zone; undefined where the text is none of these. */
export function readPoint(text: string): Point | TimeFault | undefined {
	const date = DATE.exec(text);
	if (date) return readDate(text, date);
	const clock = CLOCK.exec(text);
	return clock ? readClock(text, clock) : undefined;
}

function readDate(text: string, [, y, m, d]: RegExpExecArray): Point | TimeFault {
	const [year, month, day] = [Number(y), m && Number(m), d && Number(d)];
	const wrong = calendarFault(year, month || undefined, day || undefined);
	if (wrong || month === 0 || day === 0) return noSuchDay(text, wrong);
	const start = dayStart(year, month || 1, day || 1);
	if (day) return { start, width: DAY, precision: 'day' };
	if (month) return { start, width: dayStart(year, month + 1) - start, precision: 'month' };
	return { start, width: dayStart(year + 1) - start, precision: 'year' };
}

function readClock(text: string, groups: RegExpExecArray): Point | TimeFault {
	const [year, month, day, hour, minute, second] = groups
		.slice(1, 7)
		.map((part) => Number(part ?? 0)) as [number, number, number, number, number, number];
	const [fraction, offset, zone] = groups.slice(7);
	const wrong = calendarFault(year, month, day);
	if (wrong) return noSuchDay(text, wrong);
	if (hour > 23 || minute > 59 || second > 59) return noSuchTime(text, hour, minute, second);
	if (!offset && !zone) return noZone(text);
	const local =
		dayStart(year, month, day) +
		hour * HOUR +
		minute * MINUTE +
		second * 1000 +
		Number((fraction ?? '').padEnd(3, '0'));
	const start = zone ? inZone(text, local, offset, zone) : local - offsetOf(offset ?? 'Z');
	if (typeof start !== 'number') return start;
	if (Number.isNaN(start)) return noSuchOffset(text, offset ?? '');
	const written = { start, zone: zone ?? offset };
	if (fraction) return { ...written, width: 1, precision: 'millisecond' };
	if (groups[6]) return { ...written, width: 1000, precision: 'second' };
	return { ...written, width: MINUTE, precision: 'minute' };
}
