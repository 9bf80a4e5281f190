import { describe, expect, test } from 'vitest';
import { ends, hull, isBefore, mirror, shift, span, unit } from './interval.ts';

describe('an interval', () => {
	test('of minute 27 is told as minute 27', () => {
		expect(ends({ min: 27, max: 28 })).toEqual([27, 27]);
	});
	test('of minutes 30 to 90 is told as 30 to 90', () => {
		expect(ends({ min: 30, max: 91 })).toEqual([30, 90]);
	});
	test('that is open keeps its open side', () => {
		expect(ends({ min: -Infinity, max: 4 })).toEqual([-Infinity, 3]);
		expect(ends({ min: 3, max: Infinity })).toEqual([3, Infinity]);
	});
	test('of one second is told as that second', () => {
		expect(ends({ min: 0.5, max: 0.5 + 1 / 60 })).toEqual([0.5, 0.5]);
	});
	test('that touches another comes before it', () => {
		expect(isBefore(unit(1), unit(2))).toBe(true);
		expect(isBefore({ min: 1, max: 2.5 }, unit(2))).toBe(false);
	});
});

test('from minute 3 to minute 30 is 27 minutes, and 27 minutes later is minute 30', () => {
	expect(span(unit(3), unit(30))).toEqual({ min: 27, max: 28 });
	expect(shift(unit(3), unit(27))).toEqual({ min: 30, max: 31 });
});

test('from an imprecise moment the span is as imprecise', () => {
	expect(span({ min: 0, max: 4 }, unit(314))).toEqual({ min: 311, max: 315 });
});

test('44 minutes before is 44 minutes', () => {
	expect(mirror(unit(-44))).toEqual({ min: 44, max: 45 });
	expect(mirror({ min: -50, max: -29 })).toEqual({ min: 30, max: 51 });
});

test('accounts that differ are spanned', () => {
	expect(hull([unit(81), unit(90)])).toEqual({ min: 81, max: 91 });
	expect(hull([])).toBeUndefined();
});
