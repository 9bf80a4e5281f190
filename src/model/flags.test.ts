import { expect, test } from 'vitest';
import { flags } from './flags.ts';
import { disputed, incidents, read, step } from './incidents.fixture.ts';
import type { TimedRecord } from './timeline.ts';

function told(data: TimedRecord): string[] {
	const { placed, phases } = read(data);
	return flags(placed, phases).flags.map(({ word, value = '' }) =>
		`${word} ${value}`.replaceAll('\u00a0', ' '),
	);
}

test('flags tell the clock up to impact and the elapsed time after it', () => {
	expect(told(incidents.datadog)).toEqual([
		'Trigger 06:00 UTC',
		'Impact, detected 06:03 UTC',
		'Mitigated +26 h 55 min',
		'Resolved +2 d',
	]);
});

test('a flag keeps “about” and “by”', () => {
	expect(told(incidents.reddit)).toEqual([
		'Trigger, impact ≈ 19:00 UTC',
		'Detected by +3 min',
		'Resolved +5 h 14 min',
	]);
});

test('a flag without a time has its word alone', () => {
	expect(told(incidents.toumi)).toEqual(['Impact ', 'Detected +30–90 min']);
});

test('a record without times has no flags', () => {
	const { placed, phases } = read(incidents.palark);
	expect(flags(placed, phases)).toEqual({ height: 0, flags: [] });
});

test('no two flags share a row where their words would meet', () => {
	const { placed, phases } = read(incidents.stytch);
	const laid = flags(placed, phases);
	expect(laid.height).toBe(86);
	expect(laid.flags.map(({ word, y }) => [word, y])).toEqual([
		['Trigger', 16],
		['Detected, declared', 36],
		['Cause found', 56],
		['Impact', 76],
		['Mitigated', 56],
		['Resolved', 76],
	]);
});

const late = (first: string, last: string) => [
	step('impact', '2018-09-20T21:06-04:00'),
	disputed('detected', `${first}T17:40-04:00`, `${last}T17:40-04:00`),
	disputed('diagnosed', `${first}T19:03-04:00`, `${last}T19:03-04:00`),
];

test('at the right edge the words stand left of their leaders and climb to the right', () => {
	const { placed, phases } = read({ timeline: late('2018-10-08', '2018-10-09') });
	expect(flags(placed, phases).flags.map(({ end, y }) => [end, y])).toEqual([
		[false, 36],
		[true, 36],
		[true, 16],
	]);
});

test('near the right edge a word goes without its time rather than across a leader', () => {
	const { placed, phases } = read({ timeline: late('2018-09-23', '2018-09-24') });
	const laid = flags(placed, phases).flags;
	expect(laid.map(({ word, value, end }) => [word, value !== undefined, end])).toEqual([
		['Impact', true, false],
		['Detected', false, false],
		['Cause found', false, false],
	]);
});
