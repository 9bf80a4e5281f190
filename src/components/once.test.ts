import { afterEach, expect, it, vi } from 'vitest';
import { once } from './once.ts';

afterEach(() => vi.unstubAllEnvs());

it('draws each thing of each object once in a build', async () => {
	vi.stubEnv('DEV', false);
	const [one, other] = [{}, {}];
	const draw = vi.fn(async () => `drawing ${draw.mock.calls.length}`);
	expect(await Promise.all([once(one, 'head', draw), once(one, 'head', draw)])).toEqual([
		'drawing 1',
		'drawing 1',
	]);
	expect(once(one, 'head', draw)).toBe('drawing 1');
	expect(await once(one, 'shape', draw)).toBe('drawing 2');
	expect(await once(other, 'head', draw)).toBe('drawing 3');
});

it('draws anew each time while one writes', async () => {
	vi.stubEnv('DEV', true);
	const one = {};
	let drawings = 0;
	const draw = async () => `drawing ${++drawings}`;
	expect([await once(one, 'head', draw), await once(one, 'head', draw)]).toEqual([
		'drawing 1',
		'drawing 2',
	]);
});
