import type { VocabularyName } from '../schema/vocabularies.ts';
import type { Postmortem } from './corpus.ts';
import { parentOf } from './parent-of.ts';

/** What records can be narrowed by, in the order of the page, each with the vocabulary its values come from. */
export const facets = [
	{ name: 'component', label: 'Component', vocabulary: 'components' },
	{ name: 'cause', label: 'Cause', vocabulary: 'causes' },
	{ name: 'trigger', label: 'Trigger', vocabulary: 'triggers' },
	{ name: 'organization', label: 'Organization', vocabulary: 'organizations' },
	{ name: 'year', label: 'Year' },
	{ name: 'environment', label: 'Environment', vocabulary: 'environments' },
	{ name: 'severity', label: 'Severity', vocabulary: 'severities' },
] as const satisfies { name: string; label: string; vocabulary?: VocabularyName }[];

/** The name of a facet, as addresses carry it. */
export type FacetName = (typeof facets)[number]['name'];

/** The values of each facet that a record shows: ids of terms and of the groups they belong to, or a year. */
export type FacetValues = Record<FacetName, string[]>;

/** The values somebody chose; a facet without any does not narrow. */
export type Choice = Partial<Record<FacetName, string[]>>;

/** What a record shows in each facet; a part of a component counts for its group as well. */
export function valuesOf({ uses, occurred }: Postmortem): FacetValues {
	const values = facets.map((facet) => {
		if (!('vocabulary' in facet)) return [facet.name, occurred ? [String(occurred.year)] : []];
		const ids = uses[facet.vocabulary].flatMap(({ id }) => [parentOf(id) ?? id, id]);
		return [facet.name, [...new Set(ids)]];
	});
	return Object.fromEntries(values) as FacetValues;
}

/** True where a record shows one of the chosen values in every facet but `except`. */
export function fits(values: FacetValues, choice: Choice, except?: FacetName): boolean {
	return facets.every(({ name }) => {
		const chosen = choice[name];
		if (name === except || !chosen?.length) return true;
		return chosen.some((value) => values[name].includes(value));
	});
}

/** How many records show each value, given what is chosen in the other facets. */
export function countsOf(
	records: FacetValues[],
	choice: Choice,
): Record<FacetName, Map<string, number>> {
	const counts = facets.map(({ name }) => {
		const own = new Map<string, number>();
		for (const values of records) {
			if (!fits(values, choice, name)) continue;
			for (const value of values[name]) own.set(value, (own.get(value) ?? 0) + 1);
		}
		return [name, own];
	});
	return Object.fromEntries(counts) as Record<FacetName, Map<string, number>>;
}

/** True where anything is chosen. */
export const isNarrowed = (choice: Choice): boolean =>
	Object.values(choice).some((chosen) => chosen.length > 0);
