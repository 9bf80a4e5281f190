import { isLast } from '../../model/marks.ts';
import { MARKS, type Mark } from '../../schema/timeline.ts';
import type { Fault } from './faults.ts';
import { list, rowsOf, type Values } from './values.ts';

/** What a step does that carries a mark, as in “with this step the harm begins”. */
export const MARK_WORDS: Record<Mark, string> = {
	latent: 'a weakness enters',
	trigger: 'it is set off',
	impact: 'the harm begins',
	detected: 'somebody notices',
	declared: 'it is declared an incident',
	diagnosed: 'the cause is found',
	mitigated: 'the harm is over',
	resolved: 'everything is mended',
};

/** Remarks on marks that several steps carry: each says which step counts, and stands beside the last of them. */
export function markRemarks(values: Values): Fault[] {
	const steps = rowsOf(values, 'timeline').map((row) => list(row, 'marks'));
	return MARKS.flatMap((mark): Fault[] => {
		const bearers = steps.flatMap((marks, at) => (marks.includes(mark) ? [at + 1] : []));
		if (bearers.length < 2) return [];
		const numbers = new Intl.ListFormat('en-GB').format(bearers.map(String));
		const counts = isLast(mark)
			? `step ${bearers.at(-1)} counts, the last`
			: `step ${bearers[0]} counts, the first`;
		return [
			{
				problem: {
					message: `“${MARK_WORDS[mark]}” is chosen for steps ${numbers}: ${counts} of them.`,
					expected: 'one step for each mark, or several where it happened more than once',
					fix: 'Take it away from the others unless it happened more than once.',
				},
				severity: 'notice',
				control: `timeline.${bearers.at(-1)! - 1}.marks`,
			},
		];
	});
}
