import { NOT_STATED, type FacetLabels, type FacetName } from '../../model/facets.ts';
import { parentOf } from '../../model/parent-of.ts';
import { shownOf } from './few.ts';

/** A value of a facet with the parts of a group. */
export interface Value {
	value: string;
	label: string;
	/** How many records show it where nothing is chosen. */
	count: number;
	parts: Value[];
}

/** What decides which values show. */
export interface Showing {
	/** True where a record shows it, or somebody chose it. */
	isThere(value: Value): boolean;
	/** True for what shows whatever the limit. */
	isKept(value: Value): boolean;
	/** How many show. */
	limit: number;
	/** What their labels must hold; empty for anything. */
	typed: string;
}

/** Puts parts under their groups. */
export function treeOf(list: FacetLabels[FacetName]): Value[] {
	const all = new Map(
		list.map(([value, label, count]): [string, Value] => [
			value,
			{ value, label, count, parts: [] },
		]),
	);
	return [...all.values()].filter((one) => {
		const group = all.get(parentOf(one.value) ?? '');
		group?.parts.push(one);
		return !group;
	});
}

/** The values that show, in their order, and how many do not for want of room. */
export function visible(
	values: Value[],
	{ isThere, isKept, limit, typed }: Showing,
): { shown: Value[]; rest: number } {
	const wanted = typed.trim().toLowerCase();
	const there = values.filter(isThere);
	const found = wanted ? there.filter(({ label }) => label.toLowerCase().includes(wanted)) : there;
	const stated = found.filter(({ value }) => value !== NOT_STATED);
	const first = new Set(stated.slice(0, shownOf(stated.length, limit)));
	const shown = there.filter(
		(one) => first.has(one) || isKept(one) || (!wanted && one.value === NOT_STATED),
	);
	return { shown, rest: stated.filter((one) => !shown.includes(one)).length };
}
