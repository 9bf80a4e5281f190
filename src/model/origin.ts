import type { Finding } from '../schema/problem.ts';
import type { Mark } from '../schema/timeline.ts';
import type { Reading } from './reading.ts';
import { type TimeFault, fault } from './time-fault.ts';

/** A timeline step as far as offsets are concerned. */
export interface Step {
	id?: string | undefined;
	marks: Mark[];
	reading: Reading;
}

/** What minute 0 stands for, and the position of its step. */
export interface Origin {
	mark: 'impact' | 'trigger';
	index: number;
}

/**
 * Minute 0: the first impact. It is the first trigger where that has a time, or offsets to count
 * from it, and the impact is not marked, or has neither a time nor anything that counts from it.
 * `hasLength` says that a window's stated length counts from impact.
 */
export function originOf(steps: Step[], others: Reading[], hasLength = false): Origin | undefined {
	const find = (mark: Origin['mark']): Origin | undefined => {
		const index = steps.findIndex(({ marks }) => marks.includes(mark));
		return index < 0 ? undefined : { mark, index };
	};
	const [impact, trigger] = [find('impact'), find('trigger')];
	const isTimed = ({ index }: Origin) => steps[index]?.reading.moments.length !== 0;
	const readings = [...steps.map(({ reading }) => reading), ...others];
	const isCounted = readings.some(countsFromOrigin);
	if (!impact) return trigger && (isTimed(trigger) || isCounted) ? trigger : undefined;
	if (!trigger || isTimed(impact) || isCounted || hasLength) return impact;
	return isTimed(trigger) ? trigger : impact;
}

function countsFromOrigin({ moments, after }: Reading): boolean {
	return after === undefined && moments.some(({ kind }) => kind === 'offset');
}

/** The positions of the steps that have an id; of two with one id the first. */
export function positionsById(steps: Step[]): Map<Step['id'], number> {
	const positions = new Map<Step['id'], number>();
	for (const [index, { id }] of steps.entries())
		if (id !== undefined && !positions.has(id)) positions.set(id, index);
	return positions;
}

/** The findings about steps whose offsets count from nothing, from themselves or in a circle. */
export function baseFindings(
	steps: Step[],
	others: Reading[],
	origin: Origin | undefined,
): Finding[] {
	const byId = positionsById(steps);
	const circle = circular(steps, byId);
	const inSteps = steps.flatMap(({ reading }, index) => {
		const { after, path } = reading;
		const at = [...path.slice(0, -1), after === undefined ? 'at' : 'after'];
		if (after !== undefined && !byId.has(after))
			return [{ ...noStep(after, [...byId.keys()]), path: at }];
		if (circle.has(index)) return [{ ...inCircle(after), path: at }];
		return index === origin?.index && !startsAtZero(reading) ? [{ ...ofItself(), path: at }] : [];
	});
	if (origin) return inSteps;
	const lost = [...steps.map(({ reading }) => reading), ...others].filter(countsFromOrigin);
	return [...inSteps, ...lost.map(({ path }) => ({ ...noOrigin(), path }))];
}

/** The positions of the steps that count from each other in a circle; each step is visited once. */
function circular(steps: Step[], byId: Map<Step['id'], number>): Set<number> {
	const circle = new Set<number>();
	const visitedFrom = new Map<number, number>();
	for (const start of steps.keys()) {
		const walk: number[] = [];
		let index: number | undefined = start;
		while (index !== undefined && !visitedFrom.has(index)) {
			visitedFrom.set(index, start);
			walk.push(index);
			const after: Step['id'] = steps[index]?.reading.after;
			index = after === undefined ? undefined : byId.get(after);
		}
		if (index === undefined || visitedFrom.get(index) !== start) continue;
		for (const member of walk.slice(walk.indexOf(index))) circle.add(member);
	}
	return circle;
}

function startsAtZero(reading: Reading): boolean {
	if (!countsFromOrigin(reading)) return true;
	return reading.moments.every(
		({ kind, interval }) => kind === 'absolute' || (interval.min <= 0 && interval.max > 0),
	);
}

const BASE = 'a step that the offset counts from';

function noStep(after: string, ids: Step['id'][]): TimeFault {
	const known = ids.filter((id) => id !== undefined).map((id) => `\`${id}\``);
	if (known.length > 8) known.splice(8, known.length, '…');
	const choice = known.length > 0 ? `one of ${known.join(', ')}` : 'a step that has an `id`';
	return fault('TIME-007', `No step has the id \`${after}\`.`, BASE, `Name ${choice}.`);
}

function inCircle(after = ''): TimeFault {
	return fault(
		'TIME-007',
		`The step counts from \`${after}\`, which counts from this step again.`,
		BASE,
		'Give one of the steps a time of its own.',
	);
}

function ofItself(): TimeFault {
	return fault(
		'TIME-007',
		'The step that offsets count from counts from itself.',
		'a clock time, `T+00:00`, or `after` with the id of another step',
		'Add `after` with the id of the step it counts from.',
	);
}

function noOrigin(): TimeFault {
	return fault(
		'TIME-007',
		'The offset counts from nothing: no step is marked as the impact or the trigger.',
		BASE,
		'Add `marks: [impact]` to the step at which harm began; it needs no time of its own.',
	);
}
