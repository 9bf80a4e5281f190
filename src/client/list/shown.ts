import { PER_PAGE } from '../../model/list-sorts.ts';
import { counted } from '../counted.ts';
import { cards } from './cards.ts';
import { pages } from './pages.ts';
import type { ListRow } from './row.ts';
import { table } from './table.ts';
import type { View } from './view.ts';

/** What a view shows: a page of records, of how many, and how many fit. */
export interface Page {
	rows: ListRow[];
	/** Counted from 1. */
	page: number;
	last: number;
	fitting: number;
	all: number;
}

/** Makes a link to the view that differs from the present one as told. */
export type LinkTo = (words: string, change: Partial<View>) => HTMLAnchorElement;

/** The page that a view of `positions` shows; one beyond the end is the last. */
export function pageOf(
	positions: Uint32Array,
	view: View,
	all: number,
	rowsAt: (positions: Uint32Array) => ListRow[],
): Page {
	const last = Math.max(1, Math.ceil(positions.length / PER_PAGE));
	const page = Math.min(view.page, last);
	const rows = rowsAt(positions.subarray((page - 1) * PER_PAGE, page * PER_PAGE));
	return { rows, page, last, fitting: positions.length, all };
}

/** The elements of a page, under the scale of the ribbons where it has any. */
export function elementsOf(
	{ rows, page, last }: Page,
	view: View,
	axis: Element,
	linkTo: LinkTo,
): Element[] {
	if (rows.length === 0) return [];
	const list =
		view.as === 'table'
			? [table(rows, view.sort, (words, sort) => linkTo(words, { sort }))]
			: [axis.cloneNode(true) as Element, cards(rows)];
	const way = pages(page, last, (words, to) => linkTo(words, { page: to }));
	return way ? [...list, way] : list;
}

/** How many there are, in words. */
export function countWords({ rows, page, last, fitting, all }: Page, isNarrowed: boolean): string {
	if (fitting === 0) return 'No postmortem fits these filters';
	const first = (page - 1) * PER_PAGE;
	const range = last > 1 ? `${first + 1}–${first + rows.length} of ` : '';
	const total = counted(fitting, 'postmortem');
	return `${range}${total}${isNarrowed ? `, out of ${all}` : ''}`;
}
