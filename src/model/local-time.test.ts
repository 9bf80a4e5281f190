import { describe, expect, it } from 'vitest';
import { readLocalTime } from './local-time.ts';

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

	it.each([
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
		expect(fix('CET')).toMatch(/^Look up the zone/);
	});
});
