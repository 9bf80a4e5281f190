import { writeAddress, type View } from './address.ts';
import { totals, type Results } from './groups.ts';
import { kinds } from './kinds.ts';
import { follow, type Go } from './view-link.ts';

/** The links that choose a kind of results; `show` gives each its count and its address, undefined hides them. */
export function kindChips(
	root: HTMLElement,
	go: Go,
): (results: Results | undefined, view: View) => void {
	const chips = [...root.querySelectorAll('a')];
	const views = new Map<HTMLAnchorElement, View>();
	for (const chip of chips) follow(chip, () => views.get(chip), go);
	return (results, view) => {
		root.hidden = !results || !view.query || sum(results) === 0;
		if (!results) return;
		for (const chip of chips) {
			const kind = kinds.find((one) => one === chip.dataset.kind);
			const to = { ...view, kind };
			const count = kind ? totals(results)[kind] : sum(results);
			const isCurrent = kind === view.kind;
			views.set(chip, to);
			chip.href = writeAddress(to);
			chip.querySelector('span')!.textContent = String(count);
			if (isCurrent) chip.setAttribute('aria-current', 'true');
			else chip.removeAttribute('aria-current');
			chip.parentElement!.hidden = kind !== undefined && !isCurrent && count === 0;
		}
	};
}

/** How many results there are in all. */
export const sum = (results: Results): number =>
	Object.values(totals(results)).reduce((a, b) => a + b, 0);
