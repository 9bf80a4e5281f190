/** Epoch milliseconds of one minute. */
export const MINUTE = 60_000;

/** Epoch milliseconds of one hour. */
export const HOUR = 60 * MINUTE;

/** Epoch milliseconds of one day. */
export const DAY = 24 * HOUR;

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** The English name of a month counted from 1. */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/** The day in UTC of an instant in epoch ms: `14 March 2023`. */
export function dayWords(instant: number): string {
	const date = new Date(instant);
	return `${date.getUTCDate()} ${monthName(date.getUTCMonth() + 1)} ${date.getUTCFullYear()}`;
}

/** The clock time in UTC of an instant in epoch ms: `06:03`. */
export function clockWords(instant: number): string {
	return new Date(instant).toISOString().slice(11, 16);
}

/**
 * The start in UTC of a calendar day in epoch ms; month counts from 1, and month 13 is next
 * January.
 */
export function dayStart(year: number, month = 1, day = 1): number {
	// Date.UTC reads the years 0 to 99 as 1900 to 1999.
	return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Why a calendar day cannot exist, as a sentence; undefined where it can. */
export function calendarFault(year: number, month = 1, day = 1): string | undefined {
	if (month < 1 || month > 12) return `a year has no month ${month}`;
	const last = new Date(dayStart(year, month + 1, 0)).getUTCDate();
	if (day >= 1 && day <= last) return undefined;
	const leap = month === 2 && day === 29 ? `: ${year} is not a leap year` : '';
	return `${day} ${monthName(month)} ${year} does not exist${leap}`;
}
