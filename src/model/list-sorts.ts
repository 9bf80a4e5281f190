import type { ListIndex } from './list-index.ts';
import { unpack } from './list-length.ts';

/** How many records a page of the list holds. */
export const PER_PAGE = 50;

/** A column that the list can be sorted by. */
export type SortColumn = 'occurred' | 'added' | 'detect' | 'mitigate' | 'duration';

/** The orders of the list, by the names that addresses carry; the first is the usual one. */
export const sorts = [
	{ name: 'occurred', column: 'occurred', label: 'Newest first' },
	{ name: 'occurred-up', column: 'occurred', label: 'Oldest first', up: true },
	{ name: 'added', column: 'added', label: 'Latest additions first' },
	{ name: 'added-up', column: 'added', label: 'Earliest additions first', up: true },
	{ name: 'detect', column: 'detect', label: 'Longest until noticed' },
	{ name: 'detect-up', column: 'detect', label: 'Noticed soonest', up: true },
	{ name: 'mitigate', column: 'mitigate', label: 'Longest until mitigated' },
	{ name: 'mitigate-up', column: 'mitigate', label: 'Mitigated soonest', up: true },
	{ name: 'duration', column: 'duration', label: 'Longest in all' },
	{ name: 'duration-up', column: 'duration', label: 'Shortest in all', up: true },
] as const satisfies { name: string; column: SortColumn; label: string; up?: true }[];

/** One of the orders. */
export type SortName = (typeof sorts)[number]['name'];

/** The positions of all records in an order: the longest by what it was at least, the shortest by what it was at most, what is not stated last, and the newest first among equals. */
export function orderOf(index: ListIndex, name: SortName): Uint32Array {
	const sort = sorts.find((one) => one.name === name)!;
	const newest = sorted(Uint32Array.from(index.id.keys()), keysOf(index, 'occurred'), false);
	if (sort === sorts[0]) return newest;
	return sorted(newest, keysOf(index, sort.column), 'up' in sort);
}

type Keys = [least: Float64Array, most: Float64Array];

/** Equals keep their order. */
function sorted(positions: Uint32Array, [least, most]: Keys, isUp: boolean): Uint32Array {
	const [first, second] = isUp ? [most, least] : [least, most];
	const sign = isUp ? 1 : -1;
	const stated = positions.filter((position) => !Number.isNaN(first[position]));
	// Two open ends have no difference, which is as good as none.
	stated.sort((a, b) => sign * (first[a]! - first[b]!) || sign * (second[a]! - second[b]!) || 0);
	const rest = positions.filter((position) => Number.isNaN(first[position]));
	const all = new Uint32Array(positions.length);
	all.set(stated);
	all.set(rest, stated.length);
	return all;
}

/** What each record has at least and at most in a column; NaN where it is not stated. */
function keysOf(index: ListIndex, column: SortColumn): Keys {
	if (column === 'occurred' || column === 'added') {
		const days = Float64Array.from(index.id, (_, at) =>
			column === 'added' ? Date.parse(index.added[at]!) : (index.day[at] ?? NaN),
		);
		return [days, days];
	}
	const intervals = index[column].map((packed) => unpack(packed)?.interval);
	return [
		Float64Array.from(intervals, (interval) => interval?.min ?? NaN),
		Float64Array.from(intervals, (interval) => interval?.max ?? NaN),
	];
}
