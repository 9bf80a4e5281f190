import type { Interval } from './interval.ts';
import { CLOCK, COMPACT, DATES, FACTORS, isNamed, MINUTES, QUANTITY } from './numerals.ts';

/** A number that plain text asserts. */
export interface Claim {
	/** As the text has it. */
	words: string;
	/** What it may mean as a bare number: 1.5 and 1,500,000 for “1.5 million”. */
	numbers: number[];
	/** Its length in minutes, as exact as it is told, where it is a length of time. */
	minutes?: Interval | undefined;
	/** Its day as `03-14`, with the year in front where the text gives one. */
	date?: string | undefined;
	/** Its time of day, as `14:10`. */
	clock?: string | undefined;
}

interface Found extends Claim {
	index: number;
	/** The unit of time, in minutes. */
	unit?: number | undefined;
}

type Reading = Omit<Found, 'index' | 'words'>;

/** The numbers, lengths, dates and times of day that a text asserts; versions, sizes such as /16, identifiers and code are left out. */
export function claimsIn(text: string): Claim[] {
	if (!/\d/.test(text)) return [];
	const found: Found[] = [];
	let rest = blank(text, /`[^`]*`/g);
	const take = (pattern: RegExp, read: (match: RegExpExecArray) => Reading | undefined) => {
		for (const match of rest.matchAll(pattern)) {
			const reading = read(match);
			if (reading) found.push({ ...reading, words: match[0], index: match.index });
		}
		rest = blank(rest, pattern);
	};
	for (const pattern of DATES) take(pattern, readDate);
	take(CLOCK, readClock);
	take(COMPACT, readCompact);
	take(QUANTITY, (match) => {
		const after = text.slice(match.index + match[0].length);
		const before = text.slice(Math.max(0, match.index - 40), match.index);
		const named = !match.groups?.unit && isNamed(match[0], before, after);
		return named ? undefined : readQuantity(match);
	});
	found.sort((a, b) => a.index - b.index);
	return combine(shareUnits(found, text), text).map(({ words, numbers, minutes, date, clock }) => ({
		words,
		numbers,
		minutes,
		date,
		clock,
	}));
}

/** The text with every match struck out, at the same length. */
function blank(text: string, pattern: RegExp): string {
	return text.replace(pattern, (match) => '\0'.repeat(match.length));
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function readDate({ groups = {} }: RegExpExecArray): Reading {
	const { year, month = '', day = '' } = groups;
	const named = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	const date = `${String(named || month).padStart(2, '0')}-${day.padStart(2, '0')}`;
	return { numbers: [], date: year ? `${year}-${date}` : date };
}

function readClock({ groups = {} }: RegExpExecArray): Reading {
	const half = groups.half?.toLowerCase();
	const hour = half ? (Number(groups.hour) % 12) + (half === 'p' ? 12 : 0) : Number(groups.hour);
	return { numbers: [], clock: `${String(hour).padStart(2, '0')}:${groups.minute}` };
}

function readCompact({ groups = {} }: RegExpExecArray): Reading {
	return lengthOf(Number(groups.hours) * 60 + Number(groups.minutes), 1);
}

function readQuantity({ groups = {} }: RegExpExecArray): Reading {
	const number = Number(groups.number?.replace(/[^\d.]/g, ''));
	const name = groups.unit?.toLowerCase() ?? '';
	const factor = FACTORS.get(name);
	const unit = MINUTES.get(name);
	return {
		...(unit && lengthOf(number, unit)),
		numbers: factor ? [number, number * factor] : [number],
	};
}

/** “5 hours” is good to half an hour, “4.5 hours” to a quarter. */
function lengthOf(number: number, unit: number): Reading {
	const slack = Number.isInteger(number) ? 0.5 : 0.25;
	const minutes = { min: (number - slack) * unit, max: (number + slack) * unit };
	return { numbers: [], unit, minutes };
}

/** Gives the 30 of “30–90 minutes” the unit of the 90. */
function shareUnits(found: Found[], text: string): Found[] {
	return found.map((claim, at) => {
		const [number] = claim.numbers;
		const next = found[at + 1];
		if (claim.unit || number === undefined || !next?.unit) return claim;
		const between = text.slice(claim.index + claim.words.length, next.index);
		if (!/^\s?(?:-|–|to|and|or)\s?$/.test(between)) return claim;
		return { ...claim, ...lengthOf(number, next.unit), numbers: claim.numbers };
	});
}

/** Makes “1 hour 21 minutes” one length. */
function combine(found: Found[], text: string): Found[] {
	const combined: Found[] = [];
	for (const claim of found) {
		const last = combined.at(-1);
		const between = text.slice(last ? last.index + last.words.length : 0, claim.index);
		const smaller = last?.unit && claim.unit && claim.unit < last.unit;
		if (smaller && last.minutes && claim.minutes && /^[\s\u00a0,]*(?:and\s)?$/.test(between)) {
			const whole = (last.minutes.min + last.minutes.max) / 2;
			last.minutes = { min: whole + claim.minutes.min, max: whole + claim.minutes.max };
			last.words = text.slice(last.index, claim.index + claim.words.length);
			last.numbers = [];
			last.unit = claim.unit;
		} else combined.push({ ...claim });
	}
	return combined;
}
