import { spanWords } from '../../model/duration.ts';
import { NOT_STATED, type FacetLabels, type FacetName } from '../../model/facets.ts';
import { unpack, type Packed } from '../../model/list-length.ts';
import { collectionAt, type Listing } from '../../model/listing.ts';

/** Words that lead to a page. */
export interface Linked {
	words: string;
	href: string;
}

/** A length in words; `isStated` is false where there is none. */
export interface Told {
	words: string;
	isStated: boolean;
}

/** A record as the list shows it. */
export interface ListRow {
	title: Linked;
	organization: Linked;
	/** When it happened, in words; empty where that is not stated. */
	occurred: string;
	added: string;
	/** The words for the collection it comes from; empty where that is one's own. */
	collection: string;
	/** In running words, separated by commas; empty where they are not stated. */
	environments: string;
	/** Its first components and causes. */
	terms: Linked[];
	lengths: Record<'detect' | 'mitigate' | 'duration', Told>;
	/** The small ribbon, packed, and the same in words. */
	ribbon: string;
	shape: string;
}

/** Prepares rows of a list; the result gives the records at some positions as the list shows them. */
export function rowsOf(list: Listing, all: FacetLabels): (positions: Uint32Array) => ListRow[] {
	const { index } = list;
	const labels = new Map(
		(Object.keys(all) as FacetName[]).flatMap((name) =>
			all[name].map(([value, label]) => [`${name} ${value}`, label] as const),
		),
	);
	const label = (name: FacetName, value: string) => labels.get(`${name} ${value}`) ?? value;
	const linked = (name: 'organization' | 'component' | 'cause', value: string): Linked => ({
		words: label(name, value),
		href: index.addresses[name].replace('*', value),
	});
	const { ids, components, causes } = index;

	return (positions) =>
		list.values(positions).map((values, row) => {
			const at = positions[row]!;
			return {
				title: {
					words: index.title[at]!,
					href: index.addresses.postmortem.replace('*', index.id[at]!),
				},
				organization: linked('organization', values.organization[0]!),
				occurred: index.occurred[at]!,
				added: index.added[at]!,
				collection: collectionAt(index, at),
				environments: values.environment
					.filter((value) => value !== NOT_STATED)
					.map((value) => label('environment', value).toLowerCase())
					.join(', '),
				terms: [
					...components[at]!.map((one) => linked('component', ids.components[one]!)),
					...causes[at]!.map((one) => linked('cause', ids.causes[one]!)),
				],
				lengths: {
					detect: told(index.detect[at]!),
					mitigate: told(index.mitigate[at]!),
					duration: told(index.duration[at]!),
				},
				ribbon: index.ribbon[at]!,
				shape: index.shape[at]!,
			};
		});
}

function told(packed: Packed): Told {
	const length = unpack(packed);
	const words = packed === 'not-recorded' ? 'not recorded' : 'not stated';
	return length
		? { words: spanWords(length.interval, length), isStated: true }
		: { words, isStated: false };
}
