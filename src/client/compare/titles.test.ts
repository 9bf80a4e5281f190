import { describe, expect, it, vi } from 'vitest';
import { matches, titleFinder } from './titles.ts';

const name = (id: string, organization = 'Acme', title = 'A cluster stops') => ({
	id,
	title,
	organization,
	occurred: '14 March 2023',
});

describe('matches', () => {
	const one = name('a', 'Allegro', 'A hundred phones for one złoty take a marketplace down');

	it.each(['', 'alleg', 'PHONES allegro', 'march 2023', 'market'])('finds it by “%s”', (query) =>
		expect(matches(query, one)).toBe(true),
	);

	it('wants every word', () => expect(matches('allegro cluster', one)).toBe(false));

	it('does not mind accents', () => expect(matches('cafe', name('a', 'Café'))).toBe(true));
});

describe('titleFinder', () => {
	const parts = [
		{ names: Array.from({ length: 12 }, (_, at) => name(`acme-${at}`)), more: true },
		{ names: [name('late', 'Zeta')], more: false },
	];
	const prepared = () => {
		const fetchPart = vi.fn((number: number) => Promise.resolve(parts[number]!));
		return { fetchPart, find: titleFinder(fetchPart) };
	};

	it('stops at the part that gives enough', async () => {
		const { fetchPart, find } = prepared();
		const found = await find('acme', []);
		expect([found.names.length, found.isWhole]).toEqual([10, false]);
		expect(fetchPart).toHaveBeenCalledTimes(1);
	});

	it('goes on while there are few, and fetches nothing twice', async () => {
		const { fetchPart, find } = prepared();
		expect((await find('zeta', [])).names.map(({ id }) => id)).toEqual(['late']);
		await find('nothing', []);
		expect(fetchPart).toHaveBeenCalledTimes(2);
	});

	it('leaves out what is chosen', async () => {
		const { find } = prepared();
		expect(await find('zeta', ['late'])).toEqual({ names: [], isWhole: true });
	});
});
