import { expect, it } from 'vitest';
import { read } from '../fixture.ts';
import { causes, corpusOf } from './fixture.ts';
import { pairsFinding, pairsOf } from './pairs.ts';

const terms = { causes: ['a', 'b', 'c', 'd'] };
const shows = (...ids: string[]) => ({ causes: causes(...ids) });

const figure = pairsOf(
	corpusOf(
		terms,
		...['1', '2', '3'].map((id) => read(id, shows('b', 'a'))),
		...['4', '5'].map((id) => read(id, shows('a', 'c'))),
		...['6', '7', '8', '9', '10'].map((id) => read(id, shows('c'))),
		read('11'),
	),
);

it('tells pairs of three incidents or more, with what chance would have', () => {
	expect(
		figure.pairs.map(({ causes, postmortems, expected }) => [
			causes.map(({ id }) => id),
			postmortems.map(({ id }) => id),
			expected,
		]),
	).toEqual([[['a', 'b'], ['1', '2', '3'], 1.5]]);
	expect([figure.found, figure.possible, figure.total]).toEqual([1, 3, 10]);
});

it('says which pair stands out', () => {
	expect(pairsFinding(figure)).toBe(
		'“a” and “b” come together in 3 incidents, where chance would have about 2',
	);
	expect(pairsFinding(pairsOf(corpusOf(terms, read('1', shows('a', 'b')))))).toBe(
		'No two causes come together twice as often as chance would have it, in 1 incident',
	);
});
