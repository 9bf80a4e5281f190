import { expect, it } from 'vitest';
import { needsZone, readWhen } from './when.ts';

const now = Date.parse('2026-11-21');
const read = (text: string, zone?: string) => {
	const reading = readWhen(text, zone, now);
	return reading.ok ? reading.when : [reading.fault.code, ...reading.readings];
};

it('reads a date as it is', () => {
	expect(read('2021-08')).toEqual({ occurred: '2021-08' });
	expect(read('../2020-02-12')).toEqual({ occurred: '../2020-02-12' });
});

it('makes of a local time and its zone an instant with its offset', () => {
	expect(read('2017-10-27 14:10', 'Europe/London')).toEqual({
		occurred: '2017-10-27',
		began: '2017-10-27T14:10+01:00',
	});
	expect(read('2017-10-27T14:10+01:00')).toEqual({
		occurred: '2017-10-27',
		began: '2017-10-27T14:10+01:00',
	});
	expect(needsZone('2017-10-27 14:10')).toBe(true);
	expect(needsZone('2017-10-27 14:10Z')).toBe(false);
	expect(needsZone('2017-10-27')).toBe(false);
});

it('refuses what never was, and gives both readings of what was twice', () => {
	expect(read('2021-02-30')).toEqual(['TIME-002']);
	expect(read('2027-02-20')).toEqual(['TIME-004']);
	expect(read('2021-10-31 01:30', 'Europe/London')).toEqual([
		'TIME-005',
		'2021-10-31T01:30+01:00',
		'2021-10-31T01:30+00:00',
	]);
});
