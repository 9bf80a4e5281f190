import { expect, test } from 'vitest';
import { pagesOf } from './pages-of.ts';

test('a list in pages: the first has the address of the list, the last what is left', () => {
	expect(pagesOf(['a', 'b', 'c'], 2)).toEqual([
		{ number: 1, last: 2, items: ['a', 'b'], below: '' },
		{ number: 2, last: 2, items: ['c'], below: '/2' },
	]);
});

test('an empty list is one empty page', () => {
	expect(pagesOf([], 2)).toEqual([{ number: 1, last: 1, items: [], below: '' }]);
});
