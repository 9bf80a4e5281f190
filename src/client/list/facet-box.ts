import { NOT_STATED, type FacetLabels, type FacetName } from '../../model/facets.ts';
import { makeRow, readRow, setText, type Row } from './facet-row.ts';
import { treeOf, visible, type Value } from './facet-values.ts';
import { FEW } from './few.ts';

/** One facet of the filters. */
export interface FacetBox {
	name: FacetName;
	/** The values that are chosen, whether or not they have a checkbox yet. */
	chosen(): string[];
	/** Takes in all its values. */
	learn(values: FacetLabels[FacetName]): void;
	/** Checks what is chosen and shows the counts, or those as built where there are none. */
	show(chosen: string[], counts?: Map<string, number>): void;
	/** What is chosen in words, `Year: 2023 or 2024`; empty where nothing is. */
	words(): string;
}

/** How many more show at a time. */
const MORE = 60;

/** Brings a facet to life; `learn` resolves when all its values were handed to it, or cannot be had. */
export function facetBox(root: HTMLDetailsElement, learn: () => Promise<void>): FacetBox {
	const name = root.dataset.facet as FacetName;
	const title = root.querySelector('summary')!.textContent.trim();
	const box = root.querySelector('fieldset')!;
	const more = box.querySelector<HTMLButtonElement>('[data-more]')!;
	const find = box.querySelector<HTMLInputElement>('[data-find]');
	const rows = new Map<string, Row>();
	const chosen = new Set<string>();
	/** Chosen from elsewhere, not yet seen. */
	const news = new Set<string>();
	let values = [...box.querySelectorAll<HTMLLabelElement>(':scope > label')].map((label) => {
		const { row, value } = readRow(label);
		rows.set(value.value, row);
		return value;
	});
	let unread =
		Number.parseInt(more.textContent) - box.querySelectorAll(':scope > label[hidden]').length;
	let counts: Map<string, number> | undefined;
	let limit = FEW;

	const countOf = ({ value, count }: Value) => (counts ? (counts.get(value) ?? 0) : count);
	const isChosen = ({ value }: Value) => chosen.has(value);
	const isThere = (one: Value): boolean => countOf(one) > 0 || isChosen(one);

	function render(): Value[] {
		const typed = find?.value ?? '';
		const { shown, rest } = visible(values, {
			isThere: (one) => isThere(one) || one.parts.some(isThere),
			isKept: isChosen,
			limit,
			typed,
		});
		arrange(box, values, new Set(shown), more);
		more.textContent = `${rest + unread} more`;
		more.hidden = rest + unread === 0;
		if (find) find.hidden = limit === FEW;
		root.hidden = shown.length === 0 && !typed;
		return shown;
	}

	/** Puts the values that show into their places; what once stood in the page stays there. */
	function arrange(parent: Element, all: Value[], shown: Set<Value>, end: Element | null) {
		let next = end;
		for (const one of all.toReversed()) {
			const isShown = shown.has(one);
			const row = rows.get(one.value) ?? (isShown ? add(one, parent, next) : undefined);
			if (!row) continue;
			next = row.label;
			row.label.hidden = !isShown;
			row.input.checked = isChosen(one);
			setText(row.count, String(countOf(one)));
			if (row.fold) showParts(row.fold, one, isShown);
		}
	}

	function add(one: Value, parent: Element, next: Element | null): Row {
		const row = makeRow(name, one);
		rows.set(one.value, row);
		parent.insertBefore(row.label, next);
		if (row.fold) parent.insertBefore(row.fold, next);
		return row;
	}

	function showParts(fold: HTMLDetailsElement, group: Value, isShown: boolean) {
		const there = group.parts.filter(isThere);
		fold.hidden = !isShown || (there.length === 0 && group.parts.length > 0);
		if (group.parts.length === 0) return;
		setText(fold.querySelector('summary')!, `${there.length} in ${group.label}`);
		arrange(fold, group.parts, new Set(there), null);
		if (there.filter(({ value }) => news.delete(value)).length > 0) fold.open = true;
	}

	more.addEventListener('click', async () => {
		await learn();
		const before = new Set(render());
		limit += MORE;
		const first = render().find((one) => !before.has(one) && one.value !== NOT_STATED);
		if (first) rows.get(first.value)?.input.focus();
	});
	find?.addEventListener('input', () => void render());
	box.addEventListener('change', ({ target }) => {
		const { value, checked } = target as HTMLInputElement;
		if (target === find) return;
		if (checked) chosen.add(value);
		else chosen.delete(value);
	});
	return {
		name,
		chosen: () => [...chosen],
		learn(list) {
			const known = new Set(list.map(([value]) => value));
			const lost = [...chosen].filter((value) => !known.has(value));
			values = treeOf([
				...list,
				...lost.map((value): (typeof list)[number] => [value, value, 0]),
			]);
			unread = 0;
		},
		show(next, now) {
			for (const value of next) if (!chosen.has(value)) news.add(value);
			if (news.size > 0) root.open = true;
			chosen.clear();
			for (const value of next) chosen.add(value);
			counts = now;
			render();
		},
		words() {
			const all = values.flatMap((one) => [one, ...one.parts]);
			const labels = [...chosen].map(
				(value) => all.find((one) => one.value === value)?.label ?? value,
			);
			return labels.length > 0 ? `${title}: ${labels.join(' or ')}` : '';
		},
	};
}
