import { isNarrowed } from '../../model/facets.ts';
import { sorts } from '../../model/list-sorts.ts';
import { breathe } from '../by-and-by.ts';
import { el } from '../dom.ts';
import { filterPanel } from '../filter-panel.ts';
import { retried } from '../retried.ts';
import { downloads } from './downloads.ts';
import { exported } from './exported.ts';
import { fetchListing } from './fetched.ts';
import { listForm } from './form.ts';
import { rowsOf } from './row.ts';
import { countWords, elementsOf, pageOf } from './shown.ts';
import { readView, writeView, type View } from './view.ts';

const PATIENCE = 400;

startList(document.querySelector<HTMLElement>('[data-postmortems]')!);

/** Runs the list: its address holds the filters, the order and the view, and everything follows from it; without any of them the list is the one that was built. */
function startList(root: HTMLElement): void {
	const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)!;
	const [status, words, built, found] = [
		part('status'),
		part('words'),
		part('built'),
		part('found'),
	];
	const filters = document.querySelector<HTMLElement>('[data-filters]')!;
	const { index = '', facets = '', start = '' } = root.dataset;
	const [home, atFirst] = [location.pathname, status.textContent];
	const panel = filterPanel(filters, (choice) => go({ choice }));
	const form = listForm(root.querySelector('form')!, (change) =>
		go({ page: now().page, ...change }),
	);
	const load = retried(async () => {
		const [list, labels] = await Promise.all([fetchListing(index, facets), panel.labels()]);
		return { list, rowsAt: rowsOf(list, labels) };
	});
	let isLoaded = false;
	let turn = 0;

	const now = () => readView(location.search);

	/** The address of the view that differs from the present one as told; another page only where it says so. */
	function hrefOf(change: Partial<View>): string {
		const query = writeView({ ...now(), page: 1, ...change });
		return query ? start + query : home;
	}

	async function go(change: Partial<View>) {
		const href = hrefOf(change);
		if (href !== location.pathname + location.search) history.pushState(null, '', href);
		await show();
	}

	async function show() {
		const mine = ++turn;
		const view = now();
		form.show(view);
		if (writeView(view) === '') return showBuilt();
		if (!isLoaded) panel.show(view.choice);
		const waiting = setTimeout(() => (status.textContent = 'Loading …'), PATIENCE);
		const loaded = await load().catch(() => undefined);
		clearTimeout(waiting);
		if (mine !== turn) return;
		if (!loaded) {
			status.textContent = 'The list could not be loaded. Check the connection and try again.';
			return;
		}
		isLoaded = true;
		const { list, rowsAt } = loaded;
		const { positions, counts } = list.answer(view.choice, view.sort);
		const page = pageOf(positions, view, list.index.id.length, rowsAt);
		panel.show(view.choice, counts);
		await breathe();
		if (mine !== turn) return;
		built.hidden = true;
		found.hidden = false;
		const axis = built.querySelector('.entries-axis')!;
		found.replaceChildren(...elementsOf(page, view, axis, linkTo));
		part('key').hidden = view.as === 'table' || page.fitting === 0;
		status.textContent = countWords(page, isNarrowed(view.choice));
		words.textContent = panel.words().join('; ');
		part('chosen').hidden = !isNarrowed(view.choice);
	}

	function showBuilt() {
		// Another page of the list may have been built for this address.
		if (location.pathname !== home) return location.reload();
		panel.show({});
		built.hidden = false;
		found.hidden = true;
		found.replaceChildren();
		part('key').hidden = false;
		status.textContent = atFirst;
		part('chosen').hidden = true;
	}

	function linkTo(text: string, change: Partial<View>): HTMLAnchorElement {
		const anchor = el('a', { href: hrefOf(change) }, text);
		anchor.addEventListener('click', async (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
			event.preventDefault();
			await go(change);
			if (change.page) root.scrollIntoView();
			// The link is gone: its place in the new list, or the beginning of that.
			const column = sorts.find(({ name }) => name === change.sort)?.column;
			const next = column ? `[data-column=${column}]` : 'h3 a, th[scope=row] a';
			found.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
		});
		return anchor;
	}

	for (const area of [filters, root])
		area.addEventListener('focusin', () => void load().catch(() => undefined), { once: true });
	for (const clear of document.querySelectorAll('[data-clear]')) {
		clear.addEventListener('click', () => {
			void go({ choice: {} });
			// The button is gone.
			form.focus();
		});
	}
	downloads(root, async () => {
		const { list } = await load();
		const { choice, sort } = now();
		return exported(list, list.answer(choice, sort).positions, location.origin);
	});
	addEventListener('popstate', () => void show());
	void show();
}
