import { NOT_STATED, type FacetName } from '../../model/facets.ts';
import { el } from '../dom.ts';
import type { Value } from './facet-values.ts';

/** The checkbox of a value. */
export interface Row {
	label: HTMLLabelElement;
	input: HTMLInputElement;
	count: HTMLElement;
	/** The fold with the checkboxes of its parts, where it is a group. */
	fold?: HTMLDetailsElement | undefined;
}

/** Makes the checkbox of a value. */
export function makeRow(name: FacetName, { value, label, parts }: Value): Row {
	const input = el('input', { type: 'checkbox', name, value, autocomplete: 'off' });
	const count = el('span');
	const style = value === NOT_STATED ? 'unstated' : undefined;
	return {
		label: el('label', { class: style }, input, label, count),
		input,
		count,
		fold: parts.length > 0 ? el('details', { class: 'parts' }, el('summary')) : undefined,
	};
}

/** Reads the checkbox of a value that stands in the page. */
export function readRow(label: HTMLLabelElement): { row: Row; value: Value } {
	const [input, count] = [label.querySelector('input')!, label.querySelector('span')!];
	const next = label.nextElementSibling;
	const fold = next instanceof HTMLDetailsElement ? next : undefined;
	const text = input.nextSibling?.textContent?.trim() ?? input.value;
	const value = { value: input.value, label: text, count: Number(count.textContent), parts: [] };
	return { row: { label, input, count, fold }, value };
}

/** Replaces a text only where it differs, so that nothing is laid out again in vain. */
export function setText(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}
