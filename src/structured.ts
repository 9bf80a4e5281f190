import type { TermNode } from './model/taxonomy.ts';
import { vocabularies } from './schema/vocabularies.ts';
import { absolute, site, termPath, vocabularyPath } from './site.ts';

const context = { '@context': 'https://schema.org', inLanguage: 'en', license: site.license };

/** What schema.org calls a page that lists others. */
export const collectionPage = (name: string, description: string, path: string) => ({
	...context,
	'@type': 'CollectionPage',
	name,
	description,
	url: absolute(path),
	isPartOf: { '@type': 'WebSite', name: site.name, url: absolute() },
});

/** The home page, with the address of the search. */
export const webSite = () => ({
	...context,
	'@type': 'WebSite',
	name: site.name,
	description: site.tagline,
	url: absolute(),
	potentialAction: {
		'@type': 'SearchAction',
		target: `${absolute('search/')}?q={search_term_string}`,
		'query-input': 'required name=search_term_string',
	},
});

/** A term of a vocabulary. */
export const definedTerm = ({ vocabulary, id, term }: TermNode) => ({
	...context,
	'@type': 'DefinedTerm',
	name: term.label,
	description: term.definition,
	termCode: id,
	alternateName: term.aliases,
	url: absolute(termPath(vocabulary, id)),
	inDefinedTermSet: {
		'@type': 'DefinedTermSet',
		name: vocabularies[vocabulary].plural,
		url: absolute(vocabularyPath(vocabulary)),
	},
});

/** A guide. */
export const article = (headline: string, description: string, path: string) => ({
	...context,
	'@type': 'Article',
	headline,
	description,
	url: absolute(path),
	author: { '@type': 'Organization', name: site.name, url: absolute() },
});
