import { isNarrowed } from '../../model/facets.ts';
import { el } from '../dom.ts';
import { filterPanel } from '../filter-panel.ts';
import { retried } from '../retried.ts';
import { downloads } from './downloads.ts';
import { exported } from './exported.ts';
import { fetchListing } from './fetched.ts';
import { rowsOf } from './row.ts';
import { countWords, elementsOf, pageOf, type LinkTo } from './shown.ts';
import { readView, writeView, type View } from './view.ts';

const PATIENCE = 400;

startList(document.querySelector<HTMLElement>('[data-postmortems]')!);

/** Runs the list: its address holds the filters, the order and the view, and everything follows from it; without any of them the list is the one that was built. */
function startList(root: HTMLElement): void {
	const part = (name: string) => root.querySelector<HTMLElement>(`[data-${name}]`)!;
	const [status, words, built, found] = ['status', 'words', 'built', 'found'].map(part) as [
		HTMLElement,
		HTMLElement,
		HTMLElement,
		HTMLElement,
	];
	const filters = document.querySelector<HTMLElement>('[data-filters]')!;
	const form = root.querySelector('form')!;
	const { index = '', facets = '', start = '' } = root.dataset;
	const [home, atFirst] = [location.pathname, status.textContent];
	const panel = filterPanel(filters, (choice) => go({ choice, page: 1 }));
	const load = retried(async () => {
		const [list, labels] = await Promise.all([fetchListing(index, facets), panel.labels()]);
		return { list, rowsAt: rowsOf(list, labels) };
	});
	let turn = 0;

	const now = () => readView(location.search);
	const hrefOf = (view: View) => {
		const query = writeView(view);
		return query ? start + query : home;
	};

	async function go(change: Partial<View>) {
		const href = hrefOf({ ...now(), ...change });
		if (href !== location.pathname + location.search) history.pushState(null, '', href);
		await show();
	}

	async function show() {
		const mine = ++turn;
		const view = now();
		const isBuilt = writeView(view) === '';
		if (isBuilt && location.pathname !== home) return location.reload();
		form.querySelector<HTMLSelectElement>('[name=sort]')!.value = view.sort;
		for (const choice of form.querySelectorAll<HTMLInputElement>('[name=view]'))
			choice.checked = choice.value === view.as;
		panel.show(view.choice);
	}

	void show();
}
