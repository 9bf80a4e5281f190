import { readMoment } from '../../model/moment.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A day and a clock time of a place, as typed; any of them may be empty. */
export interface Clock {
	/** `2021-08-25` */
	day: string;
	/** `15:30` */
	time: string;
	/** `UTC` or the name of a zone, as in `Europe/London`. */
	zone: string;
	/** The offset that is meant where the clocks showed the time twice. */
	reading?: string | undefined;
}

/** How a record writes a clock time: with the offset of the place, or, where that cannot be told, with its zone, so that the check says why; undefined without a day. */
export function instantOf({ day, time, zone, reading = '' }: Clock): string | undefined {
	if (!day || !time) return day || undefined;
	if (!zone || /^(?:utc|gmt|z)$/i.test(zone)) return `${day}T${time}Z`;
	if (/^[+-]\d{2}:\d{2}$/.test(zone)) return `${day}T${time}${zone}`;
	const readings = readingsOf({ day, time, zone });
	const [first] = readings.includes(reading) ? [reading] : readings.length === 1 ? readings : [];
	return first ? `${day}T${time}${first}` : `${day}T${time}[${zone}]`;
}

/** The offsets that the clocks of a place had at a time: one, two where it happened twice, none where it was skipped or cannot be read. */
export function readingsOf({ day, time, zone }: Clock): string[] {
	const local = Date.parse(`${day}T${time}Z`);
	if (Number.isNaN(local)) return [];
	const around = [local - DAY, local + DAY].flatMap((near) => offsetAt(near, zone) ?? []);
	return [...new Set(around)].filter((offset) => readMoment(`${day}T${time}${offset}[${zone}]`).ok);
}

function offsetAt(local: number, zone: string): string | undefined {
	const reading = readMoment(`${new Date(local).toISOString().slice(0, 16)}[${zone}]`);
	if (!reading.ok) return undefined;
	const minutes = Math.round((local - reading.moment.stated[0]) / MINUTE);
	return written(minutes);
}

function written(minutes: number): string {
	const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
	const two = (number: number) => String(number).padStart(2, '0');
	return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

/** An offset from the start of impact as the record writes it, from `0:20`, `26:30`, `20` or `-0:05`; other texts stay as they are, so that the check says what is wrong. */
export function offsetOf(after: string): string | undefined {
	const typed = after.trim();
	if (!typed) return undefined;
	const match = /^([+−-])?(?:(\d{1,4}):(\d{2})|(\d{1,5}))$/.exec(typed);
	if (!match) return typed;
	const minutes = match[4] ? Number(match[4]) : Number(match[2]) * 60 + Number(match[3]);
	const sign = match[1] === '-' || match[1] === '−' ? -1 : 1;
	return `T${written(sign * minutes)}`;
}
