import { byAndBy } from './by-and-by.ts';
import { el } from './dom.ts';
import type { Found } from './finder.ts';
import type { TextHit } from './fulltext.ts';
import { lessonHit, recordHit, signHit, termHit, type Surroundings } from './hits.ts';
import { kindNames, type Kind } from './kinds.ts';
import type { Library } from './library.ts';

/** What there is to show: what was found, and where its cards are. */
export interface Results {
	found: Found;
	library: Library;
	/** Records that only their full text answers; empty until it was asked. */
	texts: TextHit[];
	base: string;
}

/** How many results of each kind there are. */
export const totals = ({
	found,
	texts,
}: Pick<Results, 'found' | 'texts'>): Record<Kind, number> => ({
	incidents: found.records.length + texts.length,
	symptoms: found.symptoms.length,
	lessons: found.lessons.length,
	terms: found.terms.length,
});

/** The first results of one kind as list items. */
export async function itemsOf(
	{ found, library, texts, base }: Results,
	kind: Kind,
	limit: number,
): Promise<HTMLElement[]> {
	const around: Surroundings = { base, keys: found.keys, named: found.named };
	switch (kind) {
		case 'incidents': {
			const records = found.records.slice(0, limit);
			const rest = texts.slice(0, limit - records.length);
			const [cards, more] = await Promise.all([
				library.cards(records.map(({ position }) => position)),
				library.cards(rest.map(({ position }) => position)),
			]);
			const signs = new Map(
				found.symptoms.toReversed().map(({ card, sign }) => [card.id, sign] as const),
			);
			return [
				...(await byAndBy(cards, (card) => recordHit(card, around, undefined, signs.get(card.id)))),
				...(await byAndBy(more.entries(), ([at, card]) =>
					recordHit(card, around, rest[at]!.passage),
				)),
			];
		}
		case 'symptoms':
			return byAndBy(found.symptoms.slice(0, limit), (hit) => signHit(hit, around));
		case 'lessons':
			return byAndBy(found.lessons.slice(0, limit), (hit) => lessonHit(hit, around));
		case 'terms':
			return byAndBy(found.terms.slice(0, limit), (hit) => termHit(hit, around));
	}
}

/** The first results of one kind under a heading, followed by `more` where there is more; undefined where there is none. */
export async function groupOf(
	results: Results,
	kind: Kind,
	limit: number,
	more?: (total: number) => HTMLElement,
): Promise<HTMLElement | undefined> {
	const total = totals(results)[kind];
	if (total === 0) return undefined;
	const items = await itemsOf(results, kind, limit);
	const id = `found-${kind}`;
	return el(
		'section',
		{ class: 'group', 'aria-labelledby': id },
		el('h2', { id }, `${kindNames[kind]} `, el('span', {}, String(total))),
		el('ol', { class: 'hits' }, ...items),
		total > limit ? more?.(total) : undefined,
	);
}
