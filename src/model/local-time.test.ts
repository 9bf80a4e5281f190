import { describe, expect, it } from 'vitest';
import { readLocalTime } from './local-time.ts';
import { readMoment } from './moment.ts';

const at = (local: string, zone: string) => {
	const reading = readLocalTime(local, zone, Date.parse('2026-11-21'));
	return reading.ok ? reading.at : [reading.fault.code, ...reading.readings];
};

describe('a local time', () => {
	it.each([
		['2021-08-25 15:30', 'Europe/London', '2021-08-25T15:30+01:00'],
		['2021-12-25T15:30', 'Europe/London', '2021-12-25T15:30+00:00'],
		['2021-08-25 15:30:07', 'asia/kolkata', '2021-08-25T15:30:07+05:30'],
		['2021-08-25 15:30', 'America/New York', '2021-08-25T15:30-04:00'],
		['2021-08-25 15:30', 'UTC', '2021-08-25T15:30Z'],
		['2021-08-25 15:30', '+0200', '2021-08-25T15:30+02:00'],
		['2021-12-25 15:30', 'CET', '2021-12-25T15:30+01:00'],
		['2021-08-25 15:30', 'cest', '2021-08-25T15:30+02:00'],
		['2021-10-31 02:30', 'CET', '2021-10-31T02:30+01:00'],
		['2021-08-25 15:30', 'JST', '2021-08-25T15:30+09:00'],
	])('%s in %s is %s', (local, zone, instant) => {
		expect(at(local, zone)).toBe(instant);
	});

	it('that happened twice is refused with both readings', () => {
		expect(at('2021-10-31 01:30', 'Europe/London')).toEqual([
			'TIME-005',
			'2021-10-31T01:30+01:00',
			'2021-10-31T01:30+00:00',
		]);
		expect(readLocalTime('2021-10-31 01:30', 'Europe/London')).toMatchObject({
			fault: {
				message:
					'`2021-10-31T01:30[Europe/London]`: the clocks in London were put back that day and showed 01:30 twice.',
				fix: 'Write `2021-10-31T01:30+01:00` or `2021-10-31T01:30+00:00`, whichever the source means.',
			},
		});
	});

	it('that never was is refused with the times on either side', () => {
		expect(at('2021-03-28 01:30', 'Europe/London')).toEqual([
			'TIME-005',
			'2021-03-28T00:30+00:00',
			'2021-03-28T02:30+01:00',
		]);
	});

	it('in letters that the clocks of their place did not bear then is refused with each reading', () => {
		expect(at('2021-08-25 15:30', 'CET')).toEqual([
			'TIME-003',
			'2021-08-25T15:30+01:00',
			'2021-08-25T15:30+02:00',
		]);
		expect(readLocalTime('2021-08-25 15:30', 'CET')).toMatchObject({
			isZone: true,
			fault: {
				message:
					'`CET` does not say which zone is meant: on 2021-08-25 it may be +01:00 by its letters or +02:00 as the clocks in Paris had it.',
				fix: 'Write `+01:00` or `Europe/Paris`, whichever the source means.',
			},
		});
		expect(at('2021-12-25 15:30', 'PDT')).toHaveLength(3);
		expect(at('2021-12-25 15:30', 'CST')).toHaveLength(3);
	});

	it.each([
		['2021-02-30 10:00', 'CET', 'TIME-002'],
		['2021-02-30 10:00', 'Europe/London', 'TIME-002'],
		['2021-02-20 25:00', 'Europe/London', 'TIME-002'],
		['2021-02-20', 'Europe/London', 'TIME-001'],
		['2021-02-20 10:00', '+25:00', 'TIME-002'],
		['2027-02-20 10:00', 'Europe/London', 'TIME-004'],
	])('%s in %s is refused: %s', (local, zone, code) => {
		expect(at(local, zone)).toEqual([code]);
	});

	it('needs a zone that exists, and says which may be meant', () => {
		const fix = (zone: string) => {
			const reading = readLocalTime('2021-02-20 10:00', zone);
			return reading.ok ? '' : reading.fault.fix;
		};
		expect(fix('Berlin')).toBe('Did you mean `Europe/Berlin`?');
		expect(fix('new york')).toBe('Did you mean `America/New_York`?');
		expect(fix('Europe/Lodnon')).toBe('Did you mean `Europe/London`?');
		expect(fix('XYZT')).toMatch(/^Look up the zone/);
	});

	it('is told, where it is none, in a form that the check refuses too', () => {
		const told = (local: string, zone: string) => {
			const reading = readLocalTime(local, zone);
			return [reading.at, readMoment(reading.at).ok];
		};
		expect(told('2021-08-25 15:30', 'CET')).toEqual(['2021-08-25T15:30', false]);
		expect(told('2021-08-25 15:30', 'Europe/Lodnon')).toEqual(['2021-08-25T15:30', false]);
		expect(told('2021-03-28 01:30', 'europe/london')).toEqual([
			'2021-03-28T01:30[Europe/London]',
			false,
		]);
	});
});
