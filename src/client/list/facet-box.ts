import { NOT_STATED, type FacetLabels, type FacetName } from '../../model/facets.ts';
import { parentOf } from '../../model/parent-of.ts';
import { facetRows } from './facet-rows.ts';
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

/** Brings a facet to life: values that no record shows are hidden, and all but a few until somebody asks for more. `learn` resolves when all its values were handed to it, or cannot be had. */
export function facetBox(root: HTMLDetailsElement, learn: () => Promise<void>): FacetBox {
	const name = root.dataset.facet as FacetName;
	const title = root.querySelector('summary')!.textContent.trim();
	const box = root.querySelector('fieldset')!;
	const more = box.querySelector<HTMLButtonElement>('[data-more]')!;
	const find = box.querySelector<HTMLInputElement>('[data-find]');
	let chosen = new Set<string>();
	let counts: Map<string, number> | undefined;
	let list: FacetLabels[FacetName] | undefined;
	let limit = FEW;
	/** Parts that were chosen elsewhere and have not shown yet. */
	const news = new Set<string>();

	const countOf = ({ value, count }: Value) => (counts ? (counts.get(value) ?? 0) : count);
	const isChosen = ({ value }: Value) => chosen.has(value);
	const isThere = (one: Value) => countOf(one) > 0 || isChosen(one);
	const isNew = ({ value }: Value) => news.delete(value);
	const rows = facetRows(name, box, more, { isChosen, isThere, countOf, isNew });
	let values = rows.built;
	/** How many are known by their number only. */
	let unread =
		Number.parseInt(more.textContent) - box.querySelectorAll(':scope > label[hidden]').length;

	function render(): Value[] {
		const typed = find?.value ?? '';
		const { shown, rest } = visible(values, {
			isThere: (one) => isThere(one) || one.parts.some(isThere),
			isKept: isChosen,
			limit,
			typed,
		});
		rows.show(values, shown);
		more.textContent = `${rest + unread} more`;
		more.hidden = rest + unread === 0;
		if (find) find.hidden = limit === FEW;
		root.hidden = shown.length === 0 && !typed;
		return shown;
	}

	/** All values, and those chosen that no record shows any more, so that one can uncheck them. */
	function know() {
		if (!list) return;
		const known = new Set(list.map(([value]) => value));
		const lost = [...chosen].filter((value) => !known.has(value));
		values = treeOf([...list, ...lost.map(unknown)]);
		rows.keep(new Set([...known, ...lost]));
	}

	box.disabled = false;
	more.addEventListener('click', async () => {
		await learn();
		const before = new Set(render());
		limit += MORE;
		const first = render().find((one) => !before.has(one) && one.value !== NOT_STATED);
		if (first) rows.focus(first);
	});
	find?.addEventListener('input', () => void render());
	box.addEventListener('change', ({ target }) => {
		if (target === find) return;
		const { value, checked } = target as HTMLInputElement;
		if (checked) chosen.add(value);
		else chosen.delete(value);
	});
	return {
		name,
		chosen: () => [...chosen],
		learn(all) {
			list = all;
			unread = 0;
			know();
		},
		show(next, now) {
			const fresh = next.filter((value) => !chosen.has(value));
			for (const value of fresh) if (parentOf(value)) news.add(value);
			if (fresh.length > 0) root.open = true;
			chosen = new Set(next);
			counts = now;
			know();
			render();
		},
		words() {
			const labels = new Map(
				values.flatMap((one) => [one, ...one.parts]).map(({ value, label }) => [value, label]),
			);
			const words = [...chosen].map((value) => labels.get(value) ?? value);
			return words.length > 0 ? `${title}: ${words.join(' or ')}` : '';
		},
	};
}

const unknown = (value: string): FacetLabels[FacetName][number] => [
	value,
	value === NOT_STATED ? 'Not stated' : value,
	0,
];
