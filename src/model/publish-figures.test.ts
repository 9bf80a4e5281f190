import { expect, test } from 'vitest';
import { publishFigures } from './publish-figures.ts';
import { corpusOf } from './published.fixture.ts';

const figures = publishFigures(
	corpusOf(
		{ occurred: '2023', components: ['network/calico'], notStated: ['causes'] },
		{ occurred: '2022', components: ['network'] },
	),
);

test('counts what records show, the most frequent first', () => {
	expect(figures.counts).toEqual({ records: 2, withdrawn: 0, sources: 2, lessons: 0, symptoms: 0 });
	expect(figures.facets.component).toEqual([
		{ id: 'network', label: 'Network', count: 2 },
		{ id: 'network/calico', label: 'Calico', count: 1 },
	]);
	expect(figures.facets.cause).toEqual([{ id: 'not-stated', label: 'Not stated', count: 2 }]);
});

test('tells what is known, what sources do not say and what nobody has looked up', () => {
	expect(figures.coverage.find(({ field }) => field === 'causes')).toEqual({
		field: 'causes',
		stated: 0,
		notStated: 1,
		notRecorded: 1,
	});
	expect(figures.phases.at(-1)).toEqual({
		name: 'total',
		words: 'In all',
		stated: 0,
		notStated: 0,
		notRecorded: 2,
	});
});
