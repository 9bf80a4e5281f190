import { recordPlace } from '../schema/places.ts';
import { placeholder, type CorpusIndex, type IndexedRecord } from './corpus-index.ts';

/** What a browser needs to know of a record to see that another tells the same incident. */
export type KnownRecord = Pick<IndexedRecord, 'id' | 'organization' | 'addresses'> &
	Partial<Pick<IndexedRecord, 'occurred' | 'collections' | 'status' | 'formerIds'>>;

/** The index of the corpus as far as a browser needs it; plain JSON. */
export interface Known {
	terms: CorpusIndex['terms'];
	records: KnownRecord[];
}

/** The part of an index that a browser needs. */
export const knownOf = ({ terms, records }: CorpusIndex): Known => ({
	terms,
	records: records.map(
		({ id, organization, addresses, occurred, collections, status, formerIds }) => ({
			id,
			organization,
			addresses,
			...(occurred && { occurred }),
			...(collections && { collections }),
			...(status !== 'published' && { status }),
			...(formerIds.length > 0 && { formerIds }),
		}),
	),
});

/** The index as the checks want it; what a browser does not need is empty. */
export const indexOfKnown = ({ terms, records }: Known): CorpusIndex => ({
	terms,
	records: records.map((record) => ({
		...placeholder(record.id, recordPlace(record.id)),
		...record,
	})),
});
