import type { Choice, FacetName } from '../model/facets.ts';

/** How many records show each value. */
export type Counts = Record<FacetName, Map<string, number>>;

/** The checkboxes to narrow results by. */
export interface FilterPanel {
	/** Checks what is chosen and shows the counts; those as built where there are none. */
	show(choice: Choice, counts?: Counts): void;
}

const FEW = 6;

/** Brings the page's filters to life; `onChange` gets the choice after each change. */
export function filterPanel(root: HTMLElement, onChange: (choice: Choice) => void): FilterPanel {
	const facets = [...root.querySelectorAll<HTMLElement>('[data-facet]')].map(facetOf);
	const chosen = root.querySelector<HTMLElement>('[data-chosen]')!;
	const clear = root.querySelector<HTMLElement>('[data-clear]')!;
	root.addEventListener('change', () =>
		onChange(Object.fromEntries(facets.map((facet) => [facet.name, facet.chosen()]))),
	);
	return {
		show(choice, counts) {
			for (const facet of facets) facet.show(choice[facet.name] ?? [], counts?.[facet.name]);
			const total = facets.reduce((sum, facet) => sum + facet.chosen().length, 0);
			chosen.textContent = total > 0 ? ` (${total} chosen)` : '';
			clear.hidden = total === 0;
		},
	};
}

/** One facet: values that no result shows are hidden, and all but a few until somebody asks for more. */
function facetOf(root: HTMLElement) {
	const options = [...root.querySelectorAll('input')].map((input) => {
		const label = input.closest('label')!;
		const count = label.querySelector('span')!;
		return { input, label, count, built: Number(count.textContent) };
	});
	const more = root.querySelector<HTMLButtonElement>('[data-more]')!;
	let isLong = false;
	const fold = () => {
		const there = options.filter(({ input, count }) => input.checked || count.textContent !== '0');
		const rest =
			isLong || there.length <= FEW + 1
				? []
				: there.slice(FEW).filter(({ input }) => !input.checked);
		for (const option of options)
			option.label.hidden = !there.includes(option) || rest.includes(option);
		more.textContent = `${rest.length} more`;
		more.hidden = rest.length === 0;
		root.hidden = there.length === 0;
		return rest;
	};
	more.addEventListener('click', () => {
		const [first] = fold();
		isLong = true;
		fold();
		first?.input.focus();
	});
	return {
		name: options[0]!.input.name as FacetName,
		chosen: () => options.filter(({ input }) => input.checked).map(({ input }) => input.value),
		show(values: string[], counts?: Map<string, number>) {
			for (const { input, count, built } of options) {
				input.checked = values.includes(input.value);
				count.textContent = String(counts ? (counts.get(input.value) ?? 0) : built);
			}
			fold();
		},
	};
}
