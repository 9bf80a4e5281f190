import { absolute, site } from '../../site.ts';

/** The search page, as schema.org describes it. */
export const searchPage = (description: string) => ({
	'@context': 'https://schema.org',
	'@type': 'SearchResultsPage',
	name: 'Search',
	description,
	url: absolute('search/'),
	isPartOf: { '@type': 'WebSite', name: site.name, url: absolute() },
	inLanguage: 'en',
	license: site.license,
});
