import { writeAddress, type View } from './address.ts';
import { el } from './dom.ts';

/** Shows another view of the results. */
export type Go = (view: View) => void;

/** Makes a link go to a view within the page; with a modifier key it stays a link. */
export function follow(anchor: HTMLAnchorElement, view: () => View | undefined, go: Go): void {
	anchor.addEventListener('click', (event) => {
		const to = view();
		if (!to || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		go(to);
	});
}

/** A link to a view of the results. */
export function viewLink(words: string, view: View, go: Go): HTMLAnchorElement {
	const anchor = el('a', { href: writeAddress(view) }, words);
	follow(anchor, () => view, go);
	return anchor;
}
