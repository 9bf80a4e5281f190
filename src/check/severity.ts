import { severityOf, type Severity } from '../schema/codes.ts';
import type { Problem } from '../schema/problem.ts';

/** How many problems of each severity there are. */
export function count(problems: Problem[]): Record<Severity, number> {
	const counts = { error: 0, warning: 0, notice: 0 };
	for (const { code } of problems) counts[severityOf(code)]++;
	return counts;
}

/** True where a problem stops the build. */
export const fails = (problems: Problem[]): boolean => count(problems).error > 0;
