import type { TermNode } from '../../model/taxonomy.ts';
import { briefMarkdownPath, site } from '../../site.ts';
import { apiPath, FED, isAmong, recordFilePath, termFeedPath, termMarkdownPath } from './paths.ts';

const MARKDOWN = 'text/markdown';
const JSON = 'application/json';

/** The other forms of a record's page. */
export const recordAlternates = (id: string) => [
	{ path: recordFilePath(id, '.md'), type: MARKDOWN },
	{ path: apiPath(`records/${id}.json`), type: JSON },
];

/** The other forms of the questions before a change. */
export const briefAlternates = (trigger: string) => [
	{ path: briefMarkdownPath(trigger), type: MARKDOWN },
	{ path: apiPath(`before/${trigger}.json`), type: JSON },
];

/** The other forms of a term's page, and the feed of its incidents where it has one. */
export const termAlternates = (node: TermNode) => [
	{ path: termMarkdownPath(node.vocabulary, node.id), type: MARKDOWN },
	...(hasFeed(node)
		? [
				{
					path: termFeedPath(node.vocabulary, node.id),
					type: 'application/atom+xml',
					title: `${node.term.label} · ${site.name}`,
				},
			]
		: []),
];

/** True for a term whose incidents have a feed. */
export const hasFeed = ({ vocabulary, postmortems }: TermNode) =>
	isAmong(FED, vocabulary) && postmortems.length > 0;
