import { isNarrowed, type Choice, type Counts, type FacetLabels } from '../model/facets.ts';
import { facetBox } from './list/facet-box.ts';
import { retried } from './retried.ts';

/** The checkboxes to narrow results by. */
export interface FilterPanel {
	/** Checks what is chosen and shows the counts; those as built where there are none. */
	show(choice: Choice, counts?: Counts): void;
	/** What is chosen in words, a text for each facet. */
	words(): string[];
	/** Every value of every facet with its label, once the panel knows them; rejects where they cannot be had. */
	labels(): Promise<FacetLabels>;
}

/** Brings the page's filters to life; `onChange` gets the choice after each change. Values that do not stand in the page are fetched when the panel is first used. */
export function filterPanel(root: HTMLElement, onChange: (choice: Choice) => void): FilterPanel {
	const boxes = [...root.querySelectorAll<HTMLDetailsElement>('[data-facet]')].map((facet) =>
		facetBox(facet, learn),
	);
	const count = root.querySelector<HTMLElement>('[data-chosen]')!;
	const clear = root.querySelector<HTMLElement>('[data-clear]')!;
	let last: { choice: Choice; counts?: Counts | undefined } = { choice: {} };
	const labels = retried(async () => {
		const answer = await fetch(root.dataset.values!, { cache: 'no-cache' });
		if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
		const all = (await answer.json()) as FacetLabels;
		for (const box of boxes) {
			box.learn(all[box.name]);
			// What was checked meanwhile may not have come back as a choice yet.
			box.show(box.chosen(), last.counts?.[box.name]);
		}
		return all;
	});

	/** What stands in the page can be used where the rest cannot be had. */
	async function learn() {
		await labels().catch(() => undefined);
	}

	root.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || target.type !== 'checkbox') return;
		const chosen = boxes.map((box) => [box.name, box.chosen()]);
		onChange({ ...last.choice, ...(Object.fromEntries(chosen) as Choice) });
	});
	for (const use of ['pointerdown', 'focusin']) root.addEventListener(use, () => void learn());
	// The page could be used before this script was there.
	if (root.contains(document.activeElement)) void learn();
	return {
		labels,
		show(choice, counts) {
			last = { choice, counts };
			for (const box of boxes) box.show(choice[box.name] ?? [], counts?.[box.name]);
			const total = boxes.reduce((sum, box) => sum + box.chosen().length, 0);
			count.textContent = total > 0 ? ` (${total} chosen)` : '';
			clear.hidden = total === 0;
			if (counts || isNarrowed(choice)) void learn();
		},
		words: () => boxes.map((box) => box.words()).filter(Boolean),
	};
}
