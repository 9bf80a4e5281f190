import { countsOf, isNarrowed } from '../model/facets.ts';
import { readAddress, writeAddress, type View } from './address.ts';
import { breathe } from './by-and-by.ts';
import { debounced, standIn } from './dom.ts';
import { filterPanel } from './filter-panel.ts';
import { moveWithArrows } from './movement.ts';
import { resultsView } from './results-view.ts';
import { searching } from './searching.ts';
import { slashSwitch } from './slash.ts';

const PAUSE = 150;

void startPage(document.documentElement.dataset.base ?? '/');

/** Runs the search page: its address holds the query, the kind and the filters, and everything follows from it. */
async function startPage(base: string): Promise<void> {
	const page = document.querySelector<HTMLElement>('[data-search-page]')!;
	const field = document.querySelector<HTMLInputElement>('#q')!;
	const search = searching(base);
	const shown = resultsView(page, (view) => go(view, 'push'));
	await breathe();
	const filters = page.querySelector<HTMLElement>('[data-filters]')!;
	const panel = filterPanel(filters, (choice) =>
		go({ ...readAddress(location.search), choice }, 'push'),
	);
	let latest = 0;
	await breathe();

	function go(view: View, how: 'push' | 'replace') {
		const address = writeAddress(view);
		if (address !== location.search) {
			history[how === 'push' ? 'pushState' : 'replaceState'](
				null,
				'',
				address || location.pathname,
			);
		}
		void show();
	}

	function arrive() {
		for (const part of [page, filters]) part.classList.remove('awaited');
	}

	async function show() {
		const turn = ++latest;
		const view = readAddress(location.search);
		if (field.value.trim() !== view.query) field.value = view.query;
		if (!view.query && !isNarrowed(view.choice)) {
			panel.show({});
			arrive();
			return shown.showNothingTyped(view);
		}
		const waiting = setTimeout(() => shown.say('Searching …'), 400);
		try {
			const { found, library, more } = await search(view.query, view.choice);
			if (turn !== latest) return;
			const results = { found, library, texts: [], base };
			await shown.show(results, view);
			page.classList.remove('awaited');
			const { facets, texts, isWhole } = await more();
			if (turn !== latest) return;
			await breathe();
			panel.show(view.choice, countsOf(facets, view.choice));
			await shown.show({ ...results, texts }, view, isWhole);
			standIn(!isWhole);
		} catch {
			if (turn !== latest) return;
			shown.say('The search could not be loaded. Check the connection and try again.');
			standIn(true);
		} finally {
			clearTimeout(waiting);
			if (turn === latest) arrive();
		}
	}

	const typed = (how: 'push' | 'replace') =>
		go({ ...readAddress(location.search), query: field.value.trim() }, how);
	// The entries come while the reader types; the full text waits for a query.
	field.addEventListener('focus', () => void search('').catch(() => undefined), { once: true });
	field.addEventListener(
		'input',
		debounced(() => typed('replace'), PAUSE),
	);
	field.form!.addEventListener('submit', (event) => {
		event.preventDefault();
		typed('push');
	});
	for (const clear of page.querySelectorAll('[data-clear]')) {
		clear.addEventListener('click', () => {
			go({ ...readAddress(location.search), choice: {} }, 'push');
			field.focus();
		});
	}
	addEventListener('popstate', () => void show());
	moveWithArrows(field, page);
	const asked = readAddress(location.search);
	const early = field.value.trim();
	// The field could be used before this script was there; a browser also fills it when one goes back.
	if (early && (!asked.query || field.matches(':focus')))
		history.replaceState(null, '', writeAddress({ ...asked, query: early }));
	const { query, choice } = readAddress(location.search);
	if (query || isNarrowed(choice)) {
		// All of it moves with the first results, and the filters once more with their counts.
		page.querySelector<HTMLElement>('[data-examples]')!.hidden = true;
		for (const part of [page, filters]) part.classList.add('awaited');
	}
	page.hidden = false;
	standIn(false);
	void show();
	await breathe();
	const keys = document.querySelector<HTMLElement>('[data-keys]')!;
	slashSwitch(keys.querySelector('[data-slash]')!);
	keys.classList.remove('awaited');
}
