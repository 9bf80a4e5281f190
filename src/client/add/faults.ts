import { severityOf, type Severity } from '../../schema/codes.ts';
import type { Problem } from '../../schema/problem.ts';
import { el } from '../dom.ts';
import { controlFor } from './placing.ts';
import type { Review } from './review.ts';

/** A problem with the control beside which it belongs. */
export interface Fault {
	problem: Problem;
	severity: Severity;
	/** The name of the control. */
	control: string | undefined;
}

/** The problems of a review, parted into what is still empty (each control once) and what has to be mended or looked at. */
export interface Faults {
	empty: string[];
	wrong: Fault[];
}

const EMPTY = new Set(['FIELD-001', 'FIELD-007']);

/** Parts the problems of a review, for a form with controls of these names. */
export function faultsOf({ problems, storyLine }: Review, names: string[]): Faults {
	const all = problems.map((problem) => ({
		problem,
		severity: severityOf(problem.code),
		control: controlFor(problem, names, storyLine),
	}));
	const isEmpty = ({ problem, control }: Fault) => EMPTY.has(problem.code) && control !== undefined;
	return {
		empty: [...new Set(all.filter(isEmpty).map(({ control }) => control!))],
		wrong: all.filter((fault) => !isEmpty(fault)),
	};
}

/** What a problem calls for in the form, where the words of the check are about the file. */
const IN_THE_FORM: Partial<Record<Problem['code'], string>> = {
	'REF-007':
		'Say it in the harm or in a step of the timeline too, where the account stands behind it.',
	'REF-009': 'It is cited as soon as something below comes from it.',
	'CORPUS-002':
		'If it tells the same incident, improve that record instead. If not, go on, and link the two under `related` in the file.',
	'CORPUS-005':
		'If it is the same incident, improve that record instead. If not, go on, and link the two under `related` in the file.',
};

/** What is wrong, in few words, for the list below the form. */
export const inShort = ({ code, message, expected }: Problem): string =>
	code === 'FIELD-003' ? `expected here is ${expected}.` : message;

/** Where a machine word in a message leads, or undefined. */
export type Leads = (word: string) => string | undefined;

/** A problem in words, with a link to the page of its code. */
export function faultItem({ problem, severity }: Fault, base: string, leads: Leads): HTMLLIElement {
	const { code, message, expected, fix } = problem;
	const words =
		code === 'FIELD-003' ? `Expected here: ${expected}.` : `${message} ${IN_THE_FORM[code] ?? fix}`;
	return el(
		'li',
		{ class: severity },
		el('b', {}, `${SEVERITY[severity]}: `),
		...plain(words, leads),
		' ',
		el('a', { href: `${base}problems/${code.toLowerCase()}/`, target: '_blank' }, code),
	);
}

const SEVERITY: Record<Severity, string> = { error: 'Mend', warning: 'Look again', notice: 'Note' };

/** Plain text in which `backticks` set machine text apart. */
export function plain(text: string, leads: Leads = () => undefined): (Node | string)[] {
	const pieces = text.split('`');
	return pieces.map((piece, at) => {
		if (at % 2 === 0 || at === pieces.length - 1) return piece;
		const href = leads(piece);
		const code = el('code', {}, piece);
		return href ? el('a', { href, target: '_blank' }, code) : code;
	});
}
