import { writeAddress, type View } from './address.ts';
import type { Found } from './finder.ts';
import { totals } from './groups.ts';
import { kinds } from './kinds.ts';
import { follow, type Go } from './view-link.ts';

/** The links that choose a kind of results; `show` gives each its count and its address, undefined hides them. */
export function kindChips(
	root: HTMLElement,
	go: Go,
): (found: Found | undefined, view: View) => void {
	const chips = [...root.querySelectorAll('a')];
	const views = new Map<HTMLAnchorElement, View>();
	for (const chip of chips) follow(chip, () => views.get(chip), go);
	return (found, view) => {
		root.hidden = !found || !view.query || sum(found) === 0;
		if (!found) return;
		for (const chip of chips) {
			const kind = kinds.find((one) => one === chip.dataset.kind);
			const to = { ...view, kind };
			const count = kind ? totals(found)[kind] : sum(found);
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
export const sum = (found: Found): number =>
	Object.values(totals(found)).reduce((a, b) => a + b, 0);
