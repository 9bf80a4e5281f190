import { isNarrowed } from '../model/facets.ts';
import type { View } from './address.ts';
import { counted } from './counted.ts';
import { el } from './dom.ts';
import type { Found } from './finder.ts';
import { groupOf, totals } from './groups.ts';
import type { Surroundings } from './hits.ts';
import { kindChips, sum } from './kind-chips.ts';
import { kindNames, kinds, type Kind } from './kinds.ts';
import { showNothingFound } from './nothing-found.ts';
import { viewLink, type Go } from './view-link.ts';

/** The part of the search page that shows what was found. */
export interface ResultsView {
	showNothingTyped(view: View): void;
	show(found: Found, view: View, around: Surroundings, isWhole: boolean): Promise<void>;
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
		async show(found, view, around, isWhole) {
			const turn = ++latest;
			const only = view.query ? view.kind : 'incidents';
			const made = only
				? [await growing(found, only, MORE, around)]
				: await Promise.all(kinds.map((kind) => beginning(found, kind, view, around)));
			if (turn !== latest) return;
			document.title = [view.query, title].filter(Boolean).join(' · ');
			status.textContent = wordsFor(found, view, isWhole);
			groups.replaceChildren(...made.filter((group) => group !== undefined));
			nothing.hidden = sum(found) > 0 || !view.query;
			examples.hidden = true;
			showChips(found, view);
			if (!nothing.hidden) showNothingFound(nothing, found, view, go);
		},
	};

	/** The first results of one kind among others, with a link to all of its kind. */
	function beginning(found: Found, kind: Kind, view: View, around: Surroundings) {
		return groupOf(found, kind, FIRST[kind], around, (total) =>
			el(
				'p',
				{ class: 'all' },
				viewLink(`All ${total} ${kindNames[kind].toLowerCase()}`, { ...view, kind }, go),
			),
		);
	}
}

/** The results of the only kind shown, with a button that adds more. */
function growing(
	found: Found,
	kind: Kind,
	limit: number,
	around: Surroundings,
): Promise<HTMLElement | undefined> {
	return groupOf(found, kind, limit, around, () => {
		const button = el('button', { class: 'button-quiet', type: 'button' }, 'Show more');
		button.addEventListener('click', async () => {
			const group = await growing(found, kind, limit + MORE, around);
			if (!group) return;
			button.closest('section')?.replaceWith(group);
			group.querySelectorAll<HTMLElement>('h3 a')[limit]?.focus();
		});
		return button;
	});
}

function wordsFor(found: Found, { query, kind, choice }: View, isWhole: boolean): string {
	const all = sum(found);
	if (all === 0) return query ? 'Nothing found' : 'No incident fits these filters';
	const count = query && kind ? totals(found)[kind] : all;
	const words = [counted(count, 'result')];
	if (count === 0) words[0] = `No ${kind}; other kinds have ${counted(all, 'result')}`;
	if (found.most) words.push('nothing holds all of these words, these hold most of them');
	if (isNarrowed(choice) && found.records.length === 0) words.push('no incident fits the filters');
	if (!isWhole) words.push('the full text could not be loaded');
	return words.join('; ');
}
