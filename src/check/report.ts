import { severityOf, titleOf, type Severity } from '../schema/codes.ts';
import type { Problem } from '../schema/problem.ts';

const SEVERITIES: Severity[] = ['error', 'warning', 'notice'];

/** How many problems of each severity there are. */
export function count(problems: Problem[]): Record<Severity, number> {
	const counts = { error: 0, warning: 0, notice: 0 };
	for (const { code } of problems) counts[severityOf(code)]++;
	return counts;
}

/** True where a problem stops the build. */
export const fails = (problems: Problem[]) => count(problems).error > 0;

/** All problems as text: a block for each, in the order of files and lines, and a last line that counts. */
export function report(problems: Problem[]): string {
	const sorted = [...problems].sort(
		(a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column,
	);
	return [...fold(sorted).map(block), summary(problems)].join('\n\n');
}

type Folded = Problem & { also: number[] };

/** Notices of one kind in one file are told once, with the lines of the others. */
function fold(problems: Problem[]): Folded[] {
	const told = new Map<string, Folded>();
	return problems.flatMap((problem) => {
		const folded = { ...problem, also: [] };
		if (severityOf(problem.code) !== 'notice') return [folded];
		const key = `${problem.file} ${problem.code}`;
		const first = told.get(key);
		first?.also.push(problem.line);
		if (!first) told.set(key, folded);
		return first ? [] : [folded];
	});
}

function block({ file, line, column, code, message, expected, fix, also }: Folded): string {
	return [
		`${file}:${line}:${column}  ${severityOf(code)} ${code}  ${titleOf(code)}`,
		`  ${message}`,
		`  Expected: ${expected}.`,
		`  Do: ${fix}`,
		...(also.length > 0 ? [`  The same on lines ${also.join(', ')}.`] : []),
	].join('\n');
}

function summary(problems: Problem[]): string {
	const counts = count(problems);
	const parts = SEVERITIES.filter((one) => counts[one] > 0).map((one) => plural(counts[one], one));
	return parts.length > 0 ? `${parts.join(', ')}.` : 'No problems found.';
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
