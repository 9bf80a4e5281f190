import { el } from './dom.ts';
import type { Found } from './finder.ts';
import { lessonHit, recordHit, symptomHit, termHit, type Surroundings } from './hits.ts';
import { kindNames, type Kind } from './kinds.ts';

/** How many results of each kind there are. */
export const totals = ({ records, symptoms, lessons, terms }: Found): Record<Kind, number> => ({
	incidents: records.length,
	symptoms: symptoms.length,
	lessons: lessons.length,
	terms: terms.length,
});

/** The first results of one kind as list items. */
export function itemsOf(
	found: Found,
	kind: Kind,
	limit: number,
	around: Surroundings,
): Promise<HTMLElement[]> {
	const { records, symptoms, lessons, terms } = found;
	const items = {
		incidents: () => records.slice(0, limit).map((hit) => recordHit(hit, around)),
		symptoms: () => symptoms.slice(0, limit).map((hit) => symptomHit(hit, around)),
		lessons: () => lessons.slice(0, limit).map((hit) => lessonHit(hit, around)),
		terms: () => terms.slice(0, limit).map((hit) => termHit(hit, around)),
	};
	return Promise.all<HTMLElement>(items[kind]());
}

/** The first results of one kind under a heading, followed by `more` where there is more; undefined where there is none. */
export async function groupOf(
	found: Found,
	kind: Kind,
	limit: number,
	around: Surroundings,
	more?: (total: number) => HTMLElement,
): Promise<HTMLElement | undefined> {
	const total = totals(found)[kind];
	if (total === 0) return undefined;
	const items = await itemsOf(found, kind, limit, around);
	const id = `found-${kind}`;
	return el(
		'section',
		{ class: 'group', 'aria-labelledby': id },
		el('h2', { id }, `${kindNames[kind]} `, el('span', {}, String(total))),
		el('ol', { class: 'hits' }, ...items),
		total > limit ? more?.(total) : undefined,
	);
}
