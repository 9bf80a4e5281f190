import type { ComparedFact, ComparedItem } from '../../model/comparison-facts.ts';
import type { ComparedStep } from '../../model/comparison-steps.ts';
import { el } from '../dom.ts';

/** What a fact says of one incident; a term that another incident has as well is `shared`. */
export function factCell(
	{ items, unknown }: ComparedFact,
	shared: ReadonlySet<string>,
	base: string,
): (Node | string)[] {
	if (unknown)
		return [el('span', { class: unknown === 'not stated' ? 'unstated' : 'unrecorded' }, unknown)];
	const [first] = items;
	// A single value stands in one line with the name before it, where the columns are merged.
	if (items.length === 1 && first && !first.path && !first.note) return coded(first.text);
	return items.map((item) => paragraph(item, shared, base));
}

function paragraph(
	{ text, path, note }: ComparedItem,
	shared: ReadonlySet<string>,
	base: string,
): HTMLElement {
	const name = path ? [el('a', { href: base + path }, text)] : coded(text);
	return el(
		'p',
		{ class: path && shared.has(path) ? 'shared' : undefined },
		...name,
		note ? el('small', {}, ...coded(note)) : undefined,
	);
}

/** The steps of one incident in one stretch of time; none for none. */
export function stepCell(steps: ComparedStep[]): HTMLElement[] {
	if (steps.length === 0) return [];
	const items = steps.map(({ at, when, marks, event }) =>
		el(
			'li',
			{},
			el('span', { class: at === null ? 'when unstated' : 'when' }, when),
			' ',
			marks ? el('b', {}, `${marks}. `) : undefined,
			...coded(event),
		),
	);
	return [el('ol', {}, ...items)];
}

/** Plain text, in which `backticks` set machine text apart. */
function coded(text: string): (Node | string)[] {
	const pieces = text.split('`');
	return pieces.map((piece, index) =>
		index % 2 && index < pieces.length - 1 ? el('code', {}, piece) : piece,
	);
}
