import { config } from './config.ts';
import { vocabularies, type VocabularyName } from './schema/vocabularies.ts';

const env = (name: string, fallback: string) => process.env[name]?.trim() || fallback;

/** The site's origin without a trailing slash, from `SITE_URL`. */
export const origin = env('SITE_URL', config.address).replace(/\/+$/, '');

/** True where no public address was set, so that addresses lead to a site on this machine. */
export const isLocal = origin.startsWith('http://localhost');

/** The path the site is served under, with a slash at both ends, from `BASE_PATH`. */
export const base = `/${env('BASE_PATH', config.basePath)}/`.replace(/\/{2,}/g, '/');

/** The address of the public repository without a trailing slash, or empty, from `REPOSITORY_URL`. */
export const repository = env('REPOSITORY_URL', config.repository).replace(/\/+$/, '');

/** The address of a page or file of this site, from its path without a leading slash. */
export const href = (path = '') => base + path;

/** The same with the origin in front, for feeds and metadata. */
export const absolute = (path = '') => origin + href(path);

/** What the site is called, what it is, and what may be done with its text: `site.config.ts` says it. */
export const site = {
	name: config.name,
	/** In one line. */
	tagline: config.tagline,
	/** The address of the license; the page about the site where it has none. */
	license: config.license.address || absolute('guides/about/'),
	licenseWords: config.license.words,
	/** True where the license is one that others wrote, and that can be read somewhere. */
	isLicensed: config.license.address !== '',
	/** False where search engines are to stay out. */
	indexed: config.searchEngines,
} as const;

/** The path of a postmortem's page. */
export const postmortemPath = (id: string) => `postmortems/${id}/`;

/** The path of a term's page. */
export const termPath = (vocabulary: VocabularyName, id: string) =>
	`${vocabularies[vocabulary].route}/${id}/`;

/** The path of the questions to ask before a change, by the id of its trigger. */
export const briefPath = (trigger: string) => `before/${trigger}/`;

/** The same questions as a Markdown file. */
export const briefMarkdownPath = (trigger: string) => `before/${trigger}.md`;

/** The path of a comparison of incidents, by their ids. */
export const comparePath = (...ids: string[]) => `compare/?ids=${ids.join(',')}`;

/** The path of the drill made from an incident, by its id. */
export const drillPath = (id: string) => `drill/${id}/`;

/** The path of a month's page in the calendar, by its English name. */
export const monthPath = (month: string) => `on-this-day/${month.toLowerCase()}/`;

/** The path of a vocabulary's index. */
export const vocabularyPath = (vocabulary: VocabularyName) => `${vocabularies[vocabulary].route}/`;

/** The path of the page that explains a problem code. */
export const problemPath = (code: string) => `problems/${code.toLowerCase()}/`;

/** The path of a JSON Schema: `record`, or a vocabulary's name. */
export const schemaPath = (name: string) => `schema/${name}.json`;

/** The site's name as that of a file or folder. */
export const fileName =
	site.name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '') || 'site';

/** The path of the whole site as one file, or undefined where `BUNDLE=0` leaves it out. */
export const bundlePath = env('BUNDLE', '1') === '0' ? undefined : `${fileName}.zip`;

/** Where to edit a file of the repository, or undefined where no repository is set. */
export const editAddress = (file: string) => inRepository('edit', file);

/** Where to see a file's history, or undefined where no repository is set. */
export const historyAddress = (file: string) => inRepository('commits', file);

/** A file of the collection beside one's own belongs to the repository of that one. */
function inRepository(what: 'edit' | 'commits', file: string): string | undefined {
	const { beside } = config;
	const isOwn = !beside || !file.startsWith(`${beside.folder}/`);
	const holder = isOwn ? repository : beside.repository;
	const path = isOwn ? file : `content/${file.slice(beside.folder.length + 1)}`;
	return holder ? `${holder}/${what}/main/${path}` : undefined;
}

/** The main menu. It names only what exists. */
export const menu = [
	{ label: 'Postmortems', path: 'postmortems/' },
	{ label: 'Before a change', path: 'before/' },
	{ label: 'Causes', path: 'causes/' },
	{ label: 'Components', path: 'components/' },
	{ label: 'Insights', path: 'insights/' },
	{ label: 'Search', path: 'search/' },
] as const;

/** The small print's links. */
export const colophon = [
	{ label: 'Add a postmortem', path: 'add/' },
	{ label: 'How to read a page', path: 'guides/reading/' },
	{ label: 'About', path: 'guides/about/' },
	{ label: 'Lessons', path: 'lessons/' },
	{ label: 'Drills', path: 'drill/' },
	{ label: 'Compare', path: 'compare/' },
	{ label: 'On this day', path: 'on-this-day/' },
	{ label: 'At random', path: 'random/' },
	{ label: 'All terms', path: 'terms/' },
	{ label: 'Data', path: 'data/' },
	{ label: 'Offline', path: 'offline/' },
	{ label: 'Feed', path: 'atom.xml' },
] as const;
