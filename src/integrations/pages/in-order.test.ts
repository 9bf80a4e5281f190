import { beforeEach, describe, expect, it } from 'vitest';
import { inOrder, type InOrder } from './in-order.ts';

const names = ['a', 'b', 'c', 'd', 'e'];

let taken: string[];
let order: InOrder<number>;

beforeEach(() => {
	taken = [];
	order = inOrder({
		take: async (name, value) => void taken.push(`${name} ${value}`),
		forget: async () => void taken.push('forgotten'),
		end: async () => void taken.push('end'),
	});
});

/** Finds 0 for some names. */
const zeros = (some: string) => (name: string) => (some.includes(name) ? 0 : undefined);

/** What was taken since the last time. */
async function news(): Promise<string[]> {
	await order.taken();
	return taken.splice(0);
}

describe('inOrder', () => {
	it('takes values in the order of their names, each as soon as those before it are there', async () => {
		order.settle(names, zeros('be'));
		await order.give('d', 4);
		expect(await news()).toEqual([]);
		await order.give('a', 1);
		expect(await news()).toEqual(['a 1', 'b 0']);
		await order.give('c', 3);
		expect(await news()).toEqual(['c 3', 'd 4', 'e 0', 'end']);
		expect(await news()).toEqual([]);
	});

	it('takes one at a time, also what comes meanwhile', async () => {
		let busy = 0;
		order = inOrder({
			take: async (name) => {
				expect(++busy).toBe(1);
				await new Promise((resolve) => setTimeout(resolve));
				taken.push(name);
				busy--;
			},
			forget: async () => undefined,
			end: async () => undefined,
		});
		order.settle(names, zeros(''));
		await Promise.all(names.toReversed().map((name) => order.give(name, 1)));
		expect(await news()).toEqual(names);
	});

	it('passes on what goes wrong with a value', async () => {
		order = inOrder({
			take: () => Promise.reject(new Error('No room.')),
			forget: async () => undefined,
			end: async () => undefined,
		});
		order.settle(names, zeros('a'));
		await expect(order.taken()).rejects.toThrow('No room.');
	});

	it('is at its end at once where there are no names', async () => {
		order.settle([], zeros(''));
		expect(await news()).toEqual(['end']);
	});
});

describe('inOrder before the names are settled', () => {
	it('takes what is there, and is not at its end', async () => {
		order.begin(names, zeros('abcde'));
		expect(await news()).toEqual(['a 0', 'b 0', 'c 0', 'd 0', 'e 0']);
		order.settle(names, zeros('abcde'));
		expect(await news()).toEqual(['end']);
	});

	it('puts what is given later in the place of what it took', async () => {
		order.begin(names, zeros('abcde'));
		expect(await news()).toEqual(['a 0', 'b 0', 'c 0', 'd 0', 'e 0']);
		order.settle(names, zeros('abde'));
		await order.give('c', 3);
		expect(await news()).toEqual(['c 3', 'end']);
	});

	it('keeps nobody who gives waiting for its end', async () => {
		let isEnded = false;
		order = inOrder({
			take: async () => undefined,
			forget: async () => undefined,
			end: () => new Promise((resolve) => setTimeout(() => resolve(void (isEnded = true)), 50)),
		});
		order.begin(names, zeros('abcde'));
		await order.taken();
		order.settle(names, zeros('abcd'));
		await order.give('e', 5);
		expect(isEnded).toBe(false);
		await order.taken();
		expect(isEnded).toBe(true);
	});

	it('goes on where a name is new that is not due yet', async () => {
		order.begin(names, zeros('ab'));
		expect(await news()).toEqual(['a 0', 'b 0']);
		order.settle(['a', 'b', 'bb', 'c'], zeros('abc'));
		await order.give('bb', 2);
		expect(await news()).toEqual(['bb 2', 'c 0', 'end']);
	});

	it('forgets also what it is about to take', async () => {
		order = inOrder({
			take: (name) => new Promise((resolve) => setTimeout(() => resolve(void taken.push(name)), 5)),
			forget: async () => void taken.push('forgotten'),
			end: async () => void taken.push('end'),
		});
		order.begin(names, zeros('abcde'));
		await new Promise((resolve) => setTimeout(resolve));
		order.settle(['b', 'c'], zeros('bc'));
		expect(await news()).toEqual(['a', 'forgotten', 'b', 'c', 'end']);
	});

	it.each([
		['is new', 'a ab b c d e'],
		['is gone', 'b c d e'],
		['is gone from the end', 'a b c d'],
	])('begins anew where a name %s that it is past', async (_, now) => {
		order.begin(names, zeros('abcde'));
		await news();
		order.settle(now.split(' '), zeros('abcde'));
		await order.give('ab', 1);
		const [first, ...rest] = await news();
		expect(first).toBe('forgotten');
		expect(rest.map((one) => one.split(' ')[0])).toEqual([...now.split(' '), 'end']);
	});
});
