import type { ComparedName } from '../../model/comparison.ts';
import { counted } from '../counted.ts';
import { el } from '../dom.ts';
import { nameWords } from './around.ts';
import type { FoundTitles } from './titles.ts';

/** What a picker asks for and hands on. */
export interface Picking {
	find(query: string): Promise<FoundTitles>;
	choose(id: string): void;
}

/** Makes a field and its list a combobox with a list of suggestions, by the ARIA pattern. */
export function makePicker(root: HTMLElement, { find, choose }: Picking): void {
	const field = root.querySelector('input')!;
	const list = root.querySelector<HTMLElement>('[role=listbox]')!;
	const status = root.querySelector<HTMLElement>('[role=status]')!;
	const options = () => [...list.children] as HTMLElement[];
	let active = -1;
	let latest = 0;

	async function open(): Promise<void> {
		const turn = ++latest;
		const found = await find(field.value.trim()).catch(() => undefined);
		if (turn !== latest) return;
		list.replaceChildren(...(found?.names ?? []).map(optionOf));
		list.hidden = list.childElementCount === 0;
		field.setAttribute('aria-expanded', String(!list.hidden));
		move(-1);
		status.textContent = found
			? wordsOf(found)
			: 'The list could not be loaded. Type to try again.';
	}
	function close(): void {
		latest++;
		list.hidden = true;
		field.setAttribute('aria-expanded', 'false');
		status.textContent = '';
		move(-1);
	}
	function move(to: number): void {
		active = to;
		for (const [index, option] of options().entries())
			option.setAttribute('aria-selected', String(index === to));
		const option = options()[to];
		if (!option) return field.removeAttribute('aria-activedescendant');
		field.setAttribute('aria-activedescendant', option.id);
		option.scrollIntoView({ block: 'nearest' });
	}
	function take(option: HTMLElement): void {
		field.value = '';
		close();
		choose(option.dataset.id!);
	}

	const keys: Record<string, () => void | Promise<void>> = {
		ArrowDown: () => (list.hidden ? open() : move((active + 1) % options().length)),
		ArrowUp: () => (list.hidden ? open() : move((active < 1 ? options().length : active) - 1)),
		Enter: () => {
			const option = options()[list.hidden ? -1 : Math.max(active, 0)];
			if (option) take(option);
		},
		Escape: () => {
			if (list.hidden) field.value = '';
			close();
		},
	};
	field.addEventListener('keydown', (event) => {
		const act = event.isComposing ? undefined : keys[event.key];
		if (!act) return;
		event.preventDefault();
		void act();
	});
	field.addEventListener('input', () => void open());
	field.addEventListener('click', () => void (list.hidden && open()));
	field.addEventListener('blur', close);
	// The field keeps the focus while somebody clicks on an option.
	list.addEventListener('pointerdown', (event) => event.preventDefault());
	list.addEventListener('click', (event) => {
		const option = (event.target as Element).closest<HTMLElement>('[role=option]');
		if (option) take(option);
	});
}

const optionOf = (name: ComparedName, index: number): HTMLElement =>
	el(
		'li',
		{ id: `incident-${index}`, role: 'option', 'aria-selected': 'false', 'data-id': name.id },
		nameWords(name),
	);

function wordsOf({ names, isWhole }: FoundTitles): string {
	if (names.length === 0) return 'No incident matches.';
	return isWhole
		? `${counted(names.length, 'incident')} found.`
		: `The newest ${names.length} are shown; type more to narrow them.`;
}
