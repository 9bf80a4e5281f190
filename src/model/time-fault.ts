import type { Finding } from '../schema/problem.ts';
import { dayStart } from './clock.ts';

/** What is wrong with a time, without the path of the field it stands in. */
export type TimeFault = Omit<Finding, 'path'>;

/** A fault from its four parts. */
export const fault = (
	code: TimeFault['code'],
	message: string,
	expected: string,
	fix: string,
): TimeFault => ({ code, message, expected, fix });

/** A day that no calendar has; `wrong` says why. */
export function noSuchDay(text: string, wrong?: string): TimeFault {
	return fault(
		'TIME-002',
		`\`${text}\`: ${wrong ?? 'months and days count from 01'}.`,
		'a day of the calendar, as YYYY-MM-DD',
		'Look the day up in the source.',
	);
}

/** A clock time that no clock shows. */
export function noSuchTime(text: string, hour: number, minute: number, second: number): TimeFault {
	if (second === 60 && hour < 24 && minute < 60)
		return fault(
			'TIME-002',
			`\`${text}\`: second 60 is a leap second, which this corpus does not count.`,
			'seconds from 00 to 59',
			`Write \`${text.replace(':60', ':59')}\`, or leave the seconds out.`,
		);
	return fault(
		'TIME-002',
		`\`${text}\`: no clock shows ${text.slice(11).match(/^[\d:]+/)?.[0] ?? 'this'}.`,
		'a time from 00:00 to 23:59',
		hour === 24 && minute === 0
			? 'Write 00:00 of the following day.'
			: 'Look the time up in the source.',
	);
}

/** A clock time without a zone, with both ways to read it. */
export function noZone(text: string): TimeFault {
	return fault(
		'TIME-003',
		`\`${text}\` is a clock time without a zone.`,
		'a zone: `Z` for UTC, or the offset of the place',
		`Write \`${text}Z\` if the source means UTC, or add the offset of the place, such as \`${text}-05:00\` for New York in winter.`,
	);
}

/** A zone name that nobody knows. */
export function noSuchZone(text: string, zone: string): TimeFault {
	return fault(
		'TIME-001',
		`\`${text}\`: no time zone is called \`${zone}\`.`,
		'the name of a zone, such as `Europe/London`',
		'Correct the name, or write the offset instead, such as `+01:00`.',
	);
}

/** An offset that no place has. */
export function noSuchOffset(text: string, offset: string): TimeFault {
	return fault(
		'TIME-002',
		`\`${text}\`: no place on earth has the offset ${offset}.`,
		'the offset that the clocks of the place had',
		'Write an offset from -12:00 to +14:00.',
	);
}

/** 1950 in epoch ms: nothing in this field is older. */
export const LONG_AGO = dayStart(1950);

/** The warning about a date before software failed for the first time. */
export const longAgo = (text: string): TimeFault =>
	fault(
		'TIME-009',
		`\`${text}\` lies before 1950.`,
		'a time at which software was running',
		'Look the year up in the source.',
	);

/** The fault of a time after `now`, epoch ms. */
export const inFuture = (text: string, now: number): TimeFault =>
	fault(
		'TIME-004',
		`\`${text}\` lies in the future; today is ${new Date(now).toISOString().slice(0, 10)}.`,
		'a time that has passed',
		'Look the year and the month up in the source.',
	);

/** The fault of a span whose first side comes after its last. */
export const endsFirst = (text: string): TimeFault =>
	fault(
		'TIME-001',
		`\`${text}\` ends before it begins.`,
		'the earlier moment first',
		`Write \`${text.split('/').reverse().join('/')}\`, or correct one of the two.`,
	);
