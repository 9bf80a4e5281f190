import { expect, it } from 'vitest';
import { pooled } from './pooled.ts';

const pause = () => new Promise((resolve) => setTimeout(resolve, 2));

it('runs at most so many at a time, in order', async () => {
	let running = 0;
	let most = 0;
	const seen: number[] = [];
	await pooled([1, 2, 3, 4, 5], 2, async (item) => {
		seen.push(item);
		most = Math.max(most, ++running);
		await pause();
		running -= 1;
	});
	expect(seen).toEqual([1, 2, 3, 4, 5]);
	expect(most).toBe(2);
});

it('stops at the first error', async () => {
	const seen: number[] = [];
	const run = pooled([1, 2, 3, 4, 5], 2, async (item) => {
		seen.push(item);
		await pause();
		throw new Error(`at ${item}`);
	});
	await expect(run).rejects.toThrow('at 1');
	await pause();
	expect(seen).toEqual([1, 2]);
});
