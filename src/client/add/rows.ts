import { controlsIn, readValues, rowsOf, type Values, withRows, writeValues } from './values.ts';

/** The lists of a form in which rows can be added, moved and removed. */
export interface RowLists {
	/** Shows a form's values: as many rows as they fill, at least one in each list. */
	show(values: Values): void;
}

/** Makes the row lists of a form work; `changed` is called after each change. */
export function rowLists(form: HTMLElement, changed: () => void): RowLists {
	const areas = [...form.querySelectorAll<HTMLElement>('[data-rows]')];

	function show(values: Values) {
		for (const area of areas) fit(area, Math.max(1, rowsOf(values, area.dataset.rows!).length));
		writeValues(form, values);
	}

	function reorder(area: HTMLElement, change: (rows: Values[]) => Values[]) {
		const values = readValues(form);
		const name = area.dataset.rows!;
		const rows = rowsOf(values, name);
		while (rows.length < area.querySelectorAll('[data-list] > li').length) rows.push({});
		show(withRows(values, name, change(rows)));
		changed();
	}

	for (const area of areas) {
		fit(area, 1);
		const list = area.querySelector<HTMLElement>('[data-list]')!;
		area.querySelector('[data-add]')!.addEventListener('click', () => {
			fit(area, list.children.length + 1);
			carryOver(area.dataset.carry, list);
			controlsIn(list.lastElementChild!)[0]?.focus();
			changed();
		});
		list.addEventListener('click', ({ target }) => {
			const button = (target as Element).closest('button');
			const at = [...list.children].findIndex((row) => row.contains(button));
			if (!button || at < 0) return;
			if ('remove' in button.dataset) {
				reorder(area, (rows) => rows.toSpliced(at, 1));
				controlsIn(list.children[Math.min(at, list.children.length - 1)]!)[0]?.focus();
			}
			if ('up' in button.dataset && at > 0) {
				reorder(area, (rows) => rows.toSpliced(at - 1, 2, rows[at]!, rows[at - 1]!));
				list.children[at - 1]!.querySelector<HTMLElement>('[data-up]')?.focus();
			}
		});
	}
	return { show };
}

/** Gives the last row the value that the row before it has in one of its controls. */
function carryOver(name: string | undefined, list: HTMLElement): void {
	const [from, to] = [...list.children]
		.slice(-2)
		.map((row) => controlsIn(row).find((control) => control.name.endsWith(`.${name}`)));
	if (from && to) to.value = from.value;
}

function fit(area: HTMLElement, count: number): void {
	const list = area.querySelector('[data-list]')!;
	const template = area.querySelector('template')!;
	while (list.children.length > count) list.lastElementChild!.remove();
	while (list.children.length < count) list.append(rowAt(template, list.children.length, area));
	const name = area.dataset.rowName!;
	for (const row of list.children)
		row.querySelector<HTMLElement>('[data-remove]')!.hidden = count < 2;
	list.firstElementChild!.querySelector<HTMLElement>('[data-legend]')!.textContent =
		count > 1 ? `${name} 1` : name;
}

const NUMBERED = ['id', 'name', 'for', 'aria-describedby', 'data-field'];

function rowAt(template: HTMLTemplateElement, at: number, { dataset }: HTMLElement): Node {
	const row = template.content.cloneNode(true) as DocumentFragment;
	for (const element of row.querySelectorAll('*')) {
		for (const name of NUMBERED) {
			const value = element.getAttribute(name);
			if (value?.includes('#')) element.setAttribute(name, value.replaceAll('#', String(at)));
		}
	}
	const words = `${dataset.rowName} ${at + 1}`;
	row.querySelector('[data-legend]')!.textContent = words;
	row.querySelector('[data-remove]')!.setAttribute('aria-label', `Remove ${words.toLowerCase()}`);
	const up = row.querySelector<HTMLElement>('[data-up]')!;
	up.setAttribute('aria-label', `Move up ${words.toLowerCase()}`);
	up.hidden = at === 0;
	return row;
}
