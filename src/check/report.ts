import { severityOf, titleOf, type Code, type Severity } from '../schema/codes.ts';
import type { Problem } from '../schema/problem.ts';
import { absolute, problemPath } from '../site.ts';
import { brief } from './brief.ts';
import { excerpt } from './excerpt.ts';
import { count } from './severity.ts';
import { visible } from './visible.ts';

export { count, fails } from './severity.ts';

/** What a part of a report is, for whoever gives it a color. */
export type Part = Severity | 'place' | 'caret' | 'dim';

/** How a report is drawn. */
export interface View {
	/** The lines of a file as the reader sees them; with it, the lines concerned are shown. */
	lines?: (file: string) => string[] | undefined;
	/** Gives a part its color. */
	paint?: (part: Part, text: string) => string;
}

const SEVERITIES: Severity[] = ['error', 'warning', 'notice'];

/** Problems in the order of files, lines and columns. */
export const inOrder = (problems: Problem[]): Problem[] =>
	problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);

/** How many problems are told in full; of more, the next have a line each, and the rest are counted by their kind. */
const IN_FULL = 50;

/**
 * All problems as text: a block for each, in the order of files and lines, and a last line that counts.
 * Where they are too many for that, the worst come first and the others are told shortly.
 */
export function report(problems: Problem[], view: View = {}): string {
	const folded = fold(inOrder(problems));
	const told = folded.length > IN_FULL ? worstFirst(folded) : folded;
	const blocks = told.slice(0, IN_FULL).map((one) => block(one, view));
	return [...blocks, ...brief(told.slice(IN_FULL)), summary(problems)].join('\n\n');
}

const worstFirst = (problems: Folded[]) =>
	SEVERITIES.flatMap((one) => problems.filter(({ code }) => severityOf(code) === one));

type Folded = Problem & { also: Problem[] };

/** Errors that are the work still to be done rather than mistakes: one list of them is enough. */
const STILL_TO_DO: Partial<Record<Code, string>> = {
	'FIELD-007':
		'Write each after its colon. What the sources do not say, delete and name in notStated; what you do not need, delete.',
	'PROSE-012': 'Write them, or delete the headings.',
	'ENTRY-003': 'Do what each asks, with what the sources say, then delete these comments.',
	'ENTRY-004': 'Do what each asks, with what the sources say, then delete these comments.',
};

/** What is still to be done, and notices of one kind, are told once in a file, with the others in a list. */
function fold(problems: Problem[]): Folded[] {
	const told = new Map<string, Folded>();
	return problems.flatMap((problem) => {
		const folded = { ...problem, also: [] };
		if (severityOf(problem.code) !== 'notice' && !STILL_TO_DO[problem.code]) return [folded];
		const key = `${problem.file} ${problem.code}`;
		const first = told.get(key);
		first?.also.push(problem);
		if (!first) told.set(key, folded);
		return first ? [] : [folded];
	});
}

function block(problem: Folded, { lines, paint = (_, text) => text }: View): string {
	const { file, line, column, code, message, expected, fix, also } = problem;
	const severity = severityOf(code);
	const place = paint('place', `${visible(file)}:${line}:${column}`);
	const shown = isInText(problem) ? excerpt(lines?.(file) ?? [], problem) : undefined;
	return [
		`${place}  ${paint(severity, `${severity} ${code}`)}  ${titleOf(code)}`,
		...(shown
			? [
					`  ${paint('dim', `${shown.gutter} |`)} ${shown.text}`,
					`  ${paint('dim', `${' '.repeat(shown.gutter.length)} |`)} ${paint('caret', shown.caret)}`,
				]
			: []),
		`  ${visible(message)}`,
		`  Expected: ${visible(expected)}.`,
		...list(problem),
		`  Do: ${visible((also.length > 0 && STILL_TO_DO[code]) || fix)}`,
		paint('dim', `  More: ${absolute(problemPath(code))}`),
	].join('\n');
}

/** The other problems of the same kind, a line for each. */
function list({ also, expected }: Folded): string[] {
	const places = also.map(({ line, column }) => `${line}:${column}`);
	const wide = Math.max(0, ...places.map(({ length }) => length));
	return also.map((one, at) => {
		const wanted = one.expected === expected ? '' : ` ${one.expected}.`;
		return `  ${places[at]!.padStart(wide)}  ${visible(one.message + wanted)}`;
	});
}

/** A problem of the file as a whole has no line of its own. */
const isInText = ({ code, line, column }: Problem) =>
	!/^(?:FILE|IMAGE|BYTES-00[12])/.test(code) && !(code.startsWith('CORPUS') && line + column === 2);

function summary(problems: Problem[]): string {
	const counts = count(problems);
	const parts = SEVERITIES.filter((one) => counts[one] > 0).map((one) => plural(counts[one], one));
	if (parts.length === 0) return 'No problems found.';
	const isPart = problems.some(({ code }) => /^(?:YAML|FIELD-00[1-7])/.test(code));
	return `${parts.join(', ')}.${isPart ? ' More may show once the fields can be read.' : ''}`;
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
