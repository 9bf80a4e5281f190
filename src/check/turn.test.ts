import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, vi } from 'vitest';
import { createTurn } from './turn.ts';

const slowly = (value: string) => vi.fn(() => wait(30, value));

it('hands what one makes to those who asked before and after', async () => {
	const turn = createTurn<string>();
	const [first, other] = [slowly('first'), slowly('other')];
	const early = turn.join(other);
	await wait(10);
	const made = turn.make(first);
	expect(await Promise.all([early, made, turn.join(other)])).toEqual(['first', 'first', 'first']);
	expect(first).toHaveBeenCalledTimes(1);
	expect(other).not.toHaveBeenCalled();
});

it('does not hand on what was made before the last change', async () => {
	const turn = createTurn<string>();
	const before = turn.make(slowly('before'));
	await wait(5);
	// Three listeners hear of one change.
	turn.renew();
	const listening = turn.join(slowly('other'));
	turn.renew();
	turn.make(slowly('after'));
	turn.renew();
	expect(await Promise.all([before, listening, turn.join(slowly('other'))])).toEqual([
		'before',
		'after',
		'after',
	]);
});

it('does not wait for ever for one who does not come', async () => {
	const turn = createTurn<string>({ patience: 20 });
	expect(await turn.join(slowly('own'))).toBe('own');
});

it('is patient with one who has begun', async () => {
	const turn = createTurn<string>({ patience: 10 });
	turn.make(slowly('made'));
	expect(await turn.join(slowly('other'))).toBe('made');
});

it('tells a failure to all', async () => {
	const turn = createTurn<string>();
	const early = turn.join(slowly('other'));
	const made = turn.make(() => Promise.reject(new Error('broken')));
	await expect(early).rejects.toThrow('broken');
	await expect(made).rejects.toThrow('broken');
});
