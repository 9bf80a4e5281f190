import type { PublishedFigures } from '../schema/published/digests.ts';
import type { Corpus } from './corpus.ts';
import { coverageTotals, type CoverageTotals } from './coverage.ts';
import { countsOf, facets, NOT_STATED, valuesOf } from './facets.ts';
import { SPANS } from './phases.ts';

/** Figures about everything: counts, no means. */
export function publishFigures(corpus: Corpus): PublishedFigures {
	const { postmortems, withdrawn, taxonomies, lessons } = corpus;
	const counts = countsOf(postmortems.map(valuesOf), {});
	const sum = (count: (one: (typeof postmortems)[number]) => number) =>
		postmortems.reduce((all, one) => all + count(one), 0);
	const lengths = [
		...SPANS.map(({ name, word }) => ({ name, word })),
		{ name: 'total', word: 'In all' } as const,
	];
	return {
		counts: {
			records: postmortems.length,
			withdrawn: withdrawn.length,
			sources: sum(({ sources }) => sources.length),
			lessons: lessons.length,
			symptoms: sum(({ data }) => data.symptoms?.length ?? 0),
		},
		facets: Object.fromEntries(
			facets.map((facet) => [
				facet.name,
				[...counts[facet.name]]
					.map(([id, count]) => ({
						id,
						label:
							('vocabulary' in facet && taxonomies[facet.vocabulary].get(id)?.term.label) ||
							(id === NOT_STATED ? 'Not stated' : id),
						count,
					}))
					.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
			]),
		),
		coverage: Object.entries(coverageTotals(postmortems)).map(([field, totals]) => ({
			field,
			...known(totals),
		})),
		phases: lengths.map(({ name, word }) => {
			const totals: CoverageTotals = { stated: 0, 'not-stated': 0, 'not-recorded': 0 };
			for (const { phases } of postmortems) {
				const { state } = name === 'total' ? phases.total : phases.spans[name];
				totals[state === 'known' ? 'stated' : state] += 1;
			}
			return { name, words: word, ...known(totals) };
		}),
	};
}

const known = (totals: CoverageTotals) => ({
	stated: totals.stated,
	notStated: totals['not-stated'],
	notRecorded: totals['not-recorded'],
});
