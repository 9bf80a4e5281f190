import { el } from '../dom.ts';
import { drawRibbon } from './ribbon.ts';
import type { Linked, ListRow } from './row.ts';

/** The records as entries: who, when, what, terms and shape. */
export const cards = (rows: ListRow[]): HTMLElement =>
	el('ol', { class: 'entries' }, ...rows.map(card));

const card = ({
	title,
	organization,
	occurred,
	environments,
	collection,
	terms,
	ribbon,
	shape,
}: ListRow) =>
	el(
		'li',
		{},
		el(
			'div',
			{},
			el(
				'p',
				{ class: 'overline' },
				el('b', {}, link(organization)),
				...[occurred, environments, collection].filter(Boolean).map((words) => ` · ${words}`),
			),
			el('h3', { dir: 'auto' }, link(title)),
			el(
				'ul',
				{ class: 'terms', 'aria-label': 'Components and causes' },
				...terms.map((term) => el('li', {}, link(term))),
			),
		),
		el('div', { class: 'shape' }, drawRibbon(ribbon), el('p', {}, shape)),
	);

/** A link of the list. */
export const link = ({ words, href }: Linked): HTMLAnchorElement => el('a', { href }, words);
