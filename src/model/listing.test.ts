import { expect, it } from 'vitest';
import { facetIndex } from './facet-index.ts';
import { postmortems, read } from './fixture.ts';
import { listIndex } from './list-index.ts';
import { listing } from './listing.ts';

const records = postmortems(
	read('a', { occurred: '2021', components: ['network/calico'] }),
	read('b', { occurred: '2020', components: ['node'] }),
	read('c', { occurred: '2023', components: ['network/cni'] }),
).toSorted((a, b) => (a.id < b.id ? -1 : 1));
const addresses = { postmortem: '*', organization: '*', component: '*', cause: '*' };
const index = listIndex(records, addresses);
const list = listing(index, facetIndex(records));

it('answers a choice with counts, and with positions in the order asked for', () => {
	const { total, positions, counts } = list.answer({ component: ['network'] }, 'occurred');
	expect(total).toBe(2);
	expect([...positions]).toEqual([2, 0]);
	expect(counts.year.get('2020')).toBe(0);
	expect(counts.component.get('node')).toBe(1);
	expect([...list.answer({}, 'occurred-up').positions]).toEqual([1, 0, 2]);
});

it('gives the values at some positions', () => {
	expect(list.values([2, 1]).map(({ year }) => year)).toEqual([['2023'], ['2020']]);
});

it('refuses the facets of other records', () => {
	expect(() => listing({ ...index, id: ['a'] }, facetIndex(records))).toThrow('other records');
});
