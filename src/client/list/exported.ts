import { DAY } from '../../model/clock.ts';
import { facets, NOT_STATED } from '../../model/facets.ts';
import { ends } from '../../model/interval.ts';
import { unpack, type Packed } from '../../model/list-length.ts';
import { collectionAt, type Listing } from '../../model/listing.ts';

/** A length in minutes: what it was at least and at most; null where that is open. */
interface Minutes {
	atLeast: number | null;
	atMost: number | null;
}

/** A record as files hold it; what is not stated is null or an empty list. */
export type Exported = Record<string, string | string[] | Minutes | null>;

const SINGLE = new Set(['organization', 'year', 'severity', 'account', 'type', 'applies']);

/** The records at some positions for a file; `origin` stands before their addresses. */
export function exported(list: Listing, positions: Uint32Array, origin: string): Exported[] {
	const { index } = list;
	return list.values(positions).map((values, row) => {
		const at = positions[row]!;
		const day = index.day[at];
		const shown = facets.map(({ name }) => {
			const stated = values[name].filter((value) => value !== NOT_STATED);
			return [name, SINGLE.has(name) ? (stated[0] ?? null) : stated];
		});
		return {
			id: index.id[at]!,
			address: origin + index.addresses.postmortem.replace('*', index.id[at]!),
			title: index.title[at]!,
			occurred: index.occurred[at]! || null,
			lastDay: typeof day === 'number' ? new Date(day * DAY).toISOString().slice(0, 10) : null,
			added: index.added[at]!,
			minutesToDetect: minutes(index.detect[at]!),
			minutesToMitigate: minutes(index.mitigate[at]!),
			minutesInAll: minutes(index.duration[at]!),
			...(index.beside && { collection: collectionAt(index, at) || null }),
			...(Object.fromEntries(shown) as Record<string, string[] | string | null>),
		};
	});
}

function minutes(packed: Packed): Minutes | null {
	const length = unpack(packed);
	if (!length) return null;
	const [first, last] = ends(length.interval);
	const known = (minute: number) => (Number.isFinite(minute) ? minute : null);
	return { atLeast: known(first), atMost: known(last) };
}

/** The same as CSV (RFC 4180), with a line of names; a length takes two columns. */
export function csv(rows: Exported[]): string {
	const [first] = rows;
	if (!first) return '';
	const names = Object.entries(first).flatMap(([name]) =>
		name.startsWith('minutes') ? [`${name}AtLeast`, `${name}AtMost`] : [name],
	);
	const lines = rows.map((row) =>
		Object.entries(row).flatMap(([name, value]) => cells(name, value)),
	);
	return [names, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}

function cells(name: string, value: Exported[string]): string[] {
	if (name.startsWith('minutes')) {
		const { atLeast, atMost } = (value ?? { atLeast: null, atMost: null }) as Minutes;
		return [atLeast, atMost].map((minute) => String(minute ?? ''));
	}
	return [cell(Array.isArray(value) ? value.join(' ') : ((value as string | null) ?? ''))];
}

/** Spreadsheets take a text that begins like a formula for one. */
const cell = (text: string) => {
	const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
