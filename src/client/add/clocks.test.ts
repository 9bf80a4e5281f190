import { describe, expect, it } from 'vitest';
import { clockAt, clocksOf, twiceShown, zoneFault } from './clocks.ts';
import { FILLED } from './example.fixture.ts';

const clock = (day: string, time: string, zone: string, reading = '') => ({
	day,
	time,
	zone,
	reading,
});

describe('a clock time', () => {
	it.each([
		['2021-08-25', '15:30', 'UTC', '2021-08-25T15:30Z'],
		['2021-08-25', '15:30', '+02:00', '2021-08-25T15:30+02:00'],
		['2021-08-25', '15:30', 'Europe/London', '2021-08-25T15:30+01:00'],
		['2021-01-25', '15:30', 'America/New_York', '2021-01-25T15:30-05:00'],
		['2021-01-25', '15:30', 'CET', '2021-01-25T15:30+01:00'],
		['2021-08-25', '', 'Europe/London', '2021-08-25'],
		['', '15:30', 'UTC', undefined],
	])('%s %s in “%s” is written %s', (day, time, zone, expected) => {
		expect(clockAt(clock(day, time, zone))).toBe(expected);
	});

	it('that happened twice keeps its zone until one of the two is chosen', () => {
		const twice = clock('2021-10-31', '01:30', 'Europe/London');
		expect(twiceShown(twice)).toEqual(['+01:00', '+00:00']);
		expect(clockAt(twice)).toBe('2021-10-31T01:30[Europe/London]');
		expect(clockAt({ ...twice, reading: '+00:00' })).toBe('2021-10-31T01:30+00:00');
	});

	it('that was skipped leaves nothing to choose', () => {
		const skipped = clock('2021-03-28', '01:30', 'Europe/London', '+01:00');
		expect(twiceShown(skipped)).toEqual([]);
		expect(clockAt(skipped)).toBe('2021-03-28T01:30[Europe/London]');
	});

	it('forgets a reading that it does not have', () => {
		const once = clock('2021-08-25', '15:30', 'Europe/London', '+00:00');
		expect(clockAt(once)).toBe('2021-08-25T15:30+01:00');
	});

	it('carries no zone where the zone is at fault, and is never taken to mean one', () => {
		expect(clockAt(clock('2021-08-25', '15:30', 'Europe/Londn'))).toBe('2021-08-25T15:30');
		expect(clockAt(clock('2021-08-25', '15:30', 'CET', '+02:00'))).toBe('2021-08-25T15:30');
		expect(clockAt(clock('2021-08-25', '15:30', ''))).toBe('2021-08-25T15:30');
	});
});

it('a time without a day is on the day of the step before', () => {
	const values = { ...FILLED, 'timeline.1.day': '2021-08-26' };
	expect(clocksOf(values).map(({ day }) => day)).toEqual(['2021-08-25', '2021-08-26']);
});

describe('the zone of the clocks', () => {
	const fix = (zone: string, change = {}) => zoneFault({ ...FILLED, zone, ...change })?.fix;

	it('is known, or not asked for', () => {
		expect(fix('Europe/London')).toBeUndefined();
		expect(fix('JST')).toBeUndefined();
		expect(fix('')).toBeUndefined();
		expect(fix('Europe/Londn', { counting: 'after' })).toBeUndefined();
	});

	it('may be misspelled, which does not wait for a clock time', () => {
		expect(fix('Europe/Londn')).toBe('Did you mean `Europe/London`?');
		expect(zoneFault({ zone: 'Europe/Londn' })?.code).toBe('TIME-001');
	});

	it('may be letters that mean two things on a day of the timeline', () => {
		expect(fix('CET')).toBe('Write `+01:00` or `Europe/Paris`, whichever the source means.');
		expect(fix('CET', { occurred: '2021-01-25' })).toBeUndefined();
	});
});
