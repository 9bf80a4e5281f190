import { expect, it } from 'vitest';
import { byChance, standingOut } from './chance.ts';

it.each([
	[10, 20, 100, 2],
	[3, 3, 3, 3],
	[0, 5, 10, 0],
	[0, 0, 0, 0],
])('expects of %i and %i in %i incidents %i together', (one, other, total, expected) => {
	expect(byChance(one, other, total)).toBe(expected);
});

it('lets stand out what is twice chance or more, and takes the largest excess first', () => {
	const pairs = [
		{ id: 'rare', count: 3, expected: 0.2 },
		{ id: 'common', count: 9, expected: 5 },
		{ id: 'clear', count: 6, expected: 2 },
		{ id: 'few', count: 2, expected: 0.1 },
	];
	expect(standingOut(pairs, 3).map(({ id }) => id)).toEqual(['clear', 'rare']);
});
