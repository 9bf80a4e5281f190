import { describe, expect, it } from 'vitest';
import { instantOf, offsetOf, readingsOf } from './instant.ts';

describe('a clock time', () => {
	it.each([
		['2021-08-25', '15:30', 'UTC', '2021-08-25T15:30Z'],
		['2021-08-25', '15:30', '', '2021-08-25T15:30Z'],
		['2021-08-25', '15:30', '+02:00', '2021-08-25T15:30+02:00'],
		['2021-08-25', '15:30', 'Europe/London', '2021-08-25T15:30+01:00'],
		['2021-01-25', '15:30', 'America/New_York', '2021-01-25T15:30-05:00'],
		['2021-08-25', '', 'Europe/London', '2021-08-25'],
		['', '15:30', 'UTC', undefined],
	])('%s %s in “%s” is written %s', (day, time, zone, expected) => {
		expect(instantOf({ day, time, zone })).toBe(expected);
	});

	it('that happened twice has two readings, and keeps its zone until one is chosen', () => {
		const twice = { day: '2021-10-31', time: '01:30', zone: 'Europe/London' };
		expect(readingsOf(twice)).toEqual(['+01:00', '+00:00']);
		expect(instantOf(twice)).toBe('2021-10-31T01:30[Europe/London]');
		expect(instantOf({ ...twice, reading: '+00:00' })).toBe('2021-10-31T01:30+00:00');
	});

	it('that was skipped has none', () => {
		const skipped = { day: '2021-03-28', time: '01:30', zone: 'Europe/London' };
		expect(readingsOf(skipped)).toEqual([]);
		expect(instantOf(skipped)).toBe('2021-03-28T01:30[Europe/London]');
	});

	it('forgets a reading that the time does not have', () => {
		const once = { day: '2021-08-25', time: '15:30', zone: 'Europe/London', reading: '+00:00' };
		expect(instantOf(once)).toBe('2021-08-25T15:30+01:00');
	});

	it('in a place that does not exist is left to the check', () => {
		const nowhere = { day: '2021-08-25', time: '15:30', zone: 'Europe/Londn' };
		expect(instantOf(nowhere)).toBe('2021-08-25T15:30[Europe/Londn]');
	});
});

it.each([
	['0:20', 'T+00:20'],
	['26:30', 'T+26:30'],
	['90', 'T+01:30'],
	['-0:05', 'T-00:05'],
	['soon', 'soon'],
	['', undefined],
])('“%s” after the start is written %s', (typed, expected) => {
	expect(offsetOf(typed)).toBe(expected);
});
