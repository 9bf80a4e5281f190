import type { Postmortem } from './corpus.ts';
import { facets, NOT_STATED, valuesOf, type FacetName, type FacetValues } from './facets.ts';

/** For each value of each facet the positions of the records that show it, each counted on from the last; what a record does not state is left out. */
export type FacetIndex = Record<FacetName, Record<string, number[]>>;

/** For each value of each facet the positions of the records that show it, in order. */
export type Postings = Record<FacetName, Map<string, Uint32Array>>;

const names = facets.map(({ name }) => name);

/** The facets of all records, in their order. */
export const facetIndex = (records: Postmortem[]): FacetIndex =>
	indexOfValues(records.map(valuesOf));

/** The index of what each record shows. */
export function indexOfValues(records: FacetValues[]): FacetIndex {
	const index = Object.fromEntries(names.map((name) => [name, {}])) as FacetIndex;
	const last = new Map<string, number>();
	records.forEach((record, position) => {
		for (const [name, values] of Object.entries(record) as [FacetName, string[]][]) {
			for (const value of values) {
				if (value === NOT_STATED) continue;
				const key = `${name} ${value}`;
				(index[name][value] ??= []).push(position - (last.get(key) ?? 0));
				last.set(key, position);
			}
		}
	});
	return index;
}

/** The positions that an index of `total` records holds, with those that do not state a facet. */
export function postingsOf(index: FacetIndex, total: number): Postings {
	const postings = names.map((name) => {
		const isStated = new Uint8Array(total);
		const values = Object.entries(index[name]).map(([value, steps]): [string, Uint32Array] => {
			let position = 0;
			const positions = Uint32Array.from(steps, (step) => (position += step));
			for (const one of positions) isStated[one] = 1;
			return [value, positions];
		});
		const rest = Uint32Array.from(isStated.keys()).filter((one) => !isStated[one]);
		if (rest.length > 0) values.push([NOT_STATED, rest]);
		return [name, new Map(values)];
	});
	return Object.fromEntries(postings) as Postings;
}

/** What the records at some positions show, in the order of the positions. */
export function valuesAt(postings: Postings, positions: ArrayLike<number>): FacetValues[] {
	const all = Array.from(
		{ length: positions.length },
		() => Object.fromEntries(names.map((name) => [name, [] as string[]])) as FacetValues,
	);
	/** For each position its place in the result, counted from 1: much faster to look into than a map. */
	const places = new Uint32Array(Array.from(positions).reduce((a, b) => Math.max(a, b), -1) + 1);
	for (let at = 0; at < positions.length; at++) places[positions[at]!] = at + 1;
	for (const name of names) {
		for (const [value, holders] of postings[name]) {
			for (let at = 0; at < holders.length; at++) {
				const place = places[holders[at]!];
				if (place) all[place - 1]![name].push(value);
			}
		}
	}
	return all;
}

/** The values of each record, by position, from the index of `total` records. */
export const facetValues = (index: FacetIndex, total: number): FacetValues[] =>
	valuesAt(
		postingsOf(index, total),
		Uint32Array.from({ length: total }, (_, at) => at),
	);
