import { counted } from '../counted.ts';
import { el } from '../dom.ts';
import { type Fault, type Faults, faultItem, inShort, type Leads, plain } from './faults.ts';
import { controlsIn } from './values.ts';

/** Shows what a check found. */
export interface FindingsView {
	/** Shows problems beside the fields that were left once, and all of them in the list below. */
	show(faults: Faults, note?: string): void;
}

/** The view of a form's findings; `begun` are the names of the fields that were left. */
export function findingsView(
	form: HTMLFormElement,
	base: string,
	begun: Set<string>,
	leads: Leads,
): FindingsView {
	const status = form.querySelector<HTMLElement>('[data-status]')!;
	const area = form.querySelector<HTMLElement>('[data-findings]')!;
	let latest: Faults = { empty: [], wrong: [] };

	form.addEventListener('focusout', () => showBeside());
	area.addEventListener('click', (event) => {
		const name = (event.target as HTMLElement).dataset.to;
		if (name === undefined) return;
		event.preventDefault();
		controlsIn(form)
			.find((control) => control.name === name)
			?.focus();
	});

	function showBeside() {
		for (const field of form.querySelectorAll<HTMLElement>('[data-field]')) {
			const name = field.dataset.field!;
			const own = begun.has(name) ? latest.wrong.filter(({ control }) => control === name) : [];
			const isWrong = own.some(({ severity }) => severity === 'error');
			field
				.querySelector('.faults')!
				.replaceChildren(...own.map((fault) => faultItem(fault, base, leads)));
			for (const control of controlsIn(field)) control.toggleAttribute('aria-invalid', isWrong);
			for (const control of controlsIn(field))
				if (isWrong) control.setAttribute('aria-invalid', 'true');
		}
	}

	const linkTo = (name: string) =>
		el('a', { href: '#check', 'data-to': name }, labelOf(form, name));

	function wrongItem(fault: Fault): HTMLElement {
		const { control, problem, severity } = fault;
		if (control === undefined) return faultItem(fault, base, leads);
		return el('li', { class: severity }, linkTo(control), ': ', ...plain(inShort(problem), leads));
	}

	return {
		show(faults, note) {
			latest = faults;
			showBeside();
			const { empty, wrong } = faults;
			say(status, [wordsFor(faults), note].filter(Boolean).join(' '));
			area.replaceChildren(
				...(wrong.length > 0 ? [el('ul', { class: 'faults' }, ...wrong.map(wrongItem))] : []),
				...(empty.length > 0
					? [
							el('h3', {}, 'Still to fill in'),
							el('ul', { class: 'still' }, ...empty.map((name) => el('li', {}, linkTo(name)))),
						]
					: []),
			);
		},
	};
}

/** A live region speaks each time it is set, so it is set only where the words are new. */
function say(status: HTMLElement, words: string): void {
	if (status.textContent !== words) status.textContent = words;
}

/** How the check went, in a sentence or two. */
export function wordsFor({ empty, wrong }: Faults): string {
	const errors = wrong.filter(({ severity }) => severity === 'error').length;
	const others = wrong.length - errors;
	const remarks = others > 0 ? ` ${counted(others, 'remark')} to consider.` : '';
	if (errors + empty.length === 0) return `The record passes the check.${remarks}`;
	const parts = [
		errors > 0 && `${counted(errors, 'thing')} to mend`,
		empty.length > 0 && `${counted(empty.length, 'answer')} still missing`,
	];
	return `${parts.filter(Boolean).join(', ')}.${remarks}`;
}

function labelOf(form: HTMLFormElement, name: string): string {
	const field = form.querySelector(`[data-field="${CSS.escape(name)}"]`);
	const label = field?.querySelector('label[for], legend')?.firstChild?.textContent?.trim() ?? name;
	const row = field?.closest('[data-list] > li')?.querySelector('[data-legend]')?.textContent;
	return row ? `${row}: ${label.replace(/ …$/, '')}` : label;
}
