import type { ReadRecord } from '../schema/prose.ts';
import type { RecordData } from '../schema/record.ts';
import type { Source } from '../schema/source.ts';
import type { Term } from '../schema/term.ts';
import { vocabularyNames, type VocabularyName } from '../schema/vocabularies.ts';
import { normalizeAddress } from './address.ts';
import type { Relation } from './backlinks.ts';
import { readOccurred } from './occurred.ts';
import { usesOf } from './usage.ts';

/** The part of a read record that the checks need. */
export type CheckedRecord = Pick<ReadRecord<RecordData>, 'id' | 'file' | 'data'>;

/** What the check of one record needs to know of a term. */
export interface IndexedTerm {
	id: string;
	label: string;
	aliases: string[];
	/** True where its page says what it means that no incident shows it. */
	mayBeUnused?: true;
}

/** True for a source that tells of the incident; a repository or what explains a part serves many records. */
export const tells = ({ relation, kind }: Pick<Source, 'relation' | 'kind'>): boolean =>
	relation !== 'background' && kind !== 'repository';

/** What the check of one record needs to know of another. */
export interface IndexedRecord {
	id: string;
	file: string;
	status: RecordData['entry']['status'];
	formerIds: string[];
	organization: string;
	/** When it happened, in epoch ms; absent where no day or week is known. */
	occurred?: [min: number, max: number];
	lessons: string[];
	/** The normalized addresses of the sources that tell of the incident. */
	addresses: string[];
	/** Those of them that it calls collections of incidents; absent where there are none. */
	collections?: string[];
	related: { id: string; as: Relation }[];
	/** The terms that code it, by vocabulary. */
	terms: Partial<Record<VocabularyName, string[]>>;
}

/** One whose time is known. */
export type TimedRecord = IndexedRecord & Required<Pick<IndexedRecord, 'occurred'>>;

/** What all files together are checked against; plain JSON, so that it can be kept between runs. */
export interface CorpusIndex {
	terms: Record<VocabularyName, IndexedTerm[]>;
	records: IndexedRecord[];
}

/** Makes the index of records, drafts and withdrawn ones included, and vocabularies. */
export function indexOf(
	records: CheckedRecord[],
	vocabularies: Record<VocabularyName, Term[]>,
): CorpusIndex {
	const terms = Object.fromEntries(
		vocabularyNames.map((name) => [
			name,
			vocabularies[name].map(({ id, label, aliases, absence }) => ({
				id,
				label,
				aliases,
				...(absence && { mayBeUnused: true as const }),
			})),
		]),
	) as CorpusIndex['terms'];
	return { terms, records: records.map(indexRecord) };
}

/** The index with one record put in the place of what its file held before. */
export function withRecord(index: CorpusIndex, record: CheckedRecord): CorpusIndex {
	const others = index.records.filter(({ file }) => file !== record.file);
	return { ...index, records: [...others, indexRecord(record)] };
}

/** What an index keeps of one record. */
export function indexRecord({ id, file, data }: CheckedRecord): IndexedRecord {
	const occurred = occurredWithinAWeek(data.occurred);
	const collections = data.sources
		.filter(({ relation }) => relation === 'aggregate')
		.map(({ url }) => normalizeAddress(url));
	const uses = Object.entries(usesOf(data)).filter(([, terms]) => terms.length > 0);
	return {
		id,
		file,
		status: data.entry.status,
		formerIds: data.entry.formerIds,
		organization: data.organization,
		...(occurred && { occurred }),
		lessons: (data.lessons ?? []).map((lesson) => lesson.id),
		addresses: data.sources.filter(tells).map(({ url }) => normalizeAddress(url)),
		...(collections.length > 0 && { collections }),
		related: (data.related ?? []).map(({ id, as }) => ({ id, as })),
		terms: Object.fromEntries(uses.map(([name, terms]) => [name, terms.map((use) => use.id)])),
	};
}

/** Stands for a record that cannot be read, so that links to it are not reported as well. */
export const placeholder = (id: string, file: string): IndexedRecord => ({
	id,
	file,
	status: 'published',
	formerIds: [],
	organization: '',
	lessons: [],
	addresses: [],
	collections: [],
	related: [],
	terms: {},
});

/** The longest span of time that is a known one, in ms. */
export const WEEK: number = 7 * 24 * 60 * 60 * 1000;

/** The span of an EDTF date in epoch ms; undefined where it is longer than a week or cannot be read. */
export function occurredWithinAWeek(edtf: string | undefined): [number, number] | undefined {
	if (edtf === undefined) return undefined;
	const reading = readOccurred(edtf);
	if (!reading.ok) return undefined;
	const { min, max } = reading.occurred.interval;
	return max - min <= WEEK ? [min, max] : undefined;
}
