import { isNarrowed } from '../model/facets.ts';
import type { View } from './address.ts';
import { counted } from './counted.ts';
import { el, refill } from './dom.ts';
import { groupOf, totals, type Results } from './groups.ts';
import { kindChips, sum } from './kind-chips.ts';
import { kindNames, kinds, type Kind } from './kinds.ts';
import { showNothingFound } from './nothing-found.ts';
import { viewLink, type Go } from './view-link.ts';

/** The part of the search page that shows what was found. */
export interface ResultsView {
	showNothingTyped(view: View): void;
	/** `isWhole` is false where the full text could not be had, undefined while it is asked. */
	show(results: Results, view: View, isWhole?: boolean): Promise<void>;
	/** Says one sentence in place of the count. */
	say(words: string): void;
}

const FIRST: Record<Kind, number> = { incidents: 10, symptoms: 5, lessons: 5, terms: 5 };
const MORE = 20;

/** Shows results in `page`; `go` follows a link to another view of them. */
export function resultsView(page: HTMLElement, go: Go): ResultsView {
	const part = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`)!;
	const [status, groups, nothing, examples] = [
		part('status'),
		part('found'),
		part('nothing'),
		part('examples'),
	];
	const showChips = kindChips(document.querySelector<HTMLElement>('[data-kinds]')!, go);
	const title = document.title;
	let latest = 0;
	return {
		say: (words) => void (status.textContent = words),
		showNothingTyped(view) {
			latest++;
			document.title = title;
			status.textContent = '';
			groups.replaceChildren();
			nothing.hidden = true;
			examples.hidden = false;
			showChips(undefined, view);
		},
		async show(results, view, isWhole) {
			const turn = ++latest;
			const only = view.query ? view.kind : 'incidents';
			const made = only
				? [await growing(results, only, MORE)]
				: await Promise.all(kinds.map((kind) => beginning(results, kind, view)));
			if (turn !== latest) return;
			document.title = [view.query, title].filter(Boolean).join(' · ');
			status.textContent = wordsFor(results, view, isWhole);
			groups.dataset.answers = view.query;
			groups.setAttribute('aria-busy', String(isWhole === undefined));
			refill(
				groups,
				made.filter((group) => group !== undefined),
			);
			nothing.hidden = sum(results) > 0 || !view.query || isWhole === undefined;
			examples.hidden = true;
			showChips(results, view);
			if (!nothing.hidden) showNothingFound(nothing, results.found, view, go);
		},
	};

	/** The first results of one kind among others, with a link to all of its kind. */
	function beginning(results: Results, kind: Kind, view: View) {
		return groupOf(results, kind, FIRST[kind], (total) =>
			el(
				'p',
				{ class: 'all' },
				viewLink(`All ${total} ${kindNames[kind].toLowerCase()}`, { ...view, kind }, go),
			),
		);
	}
}

/** The results of the only kind shown, with a button that adds more. */
function growing(results: Results, kind: Kind, limit: number): Promise<HTMLElement | undefined> {
	return groupOf(results, kind, limit, () => {
		const button = el('button', { class: 'button-quiet', type: 'button' }, 'Show more');
		button.addEventListener('click', async () => {
			const group = await growing(results, kind, limit + MORE);
			if (!group) return;
			button.closest('section')?.replaceWith(group);
			group.querySelectorAll<HTMLElement>('h3 a')[limit]?.focus();
		});
		return button;
	});
}

function wordsFor(results: Results, { query, kind, choice }: View, isWhole?: boolean): string {
	const all = sum(results);
	if (all === 0 && isWhole === undefined) return 'Searching the full text …';
	if (all === 0) return query ? 'Nothing found' : 'No incident fits these filters';
	const count = query && kind ? totals(results)[kind] : all;
	const words = [counted(count, 'result')];
	if (count === 0) words[0] = `No ${kind}; other kinds have ${counted(all, 'result')}`;
	if (results.found.most) words.push('nothing holds all of these words, these hold most of them');
	if (isNarrowed(choice) && totals(results).incidents === 0)
		words.push('no incident fits the filters');
	if (isWhole === false) words.push('the full text could not be loaded');
	return words.join('; ');
}
