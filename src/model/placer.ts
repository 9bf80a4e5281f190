import { unit } from './interval.ts';
import { type Origin, type Step, positionsById } from './origin.ts';
import { type Place, placeMoments } from './place.ts';
import type { Reading } from './reading.ts';

/**
 * Places steps by position, and other readings; what counts in a circle or from nothing has no
 * place.
 */
export function placer(
	steps: Step[],
	origin: Origin | undefined,
): { step: (index: number) => Place; reading: (reading: Reading) => Place } {
	// The origin's own clock time comes first: it may count from a step whose elapsed time needs it.
	const start = origin && { ...resolver(steps, {})(origin.index), elapsed: unit(0) };
	const known = new Map(origin && start ? [[origin.index, start]] : []);
	const step = resolver(steps, start ?? {}, known);
	return { step, reading: (reading) => locate(reading, start ?? {}, start) };
}

/**
 * Places each step once, from the far end of its chain of `after`; `known` holds what is placed.
 */
function resolver(steps: Step[], start: Place, known = new Map<number, Place>()) {
	const byId = positionsById(steps);
	const baseOf = (index: number) => {
		const after = steps[index]?.reading.after;
		return after === undefined ? undefined : byId.get(after);
	};
	return (index: number): Place => {
		const chain: number[] = [];
		for (let i: number | undefined = index; i !== undefined && !known.has(i); i = baseOf(i)) {
			known.set(i, {});
			chain.push(i);
		}
		for (const i of chain.toReversed()) {
			const { reading } = steps[i] as Step;
			const base = reading.after === undefined ? start : known.get(baseOf(i) ?? -1);
			known.set(i, locate(reading, start, base));
		}
		return known.get(index) ?? {};
	};
}

function locate({ moments, after, about }: Reading, start: Place, base: Place | undefined): Place {
	if (moments.length === 0) return {};
	const stated = new Set(moments.flatMap(({ stated }) => stated));
	const place = placeMoments(moments, start, base);
	return { ...place, base: after, about: stated.size === 1 ? about : undefined };
}
