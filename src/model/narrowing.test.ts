import { expect, it } from 'vitest';
import { facetIndex, postingsOf } from './facet-index.ts';
import { countsOf, fits, valuesOf, type Choice } from './facets.ts';
import { postmortems, read } from './fixture.ts';
import { narrow } from './narrowing.ts';

const records = postmortems(
	read('a', {
		occurred: '2023',
		components: ['network/calico', 'node'],
		environments: ['production'],
	}),
	read('b', { occurred: '2023', components: ['node'], environments: ['staging', 'production'] }),
	read('c', { occurred: '2020', components: ['network/cni'] }),
	read('d', { components: ['dns'], environments: ['staging'] }),
);
const postings = postingsOf(facetIndex(records), records.length);

it('keeps what shows one of the values in every facet', () => {
	const { fits, total } = narrow(postings, 4, {
		component: ['network', 'dns'],
		environment: ['production', 'not-stated'],
	});
	expect([...fits]).toEqual([1, 0, 1, 0]);
	expect(total).toBe(2);
});

it('keeps nothing for a value that nobody shows', () => {
	expect(narrow(postings, 4, { component: ['no-such-thing'] }).total).toBe(0);
});

it.each<Choice>([
	{},
	{ component: [] },
	{ component: ['network'] },
	{ component: ['network', 'dns'], year: ['2023'] },
	{ year: ['not-stated'], environment: ['staging'] },
	{ year: ['1999'], environment: ['staging'] },
])('counts for %j what looking at each record counts', (choice) => {
	const all = records.map(valuesOf);
	const { counts, fits: fitting } = narrow(postings, 4, choice);
	expect([...fitting].map(Boolean)).toEqual(all.map((values) => fits(values, choice)));
	const expected = countsOf(all, choice);
	for (const [name, values] of Object.entries(counts)) {
		const some = [...values].filter(([, count]) => count > 0).toSorted();
		expect([name, some]).toEqual([name, [...expected[name as 'cause']].toSorted()]);
	}
});
