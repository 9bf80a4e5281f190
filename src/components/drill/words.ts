import type { Corpus, Postmortem } from '../../model/corpus.ts';

/** Who and when, which gives nothing away: `Reddit, 14 March 2023`. */
export const drillName = (
	{ data, occurred }: Postmortem,
	{ organizations }: Corpus['taxonomies'],
) =>
	[organizations.get(data.organization)?.term.label ?? data.organization, occurred?.words]
		.filter(Boolean)
		.join(', ');
