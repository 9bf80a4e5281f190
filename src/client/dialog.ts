import { writeAddress } from './address.ts';
import { counted } from './counted.ts';
import { debounced, el, refill } from './dom.ts';
import { groupOf, type Results } from './groups.ts';
import { sum } from './kind-chips.ts';
import { kinds } from './kinds.ts';
import { moveWithArrows } from './movement.ts';
import { searching } from './searching.ts';

const PER_KIND = 5;
const PAUSE = 120;

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page, with what was `typed` meanwhile; the first call builds it. */
export function openDialog(base: string, typed: string): void {
	dialog ??= build(base);
	if (!dialog.open) dialog.showModal();
	const field = dialog.querySelector('input')!;
	if (!typed) return field.select();
	field.value = typed;
	field.dispatchEvent(new Event('input'));
}

function build(base: string): HTMLDialogElement {
	const search = searching(base);
	const id = 'dialog-q';
	const field = el('input', {
		id,
		name: 'q',
		type: 'search',
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		enterkeyhint: 'search',
	});
	const close = el('button', { type: 'button', class: 'button-quiet' }, 'Close');
	const status = el('p', { class: 'overline', role: 'status' });
	const results = el('div', { class: 'found' });
	const all = el('a', { href: `${base}search/` }, 'Search and filter');
	const form = el(
		'form',
		{ class: 'search-box', role: 'search', action: `${base}search/` },
		el('label', { for: id }, 'Paste an error message, or name a component, a cause or a company'),
		el('div', {}, field, el('button', { class: 'button', type: 'submit' }, 'Search')),
		el('p', { class: 'keys' }, ...keys()),
	);
	const built = el(
		'dialog',
		{ class: 'search-dialog', 'aria-label': 'Search' },
		form,
		status,
		results,
		el('p', { class: 'foot' }, all, close),
	);

	let latest = 0;
	const run = async () => {
		const turn = ++latest;
		const typed = field.value.trim();
		if (!typed) return show('', []);
		try {
			const { found, library, more } = await search(typed);
			if (turn !== latest) return;
			const results = { found, library, texts: [], base };
			await present(results, turn);
			const { texts, isWhole } = await more();
			if (turn === latest) await present({ ...results, texts }, turn, isWhole);
		} catch {
			if (turn === latest) show('The search could not be loaded. Type again to try once more.', []);
		}
	};
	const present = async (results: Results, turn: number, isWhole?: boolean) => {
		const groups = await Promise.all(kinds.map((kind) => groupOf(results, kind, PER_KIND)));
		if (turn !== latest) return;
		const total = sum(results);
		const words =
			total > 0
				? counted(total, 'result') + (results.found.most ? ' with most of these words' : '')
				: isWhole === undefined
					? 'Searching the full text …'
					: 'Nothing found';
		show(isWhole === false ? `${words}, without the full text` : words, groups);
		all.textContent = total === 0 ? 'Look further on the search page' : 'All results';
	};
	const show = (words: string, groups: (HTMLElement | undefined)[]) => {
		status.textContent = words;
		refill(
			results,
			groups.filter((group) => group !== undefined),
		);
		all.textContent = 'Search and filter';
	};

	// The results come later than what is typed; the link leads to what is typed.
	field.addEventListener('input', () => {
		all.href = `${base}search/${writeAddress({ query: field.value.trim(), choice: {} })}`;
	});
	field.addEventListener(
		'input',
		debounced(() => void run(), PAUSE),
	);
	close.addEventListener('click', () => built.close());
	built.addEventListener('keydown', (event) => {
		// A search field would keep the first Esc to clear itself.
		if (event.key !== 'Escape') return;
		event.preventDefault();
		built.close();
	});
	built.addEventListener('click', (event) => {
		const isLink = event.target instanceof Element && event.target.closest('a');
		if (event.target === built || isLink) built.close();
	});
	moveWithArrows(field, results);
	// The entries come while the reader types; the full text waits for a query.
	search('').catch(() => undefined);
	document.body.append(built);
	return built;
}

const keys = () =>
	[['↑'], ['↓', 'to move,'], ['Enter', 'to open,'], ['Esc', 'to close']].flatMap(
		([key = '', words = '']) => [el('kbd', {}, key), ` ${words} `],
	);
