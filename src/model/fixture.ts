import type { ReadRecord } from '../schema/prose.ts';
import { recordSchema, type RecordData } from '../schema/record.ts';
import type { Term } from '../schema/term.ts';
import { vocabularyNames, type VocabularyName } from '../schema/vocabularies.ts';
import { assemble, type Postmortem } from './corpus.ts';

/** For tests: a source as a record writes it. */
export const source = (id: string, fields: object = {}) => ({
	id,
	title: `The ${id}`,
	url: `https://example.com/${id}`,
	publisher: 'Example',
	kind: 'blog',
	relation: 'first-hand',
	accessed: '2026-11-20',
	read: 'whole',
	...fields,
});

/** For tests: the front matter of a short record, read by the schema, with the given fields. */
export function data(fields: object = {}): RecordData {
	return recordSchema({ fields: {} }).parse({
		title: 'A cluster stops serving requests',
		summary:
			'A change to a cluster took the site down for everybody until the change was undone again.',
		organization: 'acme',
		sources: [source('blog')],
		entry: { status: 'published', added: '2026-11-20', preparedBy: 'person' },
		...fields,
	}) as RecordData;
}

/** For tests: a record as the reader hands it on. */
export const read = (id: string, fields: object = {}): ReadRecord<RecordData> => ({
	id,
	file: `content/postmortems/${id}.mdx`,
	data: data(fields),
	prose: { html: '', headings: [], text: '', markdown: '' },
});

/** For tests: the same `entry` with another status. */
export const status = (status: string, fields: object = {}) => ({
	entry: { status, added: '2026-11-20', preparedBy: 'person', ...fields },
});

/** For tests: a term. */
export const term = (id: string, label = id, aliases: string[] = []): Term => ({
	id,
	label,
	definition: 'What the term stands for.',
	aliases,
});

/** For tests: vocabularies that hold the given terms and nothing else. */
export const terminology = (
	terms: Partial<Record<VocabularyName, Term[]>>,
): Record<VocabularyName, Term[]> => ({
	...(Object.fromEntries(vocabularyNames.map((name) => [name, []])) as unknown as Record<
		VocabularyName,
		Term[]
	>),
	...terms,
});

/** For tests: published postmortems, in the order of the corpus. */
export const postmortems = (...records: ReadRecord<RecordData>[]): Postmortem[] =>
	assemble(records, terminology({})).postmortems;
