import { expect, it } from 'vitest';
import { counted, frontOf, leaders, listed } from './words.ts';

it.each([
	[[], ''],
	[['A'], 'A'],
	[['A', 'B'], 'A and B'],
	[['A', 'B', 'C'], 'A, B and C'],
])('lists %j as “%s”', (names, words) => {
	expect(listed(names)).toBe(words);
});

it('counts one and many', () => {
	expect([counted(1), counted(2), counted(0, 'attempt')]).toEqual([
		'1 incident',
		'2 incidents',
		'0 attempts',
	]);
});

it('finds all who lead, and none where nothing was counted', () => {
	expect(leaders([1, 3, 2, 3], (n) => n)).toEqual([3, 3]);
	expect(leaders([0, 0], (n) => n)).toEqual([]);
});

it('names up to three leaders; of more, none stands out', () => {
	const front = (counts: Record<string, number>) =>
		frontOf(
			Object.entries(counts),
			([, n]) => n,
			([name]) => name,
		);
	expect(front({ A: 2, B: 1 })).toEqual({ names: '“A”', count: 2, each: '' });
	expect(front({ A: 2, B: 2 })).toEqual({ names: '“A” and “B”', count: 2, each: ' each' });
	expect(front({ A: 2, B: 2, C: 2, D: 2 })).toBeUndefined();
	expect(front({})).toBeUndefined();
});
