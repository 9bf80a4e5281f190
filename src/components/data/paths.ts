import type { VocabularyName } from '../../schema/vocabularies.ts';
import { absolute, briefPath, postmortemPath, termPath } from '../../site.ts';
import type { Addresses } from '../../model/publish.ts';

/** Where the page about the data stands. */
export const DATA = 'data/';

/** The path of a file of the API. */
export const apiPath = (file: string) => `api/v1/${file}`;

const beside = (path: string, ending: string) => path.replace(/\/$/, ending);

/** The path of a record as Markdown, BibTeX or CSL-JSON. */
export const recordFilePath = (id: string, ending: '.md' | '.bib' | '.csl.json') =>
	beside(postmortemPath(id), ending);

/** The path of a term as Markdown. */
export const termMarkdownPath = (vocabulary: VocabularyName, id: string) =>
	beside(termPath(vocabulary, id), '.md');

/** The path of the feed of a term's incidents. */
export const termFeedPath = (vocabulary: VocabularyName, id: string) =>
	`${termPath(vocabulary, id)}atom.xml`;

/** The path of the image that counts a term's incidents. */
export const badgePath = (vocabulary: VocabularyName, id: string) =>
	`badges/${vocabulary}/${id}.svg`;

/** The path of the page about a term that other sites can show in a frame. */
export const embedPath = (vocabulary: VocabularyName, id: string) => `embed/${vocabulary}/${id}/`;

/** The vocabularies whose terms have a feed where they have incidents. */
export const FED = ['components', 'causes', 'triggers', 'organizations'] as const;

/** The vocabularies whose terms have a badge and a page for frames. */
export const BADGED = ['components', 'causes'] as const;

/** True for a vocabulary among some. */
export const isAmong = (names: readonly VocabularyName[], name: VocabularyName) =>
	names.includes(name);

/** The full addresses that published data give. */
export const addresses: Addresses = {
	path: (path) => absolute(path.slice(1)),
	record: (id) => absolute(postmortemPath(id)),
	json: (id) => absolute(apiPath(`records/${id}.json`)),
	markdown: (id) => absolute(recordFilePath(id, '.md')),
	bibtex: (id) => absolute(recordFilePath(id, '.bib')),
	csl: (id) => absolute(recordFilePath(id, '.csl.json')),
	lesson: (id, lesson) => `${absolute(postmortemPath(id))}#lesson-${lesson}`,
	term: (vocabulary, id) => absolute(termPath(vocabulary, id)),
	termFeed: (vocabulary, id) => absolute(termFeedPath(vocabulary, id)),
	brief: (trigger) => absolute(briefPath(trigger)),
	badge: (vocabulary, id) => absolute(badgePath(vocabulary, id)),
};
