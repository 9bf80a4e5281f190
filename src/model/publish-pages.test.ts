import { expect, test } from 'vitest';
import { listPages, pageName } from './publish-pages.ts';

test('parts a list into pages', () => {
	expect(listPages([1, 2, 3, 4, 5], 2).map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
	expect(listPages([1, 2, 3], 2)[1]).toEqual({ page: 2, pages: 2, total: 3, items: [3] });
});

test('gives a list without items one page', () => {
	expect(listPages([], 2)).toEqual([{ page: 1, pages: 1, total: 0, items: [] }]);
});

test('names the first page after the list', () => {
	expect([pageName('records', 1), pageName('records', 2)]).toEqual(['records', 'records-2']);
});
