import { counted } from '../counted.ts';
import { el } from '../dom.ts';
import { type Fault, type Faults, faultItem, type Leads, plain, weight } from './faults.ts';
import { controlsIn } from './values.ts';

/** Shows what a check found. */
export interface FindingsView {
	/** Shows problems beside the fields that were left once, and all of them in the list below; `rest` is said of the check as a whole. */
	show(faults: Faults, rest?: Rest): void;
}

/** What is said of a check beside its faults. */
export interface Rest {
	/** What else has to be done before the record passes, as in “once …”. */
	condition?: string | undefined;
	/** A sentence about what was not checked. */
	note?: string | undefined;
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
		const words = plain(problem.message, leads);
		return el('li', { class: weight(severity) }, linkTo(control), ': ', ...words);
	}

	const listOf = (title: string, className: string, items: HTMLElement[]) =>
		items.length > 0 ? [el('h3', {}, title), el('ul', { class: className }, ...items)] : [];

	return {
		show(faults, rest = {}) {
			latest = faults;
			showBeside();
			const { empty, wrong } = faults;
			const [errors, remarks] = parted(wrong);
			say(status, [wordsFor(faults, rest.condition), rest.note].filter(Boolean).join(' '));
			area.replaceChildren(
				...listOf('To mend', 'faults', errors.map(wrongItem)),
				...listOf(
					'Still missing',
					'still',
					empty.map((name) => el('li', {}, linkTo(name))),
				),
				...listOf('Remarks', 'faults', remarks.map(wrongItem)),
			);
		},
	};
}

/** A live region speaks each time it is set, so it is set only where the words are new. */
function say(status: HTMLElement, words: string): void {
	if (status.textContent !== words) status.textContent = words;
}

/** Errors, and what does not stand in the way. */
const parted = (wrong: Fault[]): [errors: Fault[], remarks: Fault[]] => [
	wrong.filter(({ severity }) => severity === 'error'),
	wrong.filter(({ severity }) => severity !== 'error'),
];

/** How the check went, in a sentence or two; `condition` is what a record without faults still waits for. */
export function wordsFor({ empty, wrong }: Faults, condition?: string): string {
	const [errors, remarks] = parted(wrong).map(({ length }) => length) as [number, number];
	const also = [
		remarks === 1 && ' There is one remark, which does not stand in the way.',
		remarks > 1 && ` There are ${remarks} remarks, which do not stand in the way.`,
	].find(Boolean);
	const lacks = [
		errors > 0 && `${counted(errors, 'answer')} ${errors === 1 ? 'needs' : 'need'} mending`,
		empty.length > 0 &&
			`${errors > 0 ? empty.length : counted(empty.length, 'answer')} ${empty.length === 1 ? 'is' : 'are'} missing`,
	].filter(Boolean);
	const verdict =
		lacks.length > 0
			? `The record does not pass yet: ${lacks.join(' and ')}.`
			: `The record passes the check${condition ? `, ${condition}` : ''}.`;
	return verdict + (also || '');
}

/** The question that a control answers, with its row where it stands in one: “How that showed here (factor 2)”. */
function labelOf(form: HTMLFormElement, name: string): string {
	const field = form.querySelector(`[data-field="${CSS.escape(name)}"]`);
	const label = field?.querySelector('label[for], legend')?.firstChild?.textContent?.trim() ?? name;
	const row = field?.closest('[data-list] > li')?.querySelector('[data-legend]')?.textContent;
	return label.replace(/ …$/, '') + (row ? ` (${row.toLowerCase()})` : '');
}
