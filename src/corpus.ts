import { getCollection, type CollectionEntry } from 'astro:content';
import { config } from './config.ts';
import { readKept } from './kept.ts';
import { assemble, type Corpus } from './model/corpus.ts';
import type { FileHistory } from './model/history.ts';
import { inSearchOrder } from './model/search-files.ts';
import type { Heading, Prose, ReadRecord } from './schema/prose.ts';
import type { RecordData } from './schema/record.ts';
import type { Term } from './schema/term.ts';
import type { VocabularyName } from './schema/vocabularies.ts';

/** Everything we know, checked and derived once: the one door between the content and the pages. */
export const corpus: Corpus = await load();

/** What was read of each record, in a few letters, by its id. */
export const digests: ReadonlyMap<string, string> = new Map(
	(await getCollection('postmortems')).map(({ id, digest }) => [id, String(digest)]),
);

/** The positions by which search counts the published records. */
export const positions: ReadonlyMap<string, number> = new Map(
	inSearchOrder(corpus.postmortems).map(({ id }, position) => [id, position]),
);

/** The history of the files in `content/`, by path; empty where the build has no git. */
export const histories: Record<string, FileHistory> = await loadHistories();

async function load(): Promise<Corpus> {
	const [postmortems, patterns, files] = await Promise.all([
		getCollection('postmortems'),
		getCollection('patterns'),
		getCollection('vocabularies'),
	]);
	const records = postmortems.map(({ id, data: { kept } }) => {
		const record = readKept<ReadRecord<RecordData>>(kept as string);
		if (!record) throw new Error(`What was read of ${id} is no longer there. Build again.`);
		const { file, data, prose } = record;
		return { id, file, collection: collectionOf(file), data, prose };
	});
	const vocabularies = Object.fromEntries(
		files.map(({ id, data }) => [id, (data as { terms: Term[] }).terms]),
	);
	vocabularies.patterns = patterns.map(({ data }) => data as unknown as Term);
	const essays = Object.fromEntries(patterns.map((entry) => [entry.id, proseOf(entry)]));
	// The loader hands over drafts only to whoever is writing; a build has none.
	return assemble(records, vocabularies as Record<VocabularyName, Term[]>, essays, {
		drafts: true,
	});
}

function collectionOf(file: string): string | undefined {
	const { beside } = config;
	return beside && file.startsWith(`${beside.folder}/`) ? beside.label : undefined;
}

async function loadHistories(): Promise<Record<string, FileHistory>> {
	const [entry] = await getCollection('history');
	return (entry?.data.files ?? {}) as Record<string, FileHistory>;
}

function proseOf({ rendered, body }: CollectionEntry<'patterns'>): Prose {
	const { headings = [], text = '' } = (rendered?.metadata ?? {}) as {
		headings?: Heading[];
		text?: string;
	};
	return { html: rendered?.html ?? '', headings, text, markdown: body ?? '' };
}
