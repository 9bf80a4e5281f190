import type { FacetIndex } from '../../model/facet-index.ts';
import type { ListIndex } from '../../model/list-index.ts';
import { listing, type Listing } from '../../model/listing.ts';

/** Fetches the list; rejects where it cannot be had. */
export async function fetchListing(index: string, facets: string): Promise<Listing> {
	const [columns, positions] = await Promise.all([get<ListIndex>(index), get<FacetIndex>(facets)]);
	return listing(columns, positions);
}

/** Asks the server whether what the browser has is still right: two files of different days do not fit together. */
async function get<Content>(address: string): Promise<Content> {
	const answer = await fetch(address, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return answer.json() as Promise<Content>;
}
