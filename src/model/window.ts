import type { Impact } from '../schema/impact.ts';
import type { Finding } from '../schema/problem.ts';
import { MINUTE } from './clock.ts';
import { statedDuration } from './duration.ts';
import { type Interval, scale, shift, span, unit } from './interval.ts';
import { type Place, isProvablyBefore } from './place.ts';
import { fault } from './time-fault.ts';

/** An impact window with the places of its ends. */
export interface PlacedWindow {
	from: Place;
	to: Place;
	/** Its length in minutes: as stated, else from its ends. */
	length?: Interval | undefined;
	/** True where the source says “about”. */
	about?: true | undefined;
}

type ImpactWindow = NonNullable<Impact['windows']>[number];

/** Adds a window's length to the places of its ends. */
export function placeWindow({ lasted, bound }: ImpactWindow, from: Place, to: Place): PlacedWindow {
	const stated = lasted === undefined ? undefined : statedDuration(lasted, bound);
	const about = stated ? bound === 'about' : (from.about ?? to.about);
	return { from, to, length: stated ?? lengthBetween(from, to), about: about || undefined };
}

function lengthBetween(from: Place, to: Place): Interval | undefined {
	const isCounted = from.moment?.kind === 'offset' && to.moment?.kind === 'offset';
	if (from.absolute && to.absolute && !isCounted)
		return scale(span(from.absolute, to.absolute, MINUTE), 1 / MINUTE);
	return from.elapsed && to.elapsed && span(from.elapsed, to.elapsed);
}

/** The window that lasted longest; undefined where no length is known. */
export function longestWindow(windows: PlacedWindow[]): PlacedWindow | undefined {
	const told = ({ length = unit(0) }: PlacedWindow) =>
		length.max === Infinity ? length.min : length.max;
	const [longest] = windows.filter(({ length }) => length).sort((a, b) => told(b) - told(a));
	return longest;
}

/** The end of a window in minutes from the origin; a start nobody states is the start of impact. */
export function windowEnd({ from, to, length }: PlacedWindow): Interval | undefined {
	if (to.elapsed) return to.elapsed;
	return length && from.elapsed ? shift(from.elapsed, length) : length;
}

/** The findings about windows that end before they begin. */
export function windowFindings(windows: PlacedWindow[]): Finding[] {
	return windows.flatMap(({ from, to }, index) =>
		isProvablyBefore(to, from) ? [{ ...endsBefore, path: ['impact', 'windows', index, 'to'] }] : [],
	);
}

const endsBefore = fault(
	'TIME-006',
	'The window ends before it begins.',
	'an end after the beginning',
	'Look both times up in the source.',
);
