import { config } from '../config.ts';
import { isOwnVocabulary, vocabularies, type VocabularyName } from './vocabularies.ts';

const { content, beside } = config;

const within = (folder: string, name: VocabularyName) => {
	const { path } = vocabularies[name];
	return `${folder}/${path}${path.endsWith('.yaml') ? '' : '/'}`;
};

/** Where a copy's own terms of a vocabulary stand, from the root: a file, or a folder with a slash. */
export const ownTermsPlace = (name: VocabularyName): string => within(content, name);

/** Where all terms of a vocabulary stand: one's own, or those of the collection beside them. */
export const termsPlace = (name: VocabularyName): string =>
	beside && !isOwnVocabulary(name)
		? `${within(content, name)} or ${within(beside.folder, name)}`
		: within(content, name);

/** The folder of one's own records. */
export const recordsPlace = `${content}/postmortems`;

/** Where a record of one's own stands, by its id. */
export const recordPlace = (id: string): string => `${recordsPlace}/${id}.mdx`;

/** Where the example stands that shows every field filled in. */
export const templatePlace = `${beside?.folder ?? content}/TEMPLATE.mdx`;
