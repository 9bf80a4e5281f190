import { normalizeAddress } from './address.ts';
import { isNear } from './check-duplicates.ts';
import { occurredWithinAWeek, type IndexedRecord } from './corpus-index.ts';

/** What of a record shows that another tells of the same incident. */
export type Told = Pick<
	IndexedRecord,
	'id' | 'organization' | 'occurred' | 'addresses' | 'collections'
>;

/** A record that is about to be written, as far as it is known. */
export interface Incident {
	/** The addresses of its sources, as typed. */
	urls: string[];
	/** An id of `organizations`. */
	organization: string;
	/** An EDTF date. */
	occurred?: string | undefined;
}

/** A record that may tell of the same incident, and why. */
export interface LikelyDuplicate<T extends Told> {
	record: T;
	/** It has the same source, or the same organization within three days. */
	why: 'source' | 'time';
}

/** The records that may tell of an incident already, those with the same source first. Withdrawn records and drafts count as well. */
export function likelyDuplicates<T extends Told>(
	{ urls, organization, occurred }: Incident,
	records: T[],
): LikelyDuplicate<T>[] {
	const collections = new Set(records.flatMap((one) => one.collections ?? []));
	const addresses = new Set(urls.map(normalizeAddress).filter((url) => !collections.has(url)));
	const when = occurredWithinAWeek(occurred);
	const isSame = ({ addresses: others }: Told) => others.some((one) => addresses.has(one));
	const isNeighbor = (other: Told) =>
		organization !== 'undisclosed' &&
		other.organization === organization &&
		when !== undefined &&
		other.occurred !== undefined &&
		isNear(when, other.occurred);
	const same = records.filter(isSame);
	const neighbors = records.filter((one) => !isSame(one) && isNeighbor(one));
	return [
		...same.map((record) => ({ record, why: 'source' as const })),
		...neighbors.map((record) => ({ record, why: 'time' as const })),
	];
}
