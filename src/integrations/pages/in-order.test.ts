import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const end = async () => undefined;

it('takes values in the order of their names, each as soon as those before it are there', async () => {
	const taken: string[] = [];
	const { give, take } = inOrder({
		names,
		find: (name) => (name === 'b' || name === 'e' ? 0 : undefined),
		take: async (name, value: number) => void taken.push(`${name} ${value}`),
		end: async () => void taken.push('end'),
	});
	await give('d', 4);
	await take();
	expect(taken).toEqual([]);
	await give('a', 1);
	await take();
	expect(taken).toEqual(['a 1', 'b 0']);
	await give('c', 3);
	await take();
	expect(taken).toEqual(['a 1', 'b 0', 'c 3', 'd 4', 'e 0', 'end']);
	await take();
	expect(taken.filter((one) => one === 'end')).toHaveLength(1);
});

it('takes one at a time, also what comes meanwhile', async () => {
	let busy = 0;
	const taken: string[] = [];
	const { give, take } = inOrder<true>({
		names,
		find: () => undefined,
		take: async (name) => {
			expect(++busy).toBe(1);
			await new Promise((resolve) => setTimeout(resolve));
			taken.push(name);
			busy--;
		},
		end,
	});
	await Promise.all(names.toReversed().map((name) => give(name, true)));
	await take();
	expect(taken).toEqual(names);
});

it('passes on what goes wrong with a value', async () => {
	const { give, take } = inOrder<number>({
		names,
		find: () => undefined,
		take: () => Promise.reject(new Error('No room.')),
		end,
	});
	await give('a', 1);
	await expect(take()).rejects.toThrow('No room.');
});

it('is at its end at once where there are no names', async () => {
	let isAtEnd = false;
	const { take } = inOrder({
		names: [],
		find: () => undefined,
		take: async () => undefined,
		end: async () => void (isAtEnd = true),
	});
	await take();
	expect(isAtEnd).toBe(true);
});
