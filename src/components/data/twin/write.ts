import { markdownLink, markdownText } from '../../../model/markdown-text.ts';
import type { Corpus } from '../../../model/corpus.ts';
import type { VocabularyName } from '../../../schema/vocabularies.ts';
import { absolute, site } from '../../../site.ts';
import { addresses } from '../paths.ts';

/** A list, an item a line; empty where it has none. */
export const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n');

/** Blocks with blank lines between, empty ones left out. */
export const blocks = (...parts: (string | false | undefined)[]): string =>
	parts.filter(Boolean).join('\n\n');

/** A part with its heading; empty where nothing is in it. */
export function part(title: string, ...parts: (string | false | undefined)[]): string {
	const body = blocks(...parts);
	return body && `## ${markdownText(title)}\n\n${body}`;
}

/** A fact in a line: `**When:** 14 March 2023`. */
export const fact = (name: string, value: string): string => `**${markdownText(name)}:** ${value}`;

/** What a claim rests on, as footnotes; says so where it is our own reading. */
export const refs = ({ cite, inferred }: { cite: string[]; inferred?: true | undefined }): string =>
	cite.map((id) => `[^${id}]`).join('') + (inferred ? ' (our reading)' : '');

/** Text with what it rests on. */
export const claim = (text: string, evidence: Parameters<typeof refs>[0]): string =>
	markdownText(text) + refs(evidence);

/** Sentences, parts of a line and such, parted by a space; empty ones left out. */
export const line = (...parts: (string | false | undefined)[]): string =>
	parts.filter(Boolean).join(' ');

/** The last line of a twin: where it comes from, and what may be done with it. */
export const origin = (page: string): string =>
	`From ${markdownLink(site.name, absolute())}: ${page} (${markdownLink(site.licenseWords, site.license)})`;

/** Links to terms by their labels. */
export const linkTo =
	(taxonomies: Corpus['taxonomies']) =>
	(vocabulary: VocabularyName, id: string): string => {
		const node = taxonomies[vocabulary].get(id);
		return node ? markdownLink(node.term.label, addresses.term(vocabulary, id)) : markdownText(id);
	};

/** A link to a term. */
export type LinkTo = ReturnType<typeof linkTo>;
