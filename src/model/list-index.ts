import { DAY } from './clock.ts';
import type { Postmortem } from './corpus.ts';
import { pack, type Packed } from './list-length.ts';
import { packRibbon } from './list-ribbon.ts';
import { ribbon } from './ribbon.ts';
import { ribbonSentence } from './ribbon-words.ts';

/** Addresses of the site, in which `*` stands for an id. */
export type Addresses = Record<'postmortem' | 'organization' | 'component' | 'cause', string>;

/** What the list of postmortems shows and sorts by, in columns: each has one value for each record, by its position. */
export interface ListIndex {
	addresses: Addresses;
	id: string[];
	title: string[];
	/** When it happened, in words; empty where that is not stated. */
	occurred: string[];
	/** The words for the collection beside one's own, and a 1 for each record from there, a 0 for one's own; absent where there is none. */
	beside?: { label: string; from: string } | undefined;
	/** The last day it may have been, counted from 1970; null where that is not stated. */
	day: (number | null)[];
	/** The day it was added, `2026-11-20`. */
	added: string[];
	/** From the start of impact until somebody noticed, until harm ended, until the end of everything; in minutes. */
	detect: Packed[];
	mitigate: Packed[];
	duration: Packed[];
	/** Its first components and causes, as positions in `ids`. */
	components: number[][];
	causes: number[][];
	ids: Record<'components' | 'causes', string[]>;
	/** The small ribbon, and the same in words. */
	ribbon: string[];
	shape: string[];
}

const SMALL = { full: 16 };
const SHOWN = 2;

/** Makes the index of records, in their order, which must be that of the facets' index. */
export function listIndex(records: Postmortem[], addresses: Addresses): ListIndex {
	const [components, causes] = [firstTerms(records, 'components'), firstTerms(records, 'causes')];
	return {
		addresses,
		id: records.map(({ id }) => id),
		title: records.map(({ data }) => data.title),
		occurred: records.map(({ occurred }) => occurred?.words ?? ''),
		...besideOf(records),
		day: records.map(({ occurred }) => (occurred ? Math.floor(occurred.sort / DAY) : null)),
		added: records.map(({ data }) => data.entry.added),
		detect: records.map(({ phases }) => pack(phases.spans.detect)),
		mitigate: records.map(({ phases }) => pack(phases.spans.mitigate)),
		duration: records.map(({ phases }) => pack(phases.total)),
		components: components.of,
		causes: causes.of,
		ids: { components: components.ids, causes: causes.ids },
		ribbon: records.map(({ phases }) => packRibbon(ribbon(phases, SMALL))),
		shape: records.map(({ phases }) => ribbonSentence(phases)),
	};
}

function besideOf(records: Postmortem[]): Pick<ListIndex, 'beside'> {
	const label = records.find(({ collection }) => collection)?.collection;
	if (!label) return {};
	return {
		beside: { label, from: records.map(({ collection }) => (collection ? '1' : '0')).join('') },
	};
}

/** The ids of the first terms of all records, and for each record their positions among these. */
function firstTerms(records: Postmortem[], vocabulary: 'components' | 'causes') {
	const ids = new Map<string, number>();
	const of = records.map(({ uses }) =>
		uses[vocabulary].slice(0, SHOWN).map(({ id }) => {
			if (!ids.has(id)) ids.set(id, ids.size);
			return ids.get(id)!;
		}),
	);
	return { ids: [...ids.keys()], of };
}
