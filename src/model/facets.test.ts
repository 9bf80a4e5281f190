import { describe, expect, it } from 'vitest';
import { countsOf, fits, isNarrowed, type FacetValues } from './facets.ts';

const values = (own: Partial<FacetValues>): FacetValues => ({
	component: [],
	cause: [],
	trigger: [],
	organization: [],
	year: [],
	environment: [],
	severity: [],
	...own,
});
const dns = values({ component: ['dns', 'dns/coredns'], year: ['2023'] });
const mesh = values({ component: ['network', 'network/mesh'], year: ['2023'] });
const calico = values({ component: ['network', 'network/calico'], year: ['2020'] });

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
