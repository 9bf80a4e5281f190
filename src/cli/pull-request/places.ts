// No package is loaded here, because the workflow that may write loads this.

/** The vocabularies that are one file each, as `schema/vocabularies.ts` lists them. */
export const VOCABULARY_FILES = [
	'causes',
	'components',
	'triggers',
	'detection',
	'impacts',
	'audiences',
	'severities',
	'obstacles',
	'environments',
	'organizations',
].map((name) => `content/${name}.yaml`);

const PLACES = [/^content\/postmortems\/[^/]+(?:\/[^/]+)?$/, /^content\/patterns\/[^/]+$/];

/** True for a path where content stands; everything else is code, the guides and the template too. */
export const isContent = (path: string): boolean =>
	VOCABULARY_FILES.includes(path) ||
	(PLACES.some((place) => place.test(path)) && !/(?:^|\/)\.{1,2}(?:\/|$)/.test(path));

/** True for the path of a record. */
export const isRecord = (path: string): boolean =>
	/^content\/postmortems\/[^/]+\.mdx$/.test(path) && isContent(path);
