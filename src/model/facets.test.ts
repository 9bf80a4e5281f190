import { describe, expect, it } from 'vitest';
import { countsOf, facets, fits, isNarrowed, valuesOf, type FacetValues } from './facets.ts';
import { postmortems, read, source } from './fixture.ts';

const values = (own: Partial<FacetValues>): FacetValues => ({
	...(Object.fromEntries(facets.map(({ name }) => [name, []])) as unknown as FacetValues),
	...own,
});
const dns = values({ component: ['dns', 'dns/coredns'], year: ['2023'] });
const mesh = values({ component: ['network', 'network/mesh'], year: ['2023'] });
const calico = values({ component: ['network', 'network/calico'], year: ['2020'] });

describe('the values of a record', () => {
	const of = (fields: object) => valuesOf(postmortems(read('a', fields))[0]!);

	it('are its terms with their groups, and the year', () => {
		const found = of({ occurred: '2021-08', components: ['network/calico', 'node', 'network'] });
		expect(found.component).toEqual(['network', 'network/calico', 'node']);
		expect(found.organization).toEqual(['acme']);
		expect(found.year).toEqual(['2021']);
	});

	it('say so where the record does not state them', () => {
		const found = of({});
		const silent = facets.map(({ name }) => name).filter((name) => found[name][0] === 'not-stated');
		expect(silent).toEqual([
			'component',
			'cause',
			'trigger',
			'pattern',
			'year',
			'environment',
			'severity',
			'detection',
			'audience',
			'applies',
		]);
	});

	it('say who tells it, what it is and whether it still applies', () => {
		const retold = source('news', { relation: 'second-hand' });
		const applies = {
			verdict: 'fixed-upstream',
			note: 'The version after it checks the label.',
			checked: '2026-11-20',
			cite: ['news'],
		};
		expect(of({}).account).toEqual(['first-hand']);
		expect(of({ sources: [source('blog', { relation: 'first-party' }), retold] }).account).toEqual([
			'first-hand',
		]);
		expect(of({ sources: [retold] }).account).toEqual(['retold']);
		expect(of({ kind: 'near-miss' }).type).toEqual(['near-miss']);
		expect(of({ sources: [retold], applies }).applies).toEqual(['fixed-upstream']);
	});
});

describe('fits', () => {
	it('wants one of the values in each facet that is chosen', () => {
		expect(fits(calico, { component: ['network/calico', 'dns'] })).toBe(true);
		expect(fits(calico, { component: ['network/calico'], year: ['2023'] })).toBe(false);
		expect(fits(calico, { component: [] })).toBe(true);
		expect(fits(calico, {})).toBe(true);
	});

	it('finds a part through its group', () => {
		expect([dns, mesh, calico].map((one) => fits(one, { component: ['network'] }))).toEqual([
			false,
			true,
			true,
		]);
	});
});

describe('countsOf', () => {
	it('follows the other facets and not its own', () => {
		const counts = countsOf([dns, mesh, calico], { component: ['network'], year: ['2023'] });
		expect([...counts.component]).toEqual([
			['dns', 1],
			['dns/coredns', 1],
			['network', 1],
			['network/mesh', 1],
		]);
		expect([...counts.year]).toEqual([
			['2023', 1],
			['2020', 1],
		]);
	});
});

it('is narrowed by a value, not by an empty facet', () => {
	expect(isNarrowed({ year: ['2023'] })).toBe(true);
	expect(isNarrowed({ year: [] })).toBe(false);
});
