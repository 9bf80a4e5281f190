import { severityOf, titleOf } from '../schema/codes.ts';
import type { Problem } from '../schema/problem.ts';
import { visible } from './visible.ts';

/** How many problems have a line. */
const LINES = 200;

/** Problems that are too many to be told in full: a line for each of the first, and of the rest how many there are of each kind. */
export function brief(problems: Problem[]): string[] {
	const lines = problems
		.slice(0, LINES)
		.map((one) => `${visible(one.file)}:${one.line}:${one.column}  ${kind(one)}`);
	return [lines, rest(problems.slice(LINES))]
		.filter(({ length }) => length > 0)
		.map((part) => part.join('\n'));
}

function rest(problems: Problem[]): string[] {
	if (problems.length === 0) return [];
	const kinds = Map.groupBy(problems, kind);
	const most = [...kinds].toSorted(([, a], [, b]) => b.length - a.length);
	const wide = String(most[0]![1].length).length;
	return [
		`And ${problems.length} more:`,
		...most.map(([name, { length }]) => `  ${String(length).padStart(wide)}  ${name}`),
		'Those above may be the cause of others. Mend them and check again; npm run check -- --format json lists all.',
	];
}

const kind = ({ code }: Problem) => `${severityOf(code)} ${code}  ${titleOf(code)}`;
