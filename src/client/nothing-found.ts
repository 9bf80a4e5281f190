import { isNarrowed } from '../model/facets.ts';
import type { View } from './address.ts';
import type { Found } from './finder.ts';
import { viewLink, type Go } from './view-link.ts';

/** Fills in the answer for a query that finds nothing: what was typed, what may be meant, and whether filters are in the way. */
export function showNothingFound(root: HTMLElement, { meant }: Found, view: View, go: Go): void {
	const answer = root.querySelector<HTMLElement>('[data-answer]')!;
	const filters = isNarrowed(view.choice) ? ' with these filters' : '';
	answer.textContent = `None of the ${answer.dataset.total} postmortems mentions “${view.query}”${filters}.`;
	for (const element of root.querySelectorAll<HTMLElement>('[data-narrowed]')) {
		element.hidden = !isNarrowed(view.choice);
	}
	const item = root.querySelector<HTMLElement>('[data-meant]')!;
	item.hidden = meant.length === 0;
	const names = meant.flatMap(({ label }, index) => [
		index === 0 ? '' : index === meant.length - 1 ? ' or ' : ', ',
		viewLink(label, { query: label, choice: {} }, go),
	]);
	item.querySelector('span')!.replaceChildren(...names);
}
