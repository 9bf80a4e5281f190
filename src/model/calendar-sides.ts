import { parse, type EdtfDate } from 'edtf';
import { calendarFault, DAY, dayStart, monthName } from './clock.ts';
import type { Interval } from './interval.ts';

/** One side of a date: a year, month or day with the words for it. */
export interface Side {
	/** Epoch ms in UTC. */
	interval: Interval;
	words: string;
	precision: 'year' | 'month' | 'day';
}

/** The two sides of a date, the same where it has one; undefined where a side is open. */
export type Sides = [first: Side | undefined, last: Side | undefined];

/** Reads an EDTF date or interval of level 1; undefined where the text is neither. */
export function readSides(edtf: string): Sides | undefined {
	const plain = plainSide(edtf);
	if (plain) return [plain, plain];
	let parsed: EdtfDate;
	try {
		parsed = parse(edtf, { level: 1, types: ['Date', 'Interval'] });
	} catch {
		return undefined;
	}
	if (parsed.type === 'Date') {
		const side = sideOf(parsed);
		return side && [side, side];
	}
	const [from, to] = parsed.values;
	// `2021/` and `/2021` say that an end is unknown, which an open end says as well.
	const first = isDate(from) ? sideOf(from) : null;
	const last = isDate(to) ? sideOf(to) : null;
	if (first === undefined || last === undefined || (!first && !last)) return undefined;
	return [first ?? undefined, last ?? undefined];
}

/** A year, month or day of the calendar without any sign: by far the most dates, and the parser takes its time. */
function plainSide(edtf: string): Side | undefined {
	const [found, ...parts] = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf) ?? [];
	const [year = 0, month, day] = parts.map((part) => (part === undefined ? part : Number(part)));
	if (!found || calendarFault(year, month, day)) return undefined;
	return sideOf({ values: [year, ...(month ? [month - 1] : []), ...(day ? [day] : [])] });
}

function isDate(value: EdtfDate['values'][number]): value is EdtfDate {
	return typeof value === 'object' && value !== null;
}

function sideOf({
	values,
	approximate,
	uncertain,
	unspecified,
}: Pick<EdtfDate, 'values'> & Partial<EdtfDate>): Side | undefined {
	const [year, month, day, hour] = values as (number | undefined)[];
	if (unspecified || hour !== undefined || year === undefined || year < 0) return undefined;
	const qualifier = `${uncertain ? 'perhaps ' : ''}${approximate ? 'about ' : ''}`;
	if (month === undefined)
		return {
			interval: { min: dayStart(year), max: dayStart(year + 1) },
			words: `${qualifier}${year}`,
			precision: 'year',
		};
	const name = `${monthName(month + 1)} ${year}`;
	const min = dayStart(year, month + 1, day);
	if (day === undefined)
		return {
			interval: { min, max: dayStart(year, month + 2) },
			words: qualifier + name,
			precision: 'month',
		};
	return {
		interval: { min, max: min + DAY },
		words: `${qualifier}${day} ${name}`,
		precision: 'day',
	};
}
