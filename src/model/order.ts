import type { Finding } from '../schema/problem.ts';
import type { Mark, TimelineEntry } from '../schema/timeline.ts';
import { CHAIN, stepOf } from './marks.ts';
import { type Place, isProvablyBefore, zoneless } from './place.ts';
import { type TimeFault, fault } from './time-fault.ts';

interface Entry extends Place {
	index: number;
	entry: TimelineEntry;
}

/**
 * The findings about marks that contradict each other and steps out of order, as far as times prove
 * it.
 */
export function orderFindings(entries: Entry[]): Finding[] {
	return [...contradictions(entries), ...disorder(entries)];
}

function contradictions(entries: Entry[]): Finding[] {
	const steps = CHAIN.flatMap((mark) => {
		const step = stepOf(entries, mark);
		return step ? [{ mark, step }] : [];
	});
	return steps.flatMap((later, i) => {
		const earlier = steps.slice(0, i).find(({ step }) => isProvablyBefore(later.step, step));
		if (!earlier) return [];
		return [{ ...contradict(earlier.mark, later.mark), path: pathOf(later.step) }];
	});
}

/** Compares each step with the latest before it, on the clock and in minutes from the origin. */
function disorder(entries: Entry[]): Finding[] {
	const findings: Finding[] = [];
	let [byClock, byCount]: (Entry | undefined)[] = [];
	for (const step of entries) {
		const earlier = [byClock, byCount].find((last) => last && isProvablyBefore(step, last));
		if (earlier) findings.push({ ...disordered(earlier.index), path: pathOf(step) });
		if (startsLater(step, byClock, clockStart)) byClock = step;
		if (startsLater(step, byCount, countStart)) byCount = step;
	}
	return findings;
}

const clockStart = (step: Entry) => step.absolute && zoneless(step, step.absolute).min;
const countStart = (step: Entry) => step.elapsed?.min;

function startsLater(step: Entry, last: Entry | undefined, start: typeof clockStart): boolean {
	const [own, other] = [start(step), last && start(last)];
	return own !== undefined && (other === undefined || own > other);
}

function pathOf({ index, entry }: Entry): Finding['path'] {
	const field = entry.at ? 'at' : entry.accounts ? 'accounts' : 'marks';
	return ['timeline', index, field];
}

function contradict(earlier: Mark, later: Mark): TimeFault {
	return fault(
		'TIME-006',
		`By its time, \`${later}\` comes before \`${earlier}\`.`,
		`\`${earlier}\` first, then \`${later}\``,
		'Look both times up in the source, or correct the marks.',
	);
}

function disordered(index: number): TimeFault {
	return fault(
		'TIME-008',
		`By its time, this step comes before step ${index + 1} of the list.`,
		'the steps in the order in which they happened',
		'Move the step up, or correct its time.',
	);
}
