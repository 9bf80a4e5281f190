import type { Impact } from '../schema/impact.ts';
import type { Finding } from '../schema/problem.ts';
import { MINUTE } from './clock.ts';
import { spanWords, statedDuration } from './duration.ts';
import { type Interval, isBefore, scale, shift, span, unit, widen } from './interval.ts';
import { type Place, isProvablyBefore, zoneless } from './place.ts';
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

/** The findings about windows that end before they begin, or last longer or shorter than the time between their ends. */
export function windowFindings(windows: PlacedWindow[]): Finding[] {
	return windows.flatMap((window, index) => {
		const path = ['impact', 'windows', index];
		if (isProvablyBefore(window.to, window.from)) return [{ ...endsBefore, path: [...path, 'to'] }];
		const between = contradicted(window);
		if (!between) return [];
		return [{ ...lastsOtherwise(window.length!, between), path: [...path, 'lasted'] }];
	});
}

/** The time between the ends of a window whose stated length is provably another. */
function contradicted({ from, to, length }: PlacedWindow): Interval | undefined {
	const between = lengthBetween(from, to);
	const widest = lengthBetween(anywhere(from), anywhere(to));
	if (!length || !between || !widest) return undefined;
	const reach = widen(widest, 1);
	return isBefore(length, reach) || isBefore(reach, length) ? between : undefined;
}

/** A day without a zone, as wide as it may be. */
const anywhere = (place: Place): Place => ({
	...place,
	absolute: place.absolute && zoneless(place, place.absolute),
});

const endsBefore = fault(
	'TIME-006',
	'The window ends before it begins.',
	'an end after the beginning',
	'Look both times up in the source.',
);

const lastsOtherwise = (length: Interval, between: Interval) =>
	fault(
		'TIME-006',
		`The window is said to last ${spanWords(length)}, and ${spanWords(between)} lie between its ends.`,
		'a length that fits `from` and `to`',
		'Look all three up in the source; where it says “about”, add `bound: about`.',
	);
