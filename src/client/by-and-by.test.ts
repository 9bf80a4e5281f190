import { afterEach, expect, it, vi } from 'vitest';
import { byAndBy } from './by-and-by.ts';

afterEach(() => vi.restoreAllMocks());

/** What happens, in order, while two items are made and something else is due. */
async function orderWith(elapsed: number): Promise<string[]> {
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => (now += elapsed));
	const order: string[] = [];
	const made = byAndBy(['one', 'two'], (item) => order.push(item));
	setTimeout(() => order.push('else'));
	await made;
	return order;
}

it('makes something of each item, in their order', async () => {
	expect(await byAndBy([1, 2, 3], (item) => item * 2)).toEqual([2, 4, 6]);
	expect(await byAndBy([3, 1], (item) => Promise.resolve(item))).toEqual([3, 1]);
});

it('lets what is due run in between where the items take long', async () => {
	expect(await orderWith(1e6)).toEqual(['one', 'else', 'two']);
});

it('makes items that take no time in one go', async () => {
	expect(await orderWith(0)).toEqual(['one', 'two']);
});
