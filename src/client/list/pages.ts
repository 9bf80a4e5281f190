import { el } from '../dom.ts';

/** A link to another page of the list. */
export type PageLink = (words: string, page: number) => HTMLAnchorElement;

/** The way through the pages; undefined where there is one only. */
export function pages(page: number, last: number, pageLink: PageLink): HTMLElement | undefined {
	if (last <= 1) return undefined;
	return el(
		'nav',
		{ class: 'pages', 'aria-label': 'Pages' },
		page > 1 ? pageLink('Previous', page - 1) : undefined,
		el('span', {}, `Page ${page} of ${last}`),
		page < last ? pageLink('Next', page + 1) : undefined,
	);
}
