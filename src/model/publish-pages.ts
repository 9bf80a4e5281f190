/** One page of a long list. */
export interface ListPage<Item> {
	page: number;
	pages: number;
	total: number;
	items: Item[];
}

/** Parts a list into pages; a list without items has one page. */
export function listPages<Item>(items: Item[], size: number): ListPage<Item>[] {
	const pages = Math.max(1, Math.ceil(items.length / size));
	return Array.from({ length: pages }, (_, index) => ({
		page: index + 1,
		pages,
		total: items.length,
		items: items.slice(index * size, (index + 1) * size),
	}));
}

/** The name of a page's file without its ending: `records`, `records-2`. */
export const pageName = (list: string, page: number) => (page === 1 ? list : `${list}-${page}`);
