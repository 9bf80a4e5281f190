import { zoneNames } from '../../model/zone-names.ts';
import { debounced, el, standIn } from '../dom.ts';
import type { checking } from './checking.ts';
import { draftStore } from './draft-store.ts';
import { rowLists } from './rows.ts';
import { controlsIn, list, readValues, text, type Values } from './values.ts';

const PAUSE = 300;

/** Runs the form: keeps its draft, shows what belongs to a choice, and loads the check with the first answer. */
export function startForm(): void {
	const base = document.documentElement.dataset.base ?? '/';
	const form = document.querySelector<HTMLFormElement>('[data-add]')!;
	const find = <T extends HTMLElement>(selector: string) => form.querySelector<T>(selector)!;
	const store = draftStore(base);
	const rows = rowLists(form, () => changed());
	const words = find('[data-draft-words]');
	const [discard, restore] = [find('[data-discard]'), find('[data-restore]')];
	let check: ReturnType<typeof checking> | undefined;
	let discarded: Values | undefined;
	/** The names of the fields that were left once, or in which something was chosen: nobody is corrected while typing. */
	const begun = new Set<string>();
	const begin = ({ name }: HTMLInputElement) => begun.add(name);

	const run = debounced(() => void review(), PAUSE);
	async function review() {
		try {
			check ??= (await import('./checking.ts')).checking(form, base, begun);
			await check(readValues(form));
		} catch {
			find('[data-status]').textContent =
				'The check could not be loaded. What you wrote is kept; reload the page to try again.';
		}
	}

	function changed() {
		const values = readValues(form);
		arrange(form, values);
		say(store.keep(values) ? 'kept' : 'lost');
		run();
	}

	function say(state: 'nothing' | 'kept' | 'found' | 'lost' | 'discarded') {
		words.textContent = WORDS[state];
		discard.hidden = !['kept', 'found'].includes(state);
		restore.hidden = state !== 'discarded';
	}

	function show(values: Values) {
		rows.show({ ...DEFAULTS, ...values });
		arrange(form, readValues(form));
	}

	form.addEventListener('input', ({ target }) => {
		if ((target as Element).matches('select, [type="checkbox"]')) begin(target as HTMLInputElement);
		changed();
	});
	form.addEventListener('focusout', ({ target }) => {
		const control = target as HTMLInputElement;
		begin(control);
		// Typing a part of a day or a time, or clearing one, is no input event.
		if (control.validity?.badInput || (check && /^(?:date|time)$/.test(control.type))) run();
	});
	form.addEventListener('submit', (event) => event.preventDefault());
	discard.addEventListener('click', () => {
		discarded = readValues(form);
		store.discard();
		show({});
		say('discarded');
		void review();
		restore.focus();
	});
	restore.addEventListener('click', () => {
		show(discarded ?? {});
		changed();
		discard.focus();
	});
	store.onChange(() => {
		const kept = store.load();
		show(kept?.values ?? {});
		say(kept ? 'found' : 'nothing');
		if (check) run();
	});

	fillZones(find('#zones'));
	const kept = store.load();
	show(kept?.values ?? {});
	say(kept ? 'found' : 'nothing');
	form.hidden = false;
	standIn(false);
	for (const name of Object.keys(kept?.values ?? {})) begun.add(name);
	if (kept) run();
}

const DEFAULTS: Values = {
	zone: 'UTC',
	counting: 'clock',
	'sources.0.read': 'whole',
	kind: 'incident',
};

const WORDS = {
	nothing:
		'What you write is kept in this browser, so that a reload loses nothing. It is sent nowhere.',
	kept: 'Your draft is kept in this browser, and nowhere else.',
	found: 'This is the draft that you left here. It is kept in this browser, and nowhere else.',
	lost: 'This browser keeps no drafts. Copy the file before you leave the page.',
	discarded: 'The draft is gone from this browser.',
};

/** Shows what a choice calls for: times by the clock or counted, the meaning of a term, fields put aside. */
function arrange(form: HTMLElement, values: Values): void {
	const isCounted = text(values, 'counting') === 'after';
	for (const part of form.querySelectorAll<HTMLElement>('[data-clock]')) part.hidden = isCounted;
	for (const part of form.querySelectorAll<HTMLElement>('[data-after]')) part.hidden = !isCounted;
	for (const meaning of form.querySelectorAll<HTMLElement>('[data-meaning]')) {
		const select = meaning.parentElement!.querySelector('select')!;
		meaning.textContent = select.selectedOptions[0]?.dataset.about ?? '';
	}
	const silent = list(values, 'notStated');
	const isSilent = (name: string) =>
		silent.some((path) => name === path || name.startsWith(`${path}.`));
	for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
		const aside = isSilent(field.dataset.field!);
		field.classList.toggle('aside', aside);
		for (const control of controlsIn(field)) control.disabled = aside;
	}
}

function fillZones(list: HTMLElement): void {
	list.append(...zoneNames().map((value) => el('option', { value })));
}
