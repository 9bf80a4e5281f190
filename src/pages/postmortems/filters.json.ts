import type { APIRoute } from 'astro';
import { facetOptions, type Option } from '../../components/search/facet-options.ts';
import { corpus } from '../../corpus.ts';
import type { FacetLabels } from '../../model/facets.ts';

const row = ({ value, label, count }: Option): FacetLabels['cause'][number] => [
	value,
	label,
	count,
];

/** The values of every facet with their labels, for the filters. */
export const GET: APIRoute = () =>
	Response.json(
		Object.fromEntries(
			facetOptions(corpus).map(({ name, options }) => [
				name,
				options.flatMap((option) => [option, ...option.parts]).map(row),
			]),
		),
	);
