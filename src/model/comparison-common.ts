import type { ComparedItem } from './comparison-facts.ts';
import type { Comparison } from './comparison.ts';

/** The terms that incidents have in common. */
export interface Common {
	/** The paths of the terms that two of them or more have. */
	shared: ReadonlySet<string>;
	/** The terms that all of them have, in the order of the facts. */
	byAll: ComparedItem[];
}

const SAYS_NOTHING = /\/(?:unknown|none)\/$/;

/** Finds the terms that two or more of several incidents have. */
export function commonTerms(comparisons: Pick<Comparison, 'facts'>[]): Common {
	const found = new Map<string, { item: ComparedItem; holders: Set<number> }>();
	for (const [index, { facts }] of comparisons.entries()) {
		for (const item of facts.flatMap(({ items }) => items)) {
			if (!item.path || SAYS_NOTHING.test(item.path)) continue;
			const known = found.get(item.path) ?? { item, holders: new Set() };
			found.set(item.path, known);
			known.holders.add(index);
		}
	}
	const several = [...found].filter(([, { holders }]) => holders.size > 1);
	return {
		shared: new Set(several.map(([path]) => path)),
		byAll: several
			.filter(([, { holders }]) => holders.size === comparisons.length)
			.map(([, { item }]) => item),
	};
}
