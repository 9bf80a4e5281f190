import type { Finding } from '../schema/problem.ts';
import { normalizeAddress } from './address.ts';
import type { Lookup } from './check-corpus.ts';
import {
	tells,
	WEEK,
	type CheckedRecord,
	type IndexedRecord,
	type TimedRecord,
} from './corpus-index.ts';

/** Signs that a record stands here twice: its id, the addresses of its sources, its organization and time. */
export function checkDuplicates(record: CheckedRecord, among: Lookup): Finding[] {
	const own = among.byId.get(record.id)?.find(({ file }) => file === record.file);
	if (!own) return [];
	return [
		...checkIds(own, among),
		...checkAddresses(record, own, among),
		...checkNeighbors(own, among),
	];
}

function checkIds(own: IndexedRecord, among: Lookup): Finding[] {
	const claims: [string, Finding['path']][] = [
		[own.id, []],
		...own.formerIds.map((id, at): [string, Finding['path']] => [id, ['entry', 'formerIds', at]]),
	];
	return claims.flatMap(([id, path]) => {
		const holders = [...(among.byId.get(id) ?? []), ...(among.byFormerId.get(id) ?? [])];
		const others = [...new Set(holders.filter(({ file }) => file !== own.file))];
		if (others.length === 0 && !(path.length > 0 && id === own.id)) return [];
		return [
			{
				code: 'CORPUS-001' as const,
				path,
				message: `\`${id}\` also belongs to ${others.map(({ file }) => file).join(', ') || 'this record'}.`,
				expected: 'an address that leads to one record, now or formerly',
				fix:
					path.length > 0
						? 'Take it out of `formerIds`.'
						: 'Give one of the two another file name.',
			},
		];
	});
}

function checkAddresses({ data }: CheckedRecord, own: IndexedRecord, among: Lookup): Finding[] {
	return data.sources.flatMap((source, at) => {
		const { url } = source;
		if (!tells(source)) return [];
		const address = normalizeAddress(url);
		if (among.collections.has(address)) return [];
		const holders = among.byAddress.get(address) ?? [];
		const others = holders.filter((other) => isOther(own, other) && !linked(own, other));
		if (others.length === 0) return [];
		return [
			{
				code: 'CORPUS-002' as const,
				path: ['sources', at, 'url'],
				message: `This page is also a source of ${listed(others)}.`,
				expected: 'one record for each incident',
				fix: 'If it is the same incident, keep one record; if not, link the two in `related`, or say `relation: aggregate` where the page collects incidents.',
			},
		];
	});
}

const NEAR = 3 * 24 * 60 * 60 * 1000;

/** True where two spans of time in epoch ms lie less than three days apart. */
export const isNear = (a: [number, number], b: [number, number]): boolean =>
	Math.max(b[0] - a[1], a[0] - b[1]) < NEAR;

function checkNeighbors(own: IndexedRecord, among: Lookup): Finding[] {
	const { occurred, organization } = own;
	if (!occurred || organization === 'undisclosed') return [];
	const others = around(occurred, among.byOrganization.get(organization) ?? []).filter(
		(other) => isNear(occurred, other.occurred) && isOther(own, other) && !linked(own, other),
	);
	if (others.length === 0) return [];
	return [
		{
			code: 'CORPUS-005',
			path: ['occurred'],
			message: `${listed(others)} happened to \`${organization}\` within three days of this.`,
			expected: 'one record for each incident',
			fix: 'If it is the same incident, keep one record; if not, link the two in `related`.',
		},
	];
}

/** Those of many in the order of time that may be near a span, without a look at each of the others. */
function around([min, max]: [number, number], records: TimedRecord[]): TimedRecord[] {
	const from = countBefore(records, min - NEAR - WEEK);
	return records.slice(from, countBefore(records, max + NEAR));
}

/** How many began before a time. */
function countBefore(records: TimedRecord[], time: number): number {
	let [low, high] = [0, records.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (records[middle]!.occurred[0] < time) low = middle + 1;
		else high = middle;
	}
	return low;
}

const isOther = (own: IndexedRecord, other: IndexedRecord): boolean =>
	other.file !== own.file && other.status !== 'withdrawn' && own.status !== 'withdrawn';

const linked = (a: IndexedRecord, b: IndexedRecord): boolean =>
	a.related.some(({ id }) => id === b.id) || b.related.some(({ id }) => id === a.id);

const MOST_NAMED = 3;

/** The ids of records in a sentence; of many only the first. */
function listed(records: IndexedRecord[]): string {
	const ids = records.map(({ id }) => `\`${id}\``).sort();
	const more = ids.length - MOST_NAMED;
	return ids.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
