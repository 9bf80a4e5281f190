import type { Mark } from '../schema/timeline.ts';
import { elapsedWords } from './duration.ts';
import { ends } from './interval.ts';
import type { Place, Placed, PlacedEntry } from './timeline.ts';

/** A step of a timeline beside others. */
export interface ComparedStep {
	/** Minutes from the origin, the middle of what is known; null where only the order is known. */
	at: number | null;
	/** When, in words: the time from the origin, else the clock, else what the source says. */
	when: string;
	/** The milestones it is, in words; empty where it is none. */
	marks: string;
	event: string;
}

/** What is put into words elsewhere. */
export interface StepWords {
	/** The clock time or day of a place; undefined where there is none. */
	clock(place: Place): string | undefined;
	marks(marks: Mark[]): string;
}

/** The steps of a timeline in the record's order. */
export const comparedSteps = ({ entries }: Placed, wording: StepWords): ComparedStep[] =>
	entries.map((placed, index) => ({
		at: minuteOf(placed),
		when: whenOf(placed, index === 0, wording),
		marks: placed.entry.marks.length > 0 ? wording.marks(placed.entry.marks) : '',
		event: placed.entry.event,
	}));

function minuteOf({ elapsed }: Place): number | null {
	if (!elapsed) return null;
	const [first, last] = ends(elapsed);
	if (first === -Infinity) return last;
	if (last === Infinity) return first;
	return (first + last) / 2;
}

function whenOf(placed: PlacedEntry, isFirst: boolean, { clock }: StepWords): string {
	const { elapsed, about, entry } = placed;
	if (elapsed) return elapsedWords(elapsed, { about });
	return clock(placed) ?? entry.said ?? (isFirst ? 'first' : 'then');
}
