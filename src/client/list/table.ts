import { sorts, type SortColumn, type SortName } from '../../model/list-sorts.ts';
import { el } from '../dom.ts';
import { link } from './cards.ts';
import type { ListRow, Told } from './row.ts';

/** A link to the same list in another order. */
export type SortLink = (words: string, sort: SortName) => HTMLAnchorElement;

const HEADS: { words: string; column?: SortColumn }[] = [
	{ words: 'Postmortem' },
	{ words: 'Organization' },
	{ words: 'When', column: 'occurred' },
	{ words: 'Time to detect', column: 'detect' },
	{ words: 'Time to mitigate', column: 'mitigate' },
	{ words: 'Duration', column: 'duration' },
	{ words: 'Added', column: 'added' },
];

/** The records as a table; the heads of its columns lead to their orders, and the other way round in the one that counts. */
export const table = (rows: ListRow[], sort: SortName, sortLink: SortLink): HTMLElement =>
	el(
		'table',
		{ class: 'listing' },
		el('caption', { class: 'hidden' }, 'Postmortems'),
		el('thead', {}, el('tr', {}, ...HEADS.map((one) => head(one, sort, sortLink)))),
		el('tbody', {}, ...rows.map(body)),
	);

function head({ words, column }: (typeof HEADS)[number], sort: SortName, sortLink: SortLink) {
	if (!column) return el('th', { scope: 'col' }, words);
	const current = sorts.find(({ name }) => name === sort)!;
	const isCurrent = current.column === column;
	const isUp = 'up' in current;
	const next = sorts.find((one) => one.column === column && 'up' in one === (isCurrent && !isUp))!;
	const anchor = sortLink(words, next.name);
	anchor.dataset.column = column;
	const order = isUp ? 'ascending' : 'descending';
	return el('th', { scope: 'col', 'aria-sort': isCurrent ? order : undefined }, anchor);
}

const body = ({ title, organization, occurred, added, collection, lengths }: ListRow) =>
	el(
		'tr',
		{},
		el('th', { scope: 'row', dir: 'auto' }, link(title)),
		el(
			'td',
			{ 'data-label': 'Organization' },
			link(organization),
			collection && el('small', {}, ` ${collection}`),
		),
		...[stated(occurred), lengths.detect, lengths.mitigate, lengths.duration, stated(added)].map(
			({ words, isStated }, at) =>
				el(
					'td',
					{ 'data-label': HEADS[at + 2]!.words, class: isStated ? undefined : 'unstated' },
					words,
				),
		),
	);

const stated = (words: string): Told =>
	words ? { words, isStated: true } : { words: 'not stated', isStated: false };
