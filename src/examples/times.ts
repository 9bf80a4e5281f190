import { type Example, inRecord } from './example.ts';

const AT = "  - at: '2021-08-25T15:42Z'\n    event: Every dashboard turns red.";
const at = (time: string, more = '') =>
	`  - at: ${time}\n${more}    event: Every dashboard turns red.`;

/** Examples of times that cannot be, or cannot be read. */
export const times: Record<`TIME-00${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`, Example> = {
	'TIME-001': inRecord(
		'A time has one of a few forms, so that durations can be reckoned from it. The words of the source go into `said`.',
		{
			was: AT,
			bad: at('shortly before noon'),
			good: at("'2021-08-25'", '    said: shortly before noon\n'),
		},
	),
	'TIME-002': inRecord(
		'The calendar has no such day, or the clock no such time. Most programs turn it silently into another day.',
		{ was: "occurred: '2021-08-25'", bad: "occurred: '2021-02-30'" },
	),
	'TIME-003': inRecord(
		'A clock time means nothing without its zone: half past three in Tokyo is half past seven in the morning in London. If the source names no zone, give an offset from the start of impact, or the day, and keep its words in `said`.',
		{ was: AT, bad: at("'2021-08-25T15:42'"), good: at("'2021-08-25T16:42+01:00'") },
	),
	'TIME-004': inRecord(
		'An incident that has not happened yet is a slip of the keyboard, most often in the year.',
		{ was: "occurred: '2021-08-25'", bad: "occurred: '2121-08-25'" },
	),
	'TIME-005': inRecord(
		'When clocks are put forward an hour is skipped, and when they are put back an hour happens twice. The record has to say which of the two is meant.',
		{
			was: AT,
			bad: at("'2021-10-31T01:30[Europe/London]'"),
			good: at("'2021-10-31T01:30+01:00'"),
		},
	),
	'TIME-006': inRecord(
		'A weakness comes before its trigger, the trigger before the harm, the harm before its end. Where the times say otherwise, one of them is wrong, or carries the wrong mark.',
		{
			was: '    event: Every dashboard turns red.\n    marks: [detected]',
			bad: '    event: Every dashboard turns red.\n    marks: [latent]',
		},
	),
	'TIME-007': inRecord(
		'`T+00:12` counts from the step that carries the mark `impact`, or else `trigger`, or from the step that `after` names. Without such a step there is nothing to count from.',
		{
			was: "    event: The change is merged.\n    marks: [trigger, impact]\n    cite: blog\n  - at: '2021-08-25T15:42Z'",
			bad: '    event: The change is merged.\n    cite: blog\n  - at: T+00:12',
			good: '    event: The change is merged.\n    marks: [trigger, impact]\n    cite: blog\n  - at: T+00:12',
		},
	),
	'TIME-008': inRecord(
		'A timeline is read from top to bottom. The order also says something where no time is known, so it has to be right.',
		{
			was: "  - at: '2021-08-25T15:30Z'\n    event: The change is merged.\n    marks: [trigger, impact]\n    cite: blog\n  - at: '2021-08-25T15:42Z'\n    event: Every dashboard turns red.\n    marks: [detected]\n    cite: blog",
			bad: "  - at: '2021-08-25T15:42Z'\n    event: Every dashboard turns red.\n    marks: [detected]\n    cite: blog\n  - at: '2021-08-25T15:30Z'\n    event: The change is merged.\n    marks: [trigger, impact]\n    cite: blog",
		},
	),
	'TIME-009': inRecord(
		'Software failed for the first time around the middle of the twentieth century. An earlier year is most often a slip.',
		{ was: "occurred: '2021-08-25'", bad: "occurred: '0021-08-25'" },
	),
};
