import { expect, it } from 'vitest';
import { countedAt } from './counted.ts';

it.each([
	['0:20', 'T+00:20'],
	['26:30', 'T+26:30'],
	['90', 'T+01:30'],
	['-0:05', 'T-00:05'],
	['−0:05', 'T-00:05'],
	['soon', 'soon'],
	['', undefined],
])('“%s” after the start is written %s', (typed, expected) => {
	expect(countedAt(typed)).toBe(expected);
});
