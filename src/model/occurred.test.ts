import { describe, expect, test } from 'vitest';
import { checkOccurred, readOccurred } from './occurred.ts';

const NOW = Date.UTC(2025, 5, 15, 12);

function occurred(edtf: string) {
	const reading = readOccurred(edtf, { now: NOW });
	if (!reading.ok) throw new Error(reading.fault.message);
	return reading.occurred;
}

describe('words', () => {
	test.each([
		['2023-03-14', '14 March 2023'],
		['2023-03', 'March 2023'],
		['2023', '2023'],
		['2023-03~', 'about March 2023'],
		['2023-03-14?', 'perhaps 14 March 2023'],
		['2023%', 'perhaps about 2023'],
		['../2020-02-12', 'on or before 12 February 2020'],
		['../2019', 'in or before 2019'],
		['2021-08-25/..', 'on or after 25 August 2021'],
		['2018-11/2018-12', 'November–December 2018'],
		['2018-09-14/2018-09-18', '14–18 September 2018'],
		['2018-09-30/2018-10-02', '30 September–2 October 2018'],
		['2018-12-30/2019-01-02', '30 December 2018 – 2 January 2019'],
		['2018/2019-02', '2018 – February 2019'],
		['2024-02-29', '29 February 2024'],
	])('%s is %s', (edtf, words) => expect(occurred(edtf).words).toBe(words));
});

test('the interval ends where the next day, month or year begins', () => {
	expect(occurred('2023-12-31').interval).toEqual({
		min: Date.UTC(2023, 11, 31),
		max: Date.UTC(2024, 0, 1),
	});
	expect(occurred('2024-02').interval.max).toBe(Date.UTC(2024, 2, 1));
});

test('sorting uses the latest bound', () => {
	expect(occurred('../2020-02-12')).toMatchObject({
		sort: Date.UTC(2020, 1, 13) - 1,
		year: 2020,
		interval: { min: -Infinity },
	});
	expect(occurred('2021-12-30/2022-01-02').year).toBe(2022);
	expect(occurred('2021-08/..').year).toBe(2021);
});

test('only a plain date has a machine form', () => {
	expect(occurred('2023-03-14').iso).toBe('2023-03-14');
	expect(occurred('2023-03').iso).toBe('2023-03');
	expect(occurred('2023-03~').iso).toBeUndefined();
	expect(occurred('../2020-02-12').iso).toBeUndefined();
});

describe('a fault', () => {
	test.each([
		['2023-02-29', 'TIME-002'],
		['2025-02-30', 'TIME-002'],
		['2023-13', 'TIME-002'],
		['2021-04-31/2021-05-02', 'TIME-002'],
		['2021/2020', 'TIME-001'],
		['14 March 2023', 'TIME-001'],
		['201X', 'TIME-001'],
		['../..', 'TIME-001'],
		['2025-07', 'TIME-004'],
		['../2033', 'TIME-004'],
	])('%s is %s', (edtf, code) => {
		expect(checkOccurred(edtf, { now: NOW })).toMatchObject([{ code, path: ['occurred'] }]);
	});
	test('a clock time is sent to the timeline', () => {
		expect(checkOccurred('2023-03-08T06:03Z')).toMatchObject([
			{ code: 'TIME-001', fix: 'Write the day alone; clock times stand in `timeline`.' },
		]);
	});
	test('a date before 1950 is a warning', () => {
		expect(checkOccurred('1949')).toMatchObject([{ code: 'TIME-009' }]);
	});
	test('today is not the future, neither is tomorrow where the day has begun', () => {
		expect(checkOccurred('2025-06-15', { now: NOW })).toEqual([]);
		expect(checkOccurred('2025-06-16', { now: NOW })).toEqual([]);
		expect(checkOccurred('2025-06-17', { now: NOW })).toMatchObject([{ code: 'TIME-004' }]);
	});
});
