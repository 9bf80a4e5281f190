/** How many incidents a page of a term lists. */
export const PER_TERM_PAGE = 25;

/** One page of a long list. */
export interface ListPage<T> {
	/** The first is 1. */
	number: number;
	last: number;
	items: T[];
	/** What its address adds to that of the first page, as in `/2`; empty for the first. */
	below: string;
}

/** A list in pages of `size`; an empty one is one empty page. */
export function pagesOf<T>(items: readonly T[], size: number): ListPage<T>[] {
	const last = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: last }, (_, index) => ({
		number: index + 1,
		last,
		items: items.slice(index * size, (index + 1) * size),
		below: index === 0 ? '' : `/${index + 1}`,
	}));
}
