import { NOT_STATED, type FacetName } from '../../model/facets.ts';
import { counted } from '../counted.ts';
import { el } from '../dom.ts';
import type { Value } from './facet-values.ts';

/** How the values of a facet stand. */
export interface Standing {
	isChosen(value: Value): boolean;
	/** True where a record shows it, or it is chosen. */
	isThere(value: Value): boolean;
	/** How many records show it. */
	countOf(value: Value): number;
	/** True once for a part that was chosen elsewhere, so that its fold opens. */
	isNew(value: Value): boolean;
}

/** The checkboxes of a facet. */
export interface FacetRows {
	/** The values whose checkboxes stand in the page. */
	built: Value[];
	/** Shows some of all values, in their order; a checkbox is made when it first shows, and stays. */
	show(all: Value[], shown: Value[]): void;
	/** Takes away the checkboxes of values that are not known. */
	keep(known: ReadonlySet<string>): void;
	focus(value: Value): void;
}

interface Row {
	label: HTMLLabelElement;
	input: HTMLInputElement;
	count: HTMLElement;
	/** The fold with the checkboxes of its parts, where it is a group. */
	fold?: HTMLDetailsElement | undefined;
}

/** Brings the checkboxes in a facet's `box` to life; new ones stand before `end`. */
export function facetRows(
	name: FacetName,
	box: Element,
	end: Element,
	standing: Standing,
): FacetRows {
	const rows = new Map<string, Row>();
	const { isChosen, isThere, countOf, isNew } = standing;

	function arrange(parent: Element, all: Value[], shown: Set<Value>, end: Element | null) {
		let next = end;
		for (const one of all.toReversed()) {
			const isShown = shown.has(one);
			const row = rows.get(one.value) ?? (isShown ? add(one, parent, next) : undefined);
			if (!row) continue;
			next = row.label;
			// What stays as it is need not be laid out again.
			if (row.label.hidden === isShown) row.label.hidden = !isShown;
			row.input.checked = isChosen(one);
			const count = String(countOf(one));
			if (row.count.textContent !== count) row.count.textContent = count;
			if (row.fold) arrangeParts(row.fold, one, isShown);
		}
	}

	function arrangeParts(fold: HTMLDetailsElement, group: Value, isShown: boolean) {
		const there = group.parts.filter(isThere);
		const isKnown = group.parts.length > 0;
		fold.hidden = !isShown || (isKnown && there.length === 0);
		if (!isKnown) return;
		const summary = fold.querySelector('summary')!;
		const [words, whole] = [counted(there.length, 'part'), ` of ${group.label}`];
		if (summary.textContent.trim() !== words + whole)
			summary.replaceChildren(words, el('span', { class: 'hidden' }, whole));
		arrange(fold, group.parts, new Set(there), null);
		if (there.filter(isNew).length > 0) fold.open = true;
	}

	function add(one: Value, parent: Element, next: Element | null): Row {
		const row = make(name, one);
		rows.set(one.value, row);
		parent.insertBefore(row.label, next);
		if (row.fold) parent.insertBefore(row.fold, next);
		return row;
	}

	return {
		built: [...box.querySelectorAll<HTMLLabelElement>(':scope > label')].map((label) => {
			const { row, value } = read(label);
			rows.set(value.value, row);
			return value;
		}),
		show: (all, shown) => arrange(box, all, new Set(shown), end),
		keep(known) {
			for (const [value, { label, fold }] of rows) {
				if (known.has(value)) continue;
				label.remove();
				fold?.remove();
				rows.delete(value);
			}
		},
		focus: ({ value }) => rows.get(value)?.input.focus(),
	};
}

function make(name: FacetName, { value, label, parts }: Value): Row {
	const input = el('input', { type: 'checkbox', name, value });
	const count = el('span');
	const style = value === NOT_STATED ? 'unstated' : undefined;
	return {
		label: el('label', { class: style }, input, label, count),
		input,
		count,
		fold: parts.length > 0 ? el('details', { class: 'parts' }, el('summary')) : undefined,
	};
}

function read(label: HTMLLabelElement): { row: Row; value: Value } {
	const [input, count] = [label.querySelector('input')!, label.querySelector('span')!];
	const next = label.nextElementSibling;
	const fold = next instanceof HTMLDetailsElement ? next : undefined;
	const text = input.nextSibling?.textContent?.trim() ?? input.value;
	const value = { value: input.value, label: text, count: Number(count.textContent), parts: [] };
	return { row: { label, input, count, fold }, value };
}
