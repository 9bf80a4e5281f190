import { expect, it } from 'vitest';
import type { ListIndex } from './list-index.ts';
import { orderOf, sorts, type SortName } from './list-sorts.ts';

const index = {
	id: ['a', 'b', 'c', 'd', 'e'],
	day: [10, 30, 20, null, 30],
	added: ['2026-11-20', '2026-11-20', '2026-11-22', '2026-11-21', '2026-11-20'],
	detect: [5, [0, 91], [60, null], null, 'not-recorded'],
	mitigate: [5, 5, 5, 7, [1, 30, 1]],
	duration: [null, null, null, null, null],
} as unknown as ListIndex;

it.each<[SortName, string]>([
	['occurred', 'b e c a d'],
	['occurred-up', 'a c b e d'],
	['added', 'c d b e a'],
	['added-up', 'b e a d c'],
	['detect', 'c a b e d'],
	['detect-up', 'a b c e d'],
	['mitigate', 'd b c a e'],
	['mitigate-up', 'b c a d e'],
	['duration', 'b e c a d'],
])('sorts by %s: %s', (name, ids) => {
	expect([...orderOf(index, name)].map((at) => index.id[at]).join(' ')).toBe(ids);
});

it('has every order both ways', () => {
	for (const { column } of sorts) {
		expect(sorts.filter((sort) => sort.column === column)).toHaveLength(2);
	}
});
