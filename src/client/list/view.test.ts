import { describe, expect, it } from 'vitest';
import { readView, writeView, type View } from './view.ts';

const usual: View = { choice: {}, sort: 'occurred', as: 'cards', page: 1 };

describe('the address of the list', () => {
	it.each<[string, Partial<View>]>([
		['', {}],
		['?sort=detect', { sort: 'detect' }],
		[
			'?component=network/calico&component=dns',
			{ choice: { component: ['network/calico', 'dns'] } },
		],
		[
			'?cause=missing-limit&year=not-stated&sort=duration-up&view=table&page=3',
			{
				choice: { cause: ['missing-limit'], year: ['not-stated'] },
				sort: 'duration-up',
				as: 'table',
				page: 3,
			},
		],
	])('%s', (address, view) => {
		expect(readView(address)).toEqual({ ...usual, ...view });
		expect(writeView({ ...usual, ...view })).toBe(address);
	});

	it('leaves out what it does not know', () => {
		expect(readView('?sort=color&view=film&page=-1&color=red')).toEqual(usual);
		expect(readView('?page=1e99')).toEqual(usual);
	});
});
