import { isNarrowed } from '../model/facets.ts';
import type { RecordEntry } from '../model/search-entries.ts';
import { writeAddress, type View } from './address.ts';
import { counted, el } from './dom.ts';
import type { Found } from './finder.ts';
import { groupOf, totals } from './groups.ts';
import { kindNames, kinds, type Kind } from './kinds.ts';

/** The part of the search page that shows what was found. */
export interface ResultsView {
	showNothingTyped(): void;
	show(found: Found, view: View, record: (id: string) => RecordEntry | undefined, isWhole: boolean): Promise<void>;
	/** Says one sentence in place of the count. */
	say(words: string): void;
}

const FIRST: Record<Kind, number> = { incidents: 10, symptoms: 5, lessons: 5, terms: 5 };
const MORE = 20;

/** Shows results below `page`; `go` follows a link to another view of them. */
export function resultsView(base: string, page: HTMLElement, go: (view: View) => void): ResultsView {
	const part = (name: string) => page.querySelector<HTMLElement>(`[data-${name}]`)!;
	const [status, groups, nothing, examples] = [part('status'), part('found'), part('nothing'), part('examples')];
	const chips = document.querySelector<HTMLElement>('[data-kinds]')!;
	const title = document.title;
	let latest = 0;

	const link = (words: string, view: View) => {
		const anchor = el('a', { href: writeAddress(view) }, words);
		follow(anchor, () => view);
		return anchor;
	};
	const follow = (anchor: HTMLAnchorElement, view: () => View | undefined) =>
		anchor.addEventListener('click', (event) => {
			const to = view();
			if (!to || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			go(to);
		});

	const views = new Map<HTMLAnchorElement, View>();
	for (const chip of chips.querySelectorAll('a')) follow(chip, () => views.get(chip));

	const showChips = (found: Found, view: View) => {
		const counts = totals(found);
		const sum = Object.values(counts).reduce((a, b) => a + b, 0);
		for (const chip of chips.querySelectorAll('a')) {
			const kind = kinds.find((one) => one === chip.dataset.kind);
			const to = { ...view, kind };
			views.set(chip, to);
			chip.href = writeAddress(to);
			chip.querySelector('span')!.textContent = String(kind ? counts[kind] : sum);
			if (kind === view.kind) chip.setAttribute('aria-current', 'true');
			else chip.removeAttribute('aria-current');
			chip.parentElement!.hidden = kind !== undefined && kind !== view.kind && counts[kind] === 0;
		}
		chips.hidden = !view.query || sum === 0;
		return view.query && view.kind ? counts[view.kind] : sum;
	};

	const showNothing = ({ meant }: Found, view: View) => {
		nothing.querySelector('[data-typed]')!.textContent = view.query;
		for (const element of nothing.querySelectorAll<HTMLElement>('[data-narrowed]')) {
			element.hidden = !isNarrowed(view.choice);
		}
		const item = nothing.querySelector<HTMLElement>('[data-meant]')!;
		item.hidden = meant.length === 0;
		const names = meant.flatMap(({ label }, index) => [
			index === 0 ? '' : index === meant.length - 1 ? ' or ' : ', ',
			link(label, { query: label, choice: {} }),
		]);
		item.querySelector('span')!.replaceChildren(...names);
	};

	return {
		say: (words) => void (status.textContent = words),
		showNothingTyped() {
			latest++;
			document.title = title;
			status.textContent = '';
			groups.replaceChildren();
			chips.hidden = nothing.hidden = true;
			examples.hidden = false;
		},
		async show(found, view, record, isWhole) {
			const turn = ++latest;
			const shown = view.query && view.kind ? [view.kind] : kinds;
			const around = { base, record };
			const made = await Promise.all(
				shown.map((kind) => {
					const limit = shown.length === 1 ? MORE : FIRST[kind];
					const all = (total: number) =>
						view.query
							? el('p', { class: 'all' }, link(`All ${total} ${kindNames[kind].toLowerCase()}`, { ...view, kind }))
							: moreButton(kind, limit);
					return groupOf(found, kind, limit, around, shown.length === 1 ? () => moreButton(kind, limit) : all);
				}),
			);
			if (turn !== latest) return;
			const total = showChips(found, view);
			document.title = [view.query, title].filter(Boolean).join(' · ');
			status.textContent = wordsFor(total, view, found, isWhole);
			groups.replaceChildren(...made.filter((group) => group !== undefined));
			nothing.hidden = total > 0 || !view.query;
			examples.hidden = true;
			if (!nothing.hidden) showNothing(found, view);

			function moreButton(kind: Kind, limit: number): HTMLElement {
				const button = el('button', { class: 'button-quiet', type: 'button' }, 'Show more');
				button.addEventListener('click', async () => {
					const next = limit + MORE;
					const group = await groupOf(found, kind, next, around, () => moreButton(kind, next));
					button.closest('section')?.replaceWith(group!);
					group!.querySelectorAll<HTMLElement>('h3 a')[limit]?.focus();
				});
				return button;
			}
		},
	};
}

function wordsFor(total: number, { query, choice }: View, found: Found, isWhole: boolean): string {
	if (total === 0) return query ? 'Nothing found' : 'No incident fits these filters';
	const words = [counted(total, 'result')];
	if (found.most) words.push('nothing holds all of these words, these hold most of them');
	if (isNarrowed(choice) && found.records.length === 0) words.push('no incident fits the filters');
	if (!isWhole) words.push('the full text could not be loaded');
	return words.join('; ');
}
