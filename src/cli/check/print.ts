import { styleText } from 'node:util';
import { linesBelow } from '../../check/lines.ts';
import { count, inOrder, report, type Part } from '../../check/report.ts';
import { sarif } from '../../check/sarif.ts';
import { visible } from '../../check/visible.ts';
import { severityOf, titleOf } from '../../schema/codes.ts';
import type { Problem } from '../../schema/problem.ts';
import { absolute, problemPath } from '../../site.ts';
import { annotation } from '../github/annotation.ts';
import type { Repaired } from './repairs.ts';
import type { Request } from './usage.ts';

const STYLES = {
	error: ['red', 'bold'],
	warning: ['yellow', 'bold'],
	notice: ['cyan', 'bold'],
	place: ['bold'],
	caret: ['red'],
	dim: ['dim'],
} as const satisfies Record<Part, unknown>;

/** Colors only where a person looks at a terminal; `NO_COLOR` is heard. */
const paint = (part: Part, text: string) =>
	styleText([...STYLES[part]], text, { stream: process.stdout });

/** The problems in the form asked for, as text. */
export function told(root: string, format: Request['format'], problems: Problem[]): string {
	const sorted = inOrder(problems);
	switch (format) {
		case 'pretty':
			return report(sorted, { lines: linesBelow(root), paint });
		case 'github':
			return [...sorted.map(annotation), `${summary(problems)}`].join('\n');
		case 'json':
			return JSON.stringify({ problems: sorted.map(plain), counts: count(problems) }, null, 2);
		case 'sarif':
			return JSON.stringify(sarif(sorted), null, 2);
	}
}

const plain = (problem: Problem) => ({
	...problem,
	severity: severityOf(problem.code),
	title: titleOf(problem.code),
	page: absolute(problemPath(problem.code)),
});

const summary = (problems: Problem[]) => {
	const { error, warning, notice } = count(problems);
	return `Errors: ${error}, warnings: ${warning}, notices: ${notice}.`;
};

/** What was repaired, a line for each kind of repair. */
export const repairsTold = (repaired: Repaired[]): string =>
	repaired
		.map(({ file, repairs }) =>
			[
				`${visible(file)}: repaired`,
				...repairs.map(({ what, lines }) => `  ${what}${onLines(lines)}.`),
			].join('\n'),
		)
		.join('\n');

const onLines = (lines: number[]) =>
	lines.length === 0 ? '' : `, line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`;
