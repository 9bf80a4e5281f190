import type { Postmortem } from './corpus.ts';
import { facets, valuesOf, type FacetName, type FacetValues } from './facets.ts';

/** For each value of each facet the positions of the records that show it, each counted on from the last. */
export type FacetIndex = Record<FacetName, Record<string, number[]>>;

/** The facets of all records, in their order. */
export function facetIndex(records: Postmortem[]): FacetIndex {
	const index = Object.fromEntries(facets.map(({ name }) => [name, {}])) as FacetIndex;
	const last = new Map<string, number>();
	records.forEach((record, position) => {
		for (const [name, values] of Object.entries(valuesOf(record)) as [FacetName, string[]][]) {
			for (const value of values) {
				const key = `${name} ${value}`;
				(index[name][value] ??= []).push(position - (last.get(key) ?? 0));
				last.set(key, position);
			}
		}
	});
	return index;
}

/** The values of each record, by position, from the index of `total` records. */
export function facetValues(index: FacetIndex, total: number): FacetValues[] {
	const all = Array.from(
		{ length: total },
		() => Object.fromEntries(facets.map(({ name }) => [name, [] as string[]])) as FacetValues,
	);
	for (const { name } of facets) {
		for (const [value, steps] of Object.entries(index[name])) {
			let position = 0;
			for (const step of steps) {
				position += step;
				all[position]![name].push(value);
			}
		}
	}
	return all;
}
