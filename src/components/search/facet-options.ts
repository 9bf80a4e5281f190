import type { Corpus } from '../../model/corpus.ts';
import { countsOf, facets, NOT_STATED, valuesOf, type FacetName } from '../../model/facets.ts';
import { parentOf } from '../../model/parent-of.ts';
import { SHORT_VERDICT } from '../../model/verdict.ts';
import { KIND_WORDS } from '../report/words.ts';

/** A value to filter by, with the number of incidents that show it, and the parts of a group. */
export interface Option {
	value: string;
	label: string;
	count: number;
	parts: Option[];
}

/** A facet with the values that occur. */
export interface FacetOptions {
	name: FacetName;
	label: string;
	options: Option[];
}

const made = new WeakMap<Corpus, FacetOptions[]>();

/** Every facet with its values: the most frequent first, years from the latest, what is not stated last. */
export function facetOptions(corpus: Corpus): FacetOptions[] {
	const options = made.get(corpus) ?? optionsOf(corpus);
	made.set(corpus, options);
	return options;
}

function optionsOf(corpus: Corpus): FacetOptions[] {
	const counts = countsOf(corpus.postmortems.map(valuesOf), {});
	return facets.map((facet) => {
		const { name, label } = facet;
		const taxonomy = 'vocabulary' in facet ? corpus.taxonomies[facet.vocabulary] : undefined;
		const all = [...counts[name]].map(([value, count]): Option => ({
			value,
			label:
				value === NOT_STATED
					? 'Not stated'
					: (taxonomy?.get(value)?.term.label ?? WORDS[name]?.[value] ?? value),
			count,
			parts: [],
		}));
		all.sort(name === 'year' ? latestFirst : mostFirst);
		return { name, label, options: nested(all) };
	});
}

const WORDS: Partial<Record<FacetName, Record<string, string>>> = {
	account: { 'first-hand': 'First-hand', retold: 'Not first-hand' },
	type: KIND_WORDS,
	applies: Object.fromEntries(
		Object.entries(SHORT_VERDICT).map(([verdict, words]) => [
			verdict,
			words.charAt(0).toUpperCase() + words.slice(1),
		]),
	),
};

const isLast = ({ value }: Option) => Number(value === NOT_STATED);

const mostFirst = (a: Option, b: Option) =>
	isLast(a) - isLast(b) || b.count - a.count || a.label.localeCompare(b.label, 'en');

const latestFirst = (a: Option, b: Option) =>
	isLast(a) - isLast(b) || Number(b.value) - Number(a.value);

/** Puts parts under their groups. */
function nested(options: Option[]): Option[] {
	const groups = new Map(options.map((option) => [option.value, option]));
	return options.filter((option) => {
		const group = groups.get(parentOf(option.value) ?? '');
		group?.parts.push(option);
		return !group;
	});
}
