/** A date as it was written; the year may be left out, and the day be unknown. */
export interface Day {
	year?: string | undefined;
	month: string;
	day?: string | undefined;
}

/** Takes what a pattern finds at the present place of a text, and moves behind it. */
export type Take = (pattern: RegExp) => RegExpExecArray | null;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
	'(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?:,?\\s+(\\d{4})(?![\\d:]))?';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';

const DATES: [RegExp, (found: string[]) => Day | undefined][] = [
	[/(\d{4})[-/.](\d{2})[-/.](\d{2})(?!\d)/y, ([year, month = '', day]) => ({ year, month, day })],
	[/(\d{4})-(\d{2})-(?:\?\?|xx|dd)/iy, ([year, month = '']) => ({ year, month })],
	[
		new RegExp(`${WEEKDAY}${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${YEAR}`, 'iy'),
		([month = '', day = '', year]) => named(day, month, year),
	],
	[
		new RegExp(`${WEEKDAY}(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${MONTH}${YEAR}`, 'iy'),
		([day = '', month = '', year]) => named(day, month, year),
	],
	[/(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/y, ([a = '', b = '', year]) => slashed(a, b, year)],
];

/** At least two digits. */
export const two = (digits: string) => digits.padStart(2, '0');

const named = (day: string, month: string, year: string | undefined): Day => ({
	year,
	month: two(String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1)),
	day: two(day),
});

/** 25/08/2021 is one day wherever it was written, 08/09/2021 is not. */
function slashed(a: string, b: string, year: string | undefined): Day | undefined {
	if (Number(a) > 12 || a === b) return { year, month: two(b), day: two(a) };
	return Number(b) > 12 ? { year, month: two(a), day: two(b) } : undefined;
}

/** Takes a date; null where one stands there that may be two days. */
export function takeDay(take: Take): Day | undefined | null {
	for (const [pattern, read] of DATES) {
		const found = take(pattern);
		if (found) return read(found.slice(1)) ?? null;
	}
	return undefined;
}
