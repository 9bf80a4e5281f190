import { MARKS, type Mark } from '../schema/timeline.ts';
import { type Interval, unit } from './interval.ts';
import type { Placed, PlacedEntry, TimedRecord } from './timeline.ts';

/** Why something is unknown: the sources were read and do not say, or nobody has recorded it. */
export type Unknown = 'not-stated' | 'not-recorded';

/** The milestones of one record, in minutes from the origin. */
export interface Milestones {
	marks: Partial<Record<Mark, Interval>>;
	/** Why a mark is not in `marks`. */
	missing: Partial<Record<Mark, Unknown>>;
	/** The marks whose time from the origin is “about”. */
	about: Mark[];
	/** The position in the timeline of the step that counts for each mark. */
	steps: Partial<Record<Mark, number>>;
}

/** The marks that cannot come in another order; the others may come at any time. */
export const CHAIN: readonly Mark[] = ['latent', 'trigger', 'impact', 'mitigated', 'resolved'];

/** True for the marks of which the last one counts; of the others it is the first. */
export const isLast = (mark: Mark): boolean => mark === 'mitigated' || mark === 'resolved';

/** The steps that carry a mark, in the order of the list. */
export function stepsOf<T extends Pick<PlacedEntry, 'entry'>>(entries: T[], mark: Mark): T[] {
	return entries.filter(({ entry }) => entry.marks.includes(mark));
}

/** The step that counts for a mark. */
export function stepOf<T extends Pick<PlacedEntry, 'entry'>>(entries: T[], mark: Mark) {
	return stepsOf(entries, mark).at(isLast(mark) ? -1 : 0);
}

/**
 * Finds the time of each mark; a marked step without a time says that the sources do not state it.
 */
export function milestonesOf({ notStated = [] }: TimedRecord, placed: Placed): Milestones {
	const found: Milestones = { marks: {}, missing: {}, about: [], steps: {} };
	const start = placed.origin && stepOf(placed.entries, placed.origin);
	// Where the start is “about”, clock times lie about as far from it; offsets from it do not.
	const isAbout = ({ about, moment }: PlacedEntry) =>
		about || (start?.about && moment?.kind === 'absolute' && moment.stated[0] === moment.stated[1]);
	for (const mark of MARKS) {
		const steps = stepsOf(placed.entries, mark);
		const time = mark === placed.origin ? unit(0) : timeOf(steps, isLast(mark));
		const silent =
			steps.length > 0 || notStated.includes(`marks.${mark}`) || notStated.includes('timeline');
		if (time) found.marks[mark] = time;
		else found.missing[mark] = silent ? 'not-stated' : 'not-recorded';
		if (time && mark !== placed.origin && steps.some(isAbout)) found.about.push(mark);
		const index = stepOf(steps, mark)?.index;
		if (index !== undefined) found.steps[mark] = index;
	}
	return found;
}

/**
 * The first or last of several steps; one without a time may be earlier or later than all others.
 */
function timeOf(steps: PlacedEntry[], last: boolean): Interval | undefined {
	const times = steps.flatMap(({ elapsed }) => elapsed ?? []);
	if (times.length === 0) return undefined;
	const open = times.length < steps.length;
	const [starts, ends] = [times.map(({ min }) => min), times.map(({ max }) => max)];
	const time = last
		? { min: Math.max(...starts), max: open ? Infinity : Math.max(...ends) }
		: { min: open ? -Infinity : Math.min(...starts), max: Math.min(...ends) };
	// Open on the right and not above zero, it says nothing.
	return time.max === Infinity && time.min <= 0 ? undefined : time;
}
