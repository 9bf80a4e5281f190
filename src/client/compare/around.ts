import { commonTerms } from '../../model/comparison-common.ts';
import type { ComparedName, Comparison } from '../../model/comparison.ts';
import { el } from '../dom.ts';
import { MOST, writeIds } from './ids.ts';

/** An incident's name in one line: `Reddit, 14 March 2023: A Kubernetes upgrade removes …`. */
export const nameWords = ({ organization, occurred, collection, title }: ComparedName): string =>
	`${[organization, occurred, collection].filter(Boolean).join(', ')}: ${title}`;

/** One of the incidents chosen, with a button that takes it away. */
export function chosenItem(one: ComparedName, remove: () => void): HTMLElement {
	const button = el('button', {
		type: 'button',
		class: 'button-quiet',
		'aria-label': `Remove ${nameWords(one)}`,
	});
	button.textContent = 'Remove';
	button.addEventListener('click', remove);
	return el('li', {}, el('span', { dir: 'auto' }, nameWords(one)), button);
}

/** The terms that all have in common, in one sentence; nothing for fewer than two. */
export function commonLine(comparisons: Comparison[], base: string): (Node | string)[] {
	const all = ['Both', 'All three', 'All four'][comparisons.length - 2];
	if (!all) return [];
	const { byAll } = commonTerms(comparisons);
	if (byAll.length === 0) return ['They have no term in common.'];
	const links = byAll.flatMap(({ text, path }, index) => [
		index > 0 ? ', ' : ' ',
		el('a', { href: base + path }, text),
	]);
	return [el('b', {}, `${all}:`), ...links, '.'];
}

const SUGGESTED = 3;

/** What else is like the incidents chosen, as links that add it. */
export function suggestions(comparisons: Comparison[], add: (id: string) => void): HTMLElement[] {
	const ids = comparisons.map(({ id }) => id);
	const like = comparisons.flatMap((one) => one.like).filter(({ id }) => !ids.includes(id));
	const names = new Map(like.map((name) => [name.id, name]));
	if (names.size === 0 || ids.length >= MOST) return [];
	const items = [...names.values()].slice(0, SUGGESTED).map((name) => {
		const link = el('a', { href: writeIds([...ids, name.id]), dir: 'auto' }, nameWords(name));
		link.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			add(name.id);
		});
		return el('li', {}, link);
	});
	const words = ids.length === 1 ? 'Incidents like it:' : 'Incidents like these:';
	return [el('p', {}, words), el('ul', {}, ...items)];
}
