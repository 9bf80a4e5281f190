import type { Corpus, Postmortem } from '../../model/corpus.ts';
import { absolute, postmortemPath, site } from '../../site.ts';

const KEYWORDS = ['components', 'causes', 'triggers', 'patterns'] as const;

/** A record as a schema.org TechArticle. */
export function articleOf(
	{ id, data, uses }: Postmortem,
	taxonomies: Corpus['taxonomies'],
): Record<string, unknown> {
	const address = absolute(postmortemPath(id));
	const publisher = { '@type': 'Organization', name: site.name, url: absolute() };
	const organization = taxonomies.organizations.get(data.organization)?.term.label;
	return {
		'@context': 'https://schema.org',
		'@type': 'TechArticle',
		url: address,
		headline: data.title,
		description: data.summary,
		inLanguage: 'en',
		datePublished: data.entry.added,
		dateModified: data.entry.updated ?? data.entry.added,
		author: publisher,
		license: site.license,
		about: organization && { '@type': 'Organization', name: organization },
		keywords: KEYWORDS.flatMap((name) =>
			uses[name].map((use) => taxonomies[name].get(use.id)?.term.label ?? use.id),
		).join(', '),
		citation: data.sources.map(({ url }) => url),
	};
}
