import type { Mark } from '../schema/timeline.ts';
import { ends } from './interval.ts';
import { type Phases, isOneStep } from './phases.ts';

/** What a stretch of the ribbon shows; a class of the stylesheet. */
export type DrawnPhase =
	'building' | 'unnoticed' | 'searching' | 'repairing' | 'recovering' | 'responding' | 'unstated';

/** How much harm a stretch shows: none yet, all of it, half of it, or nobody says. */
export type Harm = 'low' | 'full' | 'half' | 'open';

/**
 * A boundary between stretches: its first and last minute from the origin; infinite where the end
 * is open.
 */
export interface Joint {
	first: number;
	last: number;
	about?: boolean;
	/** True where it is only the earliest moment at which a phase may have ended. */
	open?: boolean;
}

/** A stretch of the ribbon between two joints. */
export interface Stretch {
	phase: DrawnPhase;
	harm: Harm;
	from: Joint;
	to: Joint;
	/** The phase it begins with, where it joins several because nobody states their boundary. */
	begins: DrawnPhase;
}

const ZERO: Joint = { first: 0, last: 0 };
const NEVER: Joint = { first: Infinity, last: Infinity };

const BOUNDARIES = [
	['unnoticed', 'detected'],
	['searching', 'diagnosed'],
	['repairing', 'mitigated'],
	['recovering', 'resolved'],
] as const satisfies [DrawnPhase, Mark][];

/**
 * Divides the time after the trigger at the known marks; a span with an unknown boundary stays
 * whole.
 */
export function stretchesOf(phases: Phases): Stretch[] {
	const start = startOf(phases);
	const joints = jointsOf(phases, start);
	const stretches: Stretch[] = [];
	let from = start;
	let next = 0;
	for (const [index, [, mark]] of BOUNDARIES.entries()) {
		const to = joints[mark];
		if (!to || (mark === 'resolved' && isOneStep(phases, 'mitigated', 'resolved'))) continue;
		const phase = phaseOf(phases, next, index);
		const harm = phase === 'recovering' ? 'half' : 'full';
		stretches.push({ phase, harm, from, to, begins: beginsAt(next) });
		[from, next] = [to, index + 1];
	}
	if (next < 3 || from.open) {
		stretches.push({ phase: 'unstated', harm: 'open', from, to: NEVER, begins: beginsAt(next) });
	}
	return stretches.flatMap(splitAtImpact).filter(({ from, to }) => to.last > from.first);
}

const beginsAt = (index: number): DrawnPhase => BOUNDARIES[index]?.[0] ?? 'unstated';

function phaseOf({ origin }: Phases, first: number, last: number): DrawnPhase {
	// Counted from the trigger, nobody states when harm began.
	if (first === 0 && origin === 'trigger') return 'unstated';
	if (first === last) return beginsAt(first);
	return first === 1 ? 'responding' : 'unstated';
}

/** The trigger, where all of it came before impact; else impact itself. */
function startOf({ marks: { trigger } }: Phases): Joint {
	if (!trigger || trigger.max > 0) return ZERO;
	const [first, last] = ends(trigger);
	return { first: first === -Infinity ? last : first, last };
}

/** The known joints: none later than the one to its right, an open side closed by its neighbor. */
function jointsOf({ marks, about }: Phases, start: Joint): Partial<Record<Mark, Joint>> {
	const joints: Partial<Record<Mark, Joint>> = {};
	let right = NEVER;
	for (const [, mark] of BOUNDARIES.toReversed()) {
		const interval = marks[mark];
		if (!interval) continue;
		const [first, last] = ends(interval);
		right = { first: Math.min(first, right.first), last: Math.min(last, right.last) };
		joints[mark] = { ...right, about: about.includes(mark) };
	}
	let left = start;
	for (const [, mark] of BOUNDARIES) {
		const joint = joints[mark];
		if (!joint) continue;
		if (joint.first === -Infinity) joint.first = Math.min(left.first, joint.last);
		if (joint.last === Infinity) Object.assign(joint, { last: joint.first, open: true });
		left = joint;
	}
	return joints;
}

/** Before impact nothing hurts yet: the same phase, drawn low. */
function splitAtImpact(stretch: Stretch): Stretch[] {
	const { phase, from, to, harm } = stretch;
	if (from.first >= 0 || harm === 'open') return [stretch];
	const isCalm = phase === 'unnoticed' || phase === 'unstated';
	const before: Stretch = { ...stretch, phase: isCalm ? 'building' : phase, harm: 'low' };
	if (to.last <= 0) return [before];
	return [
		{ ...before, to: ZERO },
		{ ...stretch, from: ZERO },
	];
}
