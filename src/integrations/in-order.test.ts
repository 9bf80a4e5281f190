import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

it('hands values on in the order of their names, each as soon as those before it are there', async () => {
	const taken: string[] = [];
	const give = inOrder(['a', 'b', 'c', 'd'], async (name, value: number) => {
		taken.push(`${name} ${value}`);
	});
	await give('c', 3);
	expect(taken).toEqual([]);
	await give('a', 1);
	expect(taken).toEqual(['a 1']);
	await give('b', 2);
	expect(taken).toEqual(['a 1', 'b 2', 'c 3']);
	await give('d', 4);
	expect(taken).toEqual(['a 1', 'b 2', 'c 3', 'd 4']);
});

it('passes on what goes wrong with a value', async () => {
	const give = inOrder(['a'], () => Promise.reject(new Error('No room.')));
	await expect(give('a', 1)).rejects.toThrow('No room.');
});
