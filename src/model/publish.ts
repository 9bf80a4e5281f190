import type { PublishedSummary } from '../schema/published/record.ts';
import { codedNames } from '../schema/published/record.ts';
import type { VocabularyName } from '../schema/vocabularies.ts';
import { DAY } from './clock.ts';
import type { Corpus, Postmortem } from './corpus.ts';
import type { Occurred } from './occurred.ts';
import { publishLength } from './publish-times.ts';

/** The full addresses that what is published gives, from ids. */
export interface Addresses {
	/** Of a path of the site that begins with a slash, as prose writes it. */
	path(path: string): string;
	record(id: string): string;
	/** The whole record as JSON. */
	json(id: string): string;
	markdown(id: string): string;
	bibtex(id: string): string;
	csl(id: string): string;
	lesson(record: string, lesson: string): string;
	term(vocabulary: VocabularyName, id: string): string;
	termFeed(vocabulary: VocabularyName, id: string): string;
	brief(trigger: string): string;
	badge(vocabulary: VocabularyName, id: string): string;
}

/** What publishing needs beside the thing to publish. */
export interface Publishing {
	taxonomies: Corpus['taxonomies'];
	addresses: Addresses;
}

/** A postmortem as lists give it. */
export function publish(postmortem: Postmortem, publishing: Publishing): PublishedSummary {
	const { addresses } = publishing;
	return {
		...publishCore(postmortem, publishing),
		record: addresses.json(postmortem.id),
	};
}

/** What a list and the whole record both say of a postmortem. */
export function publishCore(
	{ id, collection, data, occurred, uses, phases }: Postmortem,
	{ taxonomies, addresses }: Publishing,
): Omit<PublishedSummary, 'record'> {
	const { kind, title, summary, organization, entry } = data;
	const coded = codedNames.map((name) => [
		name,
		[...new Set(uses[name].map((use) => use.id))].map((id) => termRef(taxonomies, name, id)),
	]);
	const lengths = Object.entries({ ...phases.spans, total: phases.total });
	return {
		id,
		url: addresses.record(id),
		status: 'published',
		kind,
		title,
		summary,
		organization: termRef(taxonomies, 'organizations', organization),
		occurred: occurred ? publishOccurred(occurred) : null,
		terms: Object.fromEntries(coded) as PublishedSummary['terms'],
		phases: Object.fromEntries(
			lengths.map(([name, length]) => [name, publishLength(length)]),
		) as PublishedSummary['phases'],
		added: entry.added,
		updated: entry.updated ?? entry.added,
		corrected:
			entry.corrections
				.map(({ on }) => on)
				.sort()
				.at(-1) ?? null,
		collection: collection ?? null,
	};
}

/** A term by its id and label; one that no vocabulary knows is labeled by its id. */
export const termRef = (
	taxonomies: Corpus['taxonomies'],
	vocabulary: VocabularyName,
	id: string,
) => ({ id, label: taxonomies[vocabulary].get(id)?.term.label ?? id });

/** A record as others point at it. */
export const recordRef = ({ id, data }: Postmortem, { addresses }: Publishing) => ({
	id,
	title: data.title,
	url: addresses.record(id),
});

function publishOccurred({ interval, words, year, iso }: Occurred) {
	const { min, max } = interval;
	return { words, year, iso: iso ?? null, earliest: day(min), latest: day(max - 1) };
}

const day = (at: number) =>
	Number.isFinite(at) ? new Date(Math.floor(at / DAY) * DAY).toISOString().slice(0, 10) : null;
