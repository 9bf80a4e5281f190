import type { Finding } from '../schema/problem.ts';
import type { Term } from '../schema/term.ts';
import type { VocabularyName } from '../schema/vocabularies.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkLinks } from './check-links.ts';
import { checkTerminology, termFault, type TermFinding } from './check-terms.ts';
import {
	indexOf,
	type CheckedRecord,
	type CorpusIndex,
	type IndexedRecord,
	type TimedRecord,
} from './corpus-index.ts';
import { termReferences } from './usage.ts';

export type { TermFinding } from './check-terms.ts';
export { indexOf, withRecord, type CorpusIndex } from './corpus-index.ts';

/** A problem of one record that only all files together show. */
export interface RecordFinding {
	id: string;
	/** The path from the project's root. */
	file: string;
	finding: Finding;
}

/** An index made ready for questions. */
export interface Lookup {
	index: CorpusIndex;
	/** Records by id; several where an id stands twice. */
	byId: Map<string, IndexedRecord[]>;
	byFormerId: Map<string, IndexedRecord[]>;
	byAddress: Map<string, IndexedRecord[]>;
	/** The addresses that at least one record calls a collection. */
	collections: ReadonlySet<string>;
	/** Those whose time is known, in its order. */
	byOrganization: Map<string, TimedRecord[]>;
	/** The ids of each vocabulary. */
	terms: Map<string, ReadonlySet<string>>;
}

/** Makes an index ready for questions. */
export function lookup(index: CorpusIndex): Lookup {
	const { records } = index;
	return {
		index,
		byId: group(records, ({ id }) => [id]),
		byFormerId: group(records, ({ formerIds }) => formerIds),
		byAddress: group(records, ({ addresses }) => new Set(addresses)),
		collections: new Set(records.flatMap(({ collections = [] }) => collections)),
		byOrganization: group(records.filter(isTimed).sort(byTime), ({ organization }) => [
			organization,
		]),
		terms: new Map(
			Object.entries(index.terms).map(([name, terms]) => [
				name,
				new Set(terms.map(({ id }) => id)),
			]),
		),
	};
}

const isTimed = (record: IndexedRecord): record is TimedRecord => record.occurred !== undefined;

const byTime = (a: TimedRecord, b: TimedRecord) => a.occurred[0] - b.occurred[0];

/** What one record shows to be wrong beside all others; the lookup must hold the record as it is now. */
export function checkAmong(record: CheckedRecord, among: Lookup): Finding[] {
	const unknown = termReferences(record.data).flatMap(({ vocabulary, id, path }) => {
		const fault = termFault(among, vocabulary, id);
		return fault ? [{ ...fault, path }] : [];
	});
	return [...unknown, ...checkLinks(record, among), ...checkDuplicates(record, among)];
}

/** What all records and vocabularies together show to be wrong. */
export function checkCorpus(
	records: CheckedRecord[],
	vocabularies: Record<VocabularyName, Term[]>,
): { records: RecordFinding[]; terms: TermFinding[] } {
	const among = lookup(indexOf(records, vocabularies));
	return {
		records: records.flatMap((record) =>
			checkAmong(record, among).map((finding) => ({ id: record.id, file: record.file, finding })),
		),
		terms: checkTerminology(among.index),
	};
}

function group<T>(items: T[], keysOf: (item: T) => Iterable<string>): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of items) {
		for (const key of keysOf(item)) {
			const members = groups.get(key);
			if (members) members.push(item);
			else groups.set(key, [item]);
		}
	}
	return groups;
}
