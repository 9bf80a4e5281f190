import type { Postings } from './facet-index.ts';
import { facets, type Choice, type Counts, type FacetName } from './facets.ts';

/** What a choice leaves. */
export interface Narrowed {
	/** By position: 1 for a record that shows one of the chosen values in every facet, else 0. */
	fits: Uint8Array;
	/** How many records fit. */
	total: number;
	/** How many show each value, given what is chosen in the other facets. */
	counts: Counts;
}

/** Narrows `total` records to a choice; the work grows with the positions, not with what is chosen. */
export function narrow(postings: Postings, total: number, choice: Choice): Narrowed {
	/** In how many of the chosen facets each record shows none of the values. */
	const misses = new Uint8Array(total);
	const hits = new Map<FacetName, Uint8Array>();
	for (const { name } of facets) {
		if (!choice[name]?.length) continue;
		const hit = new Uint8Array(total);
		for (const value of choice[name]) {
			for (const position of postings[name].get(value) ?? []) hit[position] = 1;
		}
		for (let position = 0; position < total; position++) misses[position]! += 1 - hit[position]!;
		hits.set(name, hit);
	}
	const fits = misses.map((missed) => (missed === 0 ? 1 : 0));
	const counts = facets.map(({ name }) => {
		const hit = hits.get(name);
		const others = hit ? misses.map((missed, at) => (missed + hit[at]! === 1 ? 1 : 0)) : fits;
		return [name, countEach(postings[name], others)];
	});
	return {
		fits,
		total: fits.reduce((sum, one) => sum + one, 0),
		counts: Object.fromEntries(counts) as Counts,
	};
}

function countEach(values: Map<string, Uint32Array>, among: Uint8Array): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [value, positions] of values) {
		let count = 0;
		for (let at = 0; at < positions.length; at++) count += among[positions[at]!]!;
		counts.set(value, count);
	}
	return counts;
}
