import { expect, it } from 'vitest';
import { facetIndex, facetValues } from './facet-index.ts';
import { valuesOf } from './facets.ts';
import { postmortems, read } from './fixture.ts';

it('holds what each record shows, and gives it back by position', () => {
	const records = postmortems(
		read('a', { occurred: '2021', components: ['network/calico', 'node'] }),
		read('b', { occurred: '2020', components: ['node'] }),
		read('c', { components: ['network/cni'] }),
	);
	const index = facetIndex(records);
	expect(index.component).toMatchObject({ node: [0, 1], network: [0, 2], 'network/cni': [2] });
	expect(facetValues(index, 3).map(({ component }) => component.toSorted())).toEqual(
		records.map((record) => valuesOf(record).component.toSorted()),
	);
});
