import { postingsOf, valuesAt, type FacetIndex } from './facet-index.ts';
import type { Choice, FacetValues } from './facets.ts';
import type { ListIndex } from './list-index.ts';
import { orderOf, type SortName } from './list-sorts.ts';
import { narrow, type Narrowed } from './narrowing.ts';

/** The list of all records, ready to be narrowed and sorted. */
export interface Listing {
	index: ListIndex;
	/** What fits a choice: the counts, and the positions of the records in their order. */
	answer(choice: Choice, sort: SortName): Omit<Narrowed, 'fits'> & { positions: Uint32Array };
	/** What the records at some positions show in each facet. */
	values(positions: ArrayLike<number>): FacetValues[];
}

/** Prepares the list; an order is made when it is first asked for. Throws where the two indexes are not of the same records. */
export function listing(index: ListIndex, facets: FacetIndex): Listing {
	const all = index.id.length;
	const postings = postingsOf(facets, all);
	const orders = new Map<SortName, Uint32Array>();
	const ends = Object.values(postings).flatMap((values) =>
		[...values.values()].map((positions) => positions.at(-1) ?? 0),
	);
	if (ends.some((end) => end >= all)) throw new Error('The facets are those of other records.');
	return {
		index,
		answer(choice, sort) {
			const order = orders.get(sort) ?? orderOf(index, sort);
			orders.set(sort, order);
			const { fits, total, counts } = narrow(postings, all, choice);
			return { total, counts, positions: order.filter((position) => fits[position]) };
		},
		values: (positions) => valuesAt(postings, positions),
	};
}

/** The words for the collection that a record comes from, by its position; empty where that is one's own. */
export const collectionAt = ({ beside }: Pick<ListIndex, 'beside'>, at: number): string =>
	beside?.from[at] === '1' ? beside.label : '';
