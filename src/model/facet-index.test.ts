import { expect, it } from 'vitest';
import { facetIndex, facetValues, postingsOf, valuesAt } from './facet-index.ts';
import { valuesOf } from './facets.ts';
import { postmortems, read } from './fixture.ts';

const records = postmortems(
	read('a', { occurred: '2021', components: ['network/calico', 'node'] }),
	read('b', { occurred: '2020', components: ['node'] }),
	read('c', { components: ['network/cni'] }),
);
const index = facetIndex(records);

it('holds what each record shows, without what is not stated', () => {
	expect(index.component).toEqual({
		network: [0, 2],
		'network/calico': [0],
		node: [0, 1],
		'network/cni': [2],
	});
	expect(index.year).toEqual({ 2021: [0], 2020: [1] });
	expect(index.cause).toEqual({});
});

it('gives it back by value, with what is not stated', () => {
	const postings = postingsOf(index, 3);
	expect([...postings.component.get('network')!]).toEqual([0, 2]);
	expect([...postings.year.get('not-stated')!]).toEqual([2]);
	expect([...postings.cause.get('not-stated')!]).toEqual([0, 1, 2]);
	expect(postings.organization.has('not-stated')).toBe(false);
});

it('gives it back by position', () => {
	const sorted = (values: ReturnType<typeof valuesOf>[]) =>
		values.map((one) => Object.entries(one).map(([name, ids]) => [name, ids.toSorted()]));
	expect(sorted(facetValues(index, 3))).toEqual(sorted(records.map(valuesOf)));
	expect(sorted(valuesAt(postingsOf(index, 3), [2, 0]))).toEqual(
		sorted([records[2]!, records[0]!].map(valuesOf)),
	);
});
