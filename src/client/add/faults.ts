import { type Code, severityOf, type Severity } from '../../schema/codes.ts';
import type { Problem } from '../../schema/problem.ts';
import { el } from '../dom.ts';
import { controlFor } from './placing.ts';
import type { Review } from './review.ts';

/** A problem with the control beside which it belongs. */
export interface Fault {
	/** In the words of the form; without a code where the form alone knows of it. */
	problem: Pick<Problem, 'message' | 'expected' | 'fix'> & { code?: Code };
	severity: Severity;
	/** The name of the control. */
	control: string | undefined;
}

/** What a form lacks, parted into what is still empty (each control once) and what has to be mended or looked at. */
export interface Faults {
	empty: string[];
	wrong: Fault[];
}

const EMPTY = new Set<Code>(['FIELD-001', 'FIELD-007']);

/** Parts the problems of a review, for a form with controls of these names. What is said of the zone is left to the form, which says it once; the file's name nobody has typed. */
export function faultsOf({ problems, storyLine }: Review, names: string[]): Faults {
	const all = problems
		.filter(({ code }) => code !== 'FILE-001')
		.map((problem) => ({ problem, control: controlFor(problem, names, storyLine) }))
		.filter(({ control }) => control !== 'zone');
	const isEmpty = ({ problem, control }: (typeof all)[number]) =>
		EMPTY.has(problem.code) && control !== undefined;
	return {
		empty: all.filter(isEmpty).map(({ control }) => control!),
		wrong: all
			.filter((fault) => !isEmpty(fault))
			.map(({ problem, control }) => ({
				problem: inTheForm(problem),
				severity: severityOf(problem.code),
				control,
			})),
	};
}

/** Several findings as one, in the order of the form's controls, each empty control once. */
export function together(names: string[], ...parts: Faults[]): Faults {
	const place = (name: string | undefined) => (name === undefined ? -1 : names.indexOf(name));
	return {
		empty: [...new Set(parts.flatMap(({ empty }) => empty))].sort((a, b) => place(a) - place(b)),
		wrong: parts.flatMap(({ wrong }) => wrong).sort((a, b) => place(a.control) - place(b.control)),
	};
}

/** What a problem says in the form, where the words of the check are about the file. */
const IN_THE_FORM: Partial<Record<Code, Partial<Fault['problem']>>> = {
	'FIELD-008': { message: 'This does not end with a question mark.' },
	'REF-007': {
		fix: 'Say it in the harm or in a step of the timeline too, where the account stands behind it.',
	},
	'REF-009': { fix: 'It is cited as soon as something below comes from it.' },
	'PROSE-013': { fix: 'Put [^account] behind the sentence.' },
	'CORPUS-002': {
		fix: 'If it tells the same incident, improve that record instead. If not, go on, and link the two under `related` in the file.',
	},
	'CORPUS-005': {
		fix: 'If it is the same incident, improve that record instead. If not, go on, and link the two under `related` in the file.',
	},
};

const inTheForm = ({ code, message, expected, fix }: Problem): Fault['problem'] =>
	code === 'FIELD-003'
		? { code, message: `This takes ${expected}.`, expected, fix: '' }
		: { code, message, expected, fix, ...IN_THE_FORM[code] };

/** Where a machine word in a message leads, or undefined. */
export type Leads = (word: string) => string | undefined;

/** A problem in words, with a link to the page of its code. */
export function faultItem({ problem, severity }: Fault, base: string, leads: Leads): HTMLLIElement {
	const { code, message, fix } = problem;
	const page = code && `${base}problems/${code.toLowerCase()}/`;
	return el(
		'li',
		{ class: weight(severity) },
		el('b', {}, `${SEVERITY[severity]}: `),
		...plain(`${message} ${fix}`.trim(), leads),
		...(page ? [' ', el('a', { href: page, target: '_blank' }, code)] : []),
	);
}

/** The class of what has to be mended, or of what is only said. */
export const weight = (severity: Severity): string => (severity === 'error' ? 'error' : 'remark');

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
