import type { Prose, ReadRecord } from '../schema/prose.ts';
import type { RecordData } from '../schema/record.ts';
import type { Term } from '../schema/term.ts';
import { vocabularyNames, type VocabularyName } from '../schema/vocabularies.ts';
import { backlinksTo, type Backlink } from './backlinks.ts';
import { numberSources, type NumberedSource } from './citations.ts';
import { gatherLessons, type CorpusLesson } from './lessons.ts';
import { readOccurred, type Occurred } from './occurred.ts';
import { phasesOf, type Phases } from './phases.ts';
import { similarity, type Similar } from './similar.ts';
import { taxonomy, type Taxonomy } from './taxonomy.ts';
import { placeTimeline, type Placed } from './timeline.ts';
import { usesOf, type Uses } from './usage.ts';

/** One record with everything that follows from it alone. */
export interface Postmortem {
	id: string;
	/** The path from the project's root, with forward slashes. */
	file: string;
	/** The words for the collection it comes from; undefined where that is one's own. */
	collection: string | undefined;
	data: RecordData;
	prose: Prose;
	/** When it happened; undefined where the record does not say, or cannot be read. */
	occurred: Occurred | undefined;
	/** The timeline with each step's place in time. */
	placed: Placed;
	phases: Phases;
	/** The sources, numbered from 1 in the record's order. */
	sources: NumberedSource[];
	/** The terms that code it, by vocabulary. */
	uses: Uses;
}

/** Everything we know, as plain values; drafts are left out. */
export interface Corpus {
	/** The published records, newest first, those without a date last. */
	postmortems: Postmortem[];
	/** The withdrawn records, in the same order; they keep their pages and count nowhere. */
	withdrawn: Postmortem[];
	/** Published and withdrawn records by id. */
	byId: ReadonlyMap<string, Postmortem>;
	taxonomies: Record<VocabularyName, Taxonomy>;
	/** The lessons of the published records, in their order. */
	lessons: CorpusLesson[];
	/** The published records that point at a record, with the words for it from this side. */
	backlinks(id: string): Backlink[];
	/** The published records most like a record, best first; none for an unknown id. */
	similar(id: string): Similar[];
}

/** Makes the corpus of records and vocabularies; `essays` are the bodies of the patterns, by id. With `drafts`, drafts stand among the published records. */
export function assemble(
	records: ReadRecord<RecordData>[],
	vocabularies: Record<VocabularyName, Term[]>,
	essays: Record<string, Prose> = {},
	{ drafts = false }: { drafts?: boolean } = {},
): Corpus {
	const built = records
		.filter(({ data }) => drafts || data.entry.status !== 'draft')
		.map(postmortem);
	built.sort(newestFirst);
	const postmortems = built.filter(({ data }) => data.entry.status !== 'withdrawn');
	const byId = new Map(built.map((one) => [one.id, one]));
	const taxonomies = Object.fromEntries(
		vocabularyNames.map((name) => [
			name,
			taxonomy(name, vocabularies[name], postmortems, name === 'patterns' ? essays : {}),
		]),
	) as Record<VocabularyName, Taxonomy>;
	const backlinks = backlinksTo(postmortems);
	const search = once(() => similarity(postmortems));
	const found = new Map<string, Similar[]>();
	return {
		postmortems,
		withdrawn: built.filter(({ data }) => data.entry.status === 'withdrawn'),
		byId,
		taxonomies,
		lessons: gatherLessons(postmortems),
		backlinks: (id) => backlinks.get(id) ?? [],
		similar(id) {
			const known = found.get(id) ?? search().to(id).similar;
			found.set(id, known);
			return known;
		},
	};
}

/** Derives from one record what follows from it alone. */
export function postmortem({
	id,
	file,
	collection,
	data,
	prose,
}: ReadRecord<RecordData>): Postmortem {
	const occurred = data.occurred === undefined ? undefined : readOccurred(data.occurred);
	const placed = placeTimeline(data);
	return {
		id,
		file,
		collection,
		data,
		prose,
		occurred: occurred?.ok ? occurred.occurred : undefined,
		placed,
		phases: phasesOf(data, placed),
		sources: numberSources(data.sources),
		uses: usesOf(data),
	};
}

function newestFirst(a: Postmortem, b: Postmortem): number {
	const [left, right] = [a.occurred?.sort ?? -Infinity, b.occurred?.sort ?? -Infinity];
	if (left !== right) return right > left ? 1 : -1;
	return a.id < b.id ? -1 : 1;
}

function once<T>(make: () => T): () => T {
	let made: { value: T } | undefined;
	return () => (made ??= { value: make() }).value;
}
