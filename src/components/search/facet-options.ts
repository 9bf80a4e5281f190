import type { Corpus } from '../../model/corpus.ts';
import { countsOf, facets, valuesOf, type FacetName } from '../../model/facets.ts';

/** A value to filter by, with the number of incidents that show it. */
export interface Option {
	value: string;
	label: string;
	count: number;
}

/** Every facet with the values that occur: the most frequent first, years from the latest. */
export function facetOptions(
	corpus: Corpus,
): { name: FacetName; label: string; options: Option[] }[] {
	const counts = countsOf(corpus.postmortems.map(valuesOf), {});
	return facets.map((facet) => {
		const taxonomy = 'vocabulary' in facet ? corpus.taxonomies[facet.vocabulary] : undefined;
		const options = [...counts[facet.name]].map(([value, count]) => ({
			value,
			label: taxonomy?.get(value)?.term.label ?? value,
			count,
		}));
		options.sort((a, b) =>
			taxonomy
				? b.count - a.count || a.label.localeCompare(b.label, 'en')
				: Number(b.value) - Number(a.value),
		);
		return { name: facet.name, label: facet.label, options };
	});
}
