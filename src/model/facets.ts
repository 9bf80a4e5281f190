import type { VocabularyName } from '../schema/vocabularies.ts';
import type { Postmortem } from './corpus.ts';
import { parentOf } from './parent-of.ts';

/** What records can be narrowed by, in the order of the page, each with the vocabulary its values come from. */
export const facets = [
	{ name: 'component', label: 'Component', vocabulary: 'components' },
	{ name: 'cause', label: 'Cause', vocabulary: 'causes' },
	{ name: 'trigger', label: 'Trigger', vocabulary: 'triggers' },
	{ name: 'pattern', label: 'Pattern', vocabulary: 'patterns' },
	{ name: 'organization', label: 'Organization', vocabulary: 'organizations' },
	{ name: 'year', label: 'Year' },
	{ name: 'environment', label: 'Environment', vocabulary: 'environments' },
	{ name: 'severity', label: 'Severity', vocabulary: 'severities' },
	{ name: 'detection', label: 'Noticed by', vocabulary: 'detection' },
	{ name: 'audience', label: 'Audience', vocabulary: 'audiences' },
	{ name: 'account', label: 'Account' },
	{ name: 'type', label: 'Kind of record' },
	{ name: 'applies', label: 'Applies today' },
] as const satisfies { name: string; label: string; vocabulary?: VocabularyName }[];

/** The name of a facet, as addresses carry it. */
export type FacetName = (typeof facets)[number]['name'];

/** The values of each facet that a record shows: ids of terms and of the groups they belong to, a year, or another word; never empty. */
export type FacetValues = Record<FacetName, string[]>;

/** The values somebody chose; a facet without any does not narrow. */
export type Choice = Partial<Record<FacetName, string[]>>;

/** How many records show each value of each facet. */
export type Counts = Record<FacetName, Map<string, number>>;

/** The values of each facet that occur, with their labels and the number of records that show them; parts come after their group. */
export type FacetLabels = Record<FacetName, [value: string, label: string, count: number][]>;

/** The value of a facet about which a record says nothing. */
export const NOT_STATED = 'not-stated';

/** What a record shows in each facet; a part of a component counts for its group as well. */
export function valuesOf(postmortem: Postmortem): FacetValues {
	const values = facets.map((facet) => {
		const found =
			'vocabulary' in facet ? termsOf(postmortem, facet.vocabulary) : OTHER[facet.name](postmortem);
		return [facet.name, found.length > 0 ? found : [NOT_STATED]];
	});
	return Object.fromEntries(values) as FacetValues;
}

const termsOf = ({ uses }: Postmortem, vocabulary: VocabularyName) => [
	...new Set(uses[vocabulary].flatMap(({ id }) => [parentOf(id) ?? id, id])),
];

const NEAR = new Set(['first-hand', 'first-party']);

const OTHER: Record<'year' | 'account' | 'type' | 'applies', (one: Postmortem) => string[]> = {
	year: ({ occurred }) => (occurred ? [String(occurred.year)] : []),
	account: ({ data }) => [
		data.sources.some(({ relation }) => NEAR.has(relation)) ? 'first-hand' : 'retold',
	],
	type: ({ data }) => [data.kind],
	applies: ({ data }) => (data.applies ? [data.applies.verdict] : []),
};

/** True where a record shows one of the chosen values in every facet. */
export const fits = (values: FacetValues, choice: Choice): boolean =>
	chosenIn(choice).every(({ name }) => shows(values, choice, name));

/** How many records show each value, given what is chosen in the other facets. */
export function countsOf(records: FacetValues[], choice: Choice): Counts {
	const counts = Object.fromEntries(facets.map(({ name }) => [name, new Map()])) as Counts;
	const chosen = chosenIn(choice);
	for (const values of records) {
		const missed = chosen.filter(({ name }) => !shows(values, choice, name));
		if (missed.length > 1) continue;
		for (const { name } of missed.length === 1 ? missed : facets) {
			for (const value of values[name]) {
				counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
			}
		}
	}
	return counts;
}

/** True where anything is chosen. */
export const isNarrowed = (choice: Choice): boolean => chosenIn(choice).length > 0;

const chosenIn = (choice: Choice) => facets.filter(({ name }) => choice[name]?.length);

const shows = (values: FacetValues, choice: Choice, name: FacetName) =>
	choice[name]!.some((value) => values[name].includes(value));
