import type { Corpus, Postmortem } from '../corpus.ts';
import type { TermNode } from '../taxonomy.ts';
import { byChance, type Compared, standingOut } from './chance.ts';
import { counted, quoted } from './words.ts';

/** Two causes that some incidents show together. */
export interface CausePair extends Compared {
	causes: [TermNode, TermNode];
	/** The incidents that show both, in the corpus's order. */
	postmortems: Postmortem[];
}

/** Which causes come together. */
export interface Pairs {
	/** Those that stand out, farthest first. */
	pairs: CausePair[];
	/** How many pairs have at least three incidents. */
	found: number;
	/** How many pairs of the causes that occur here there are. */
	possible: number;
	/** How many incidents name a cause. */
	total: number;
}

/** A pair of fewer incidents is not told. */
export const FEWEST_IN_PAIR = 3;

const MOST = 12;

/** Finds the pairs of causes that at least three incidents show, and compares them with chance. */
export function pairsOf({ postmortems, taxonomies }: Corpus): Pairs {
	const own = postmortems.filter(({ uses }) => uses.causes.length > 0);
	const together = new Map<string, Postmortem[]>();
	for (const postmortem of own) {
		const ids = [...new Set(postmortem.uses.causes.map(({ id }) => id))].sort();
		for (const [at, one] of ids.entries()) {
			for (const other of ids.slice(at + 1)) {
				const key = `${one} ${other}`;
				const shared = together.get(key);
				if (shared) shared.push(postmortem);
				else together.set(key, [postmortem]);
			}
		}
	}
	const pairs = [...together].flatMap(([key, shown]): CausePair[] => {
		const [one, other] = key.split(' ').flatMap((id) => taxonomies.causes.get(id) ?? []);
		if (!one || !other || shown.length < FEWEST_IN_PAIR) return [];
		const expected = byChance(one.postmortems.length, other.postmortems.length, own.length);
		// The more frequent cause first: it is the one more readers know.
		const inOrder = one.postmortems.length >= other.postmortems.length;
		const causes: CausePair['causes'] = inOrder ? [one, other] : [other, one];
		return [{ causes, postmortems: shown, count: shown.length, expected }];
	});
	const used = taxonomies.causes.terms.length - taxonomies.causes.unused.length;
	return {
		pairs: standingOut(pairs, FEWEST_IN_PAIR).slice(0, MOST),
		found: pairs.length,
		possible: (used * (used - 1)) / 2,
		total: own.length,
	};
}

/** What the figure shows, in one sentence. */
export function pairsFinding({ pairs: [front], total }: Pairs): string {
	if (!front)
		return `No two causes come together twice as often as chance would have it, in ${counted(total)}`;
	const [one, other] = front.causes.map(({ term }) => quoted(term.label));
	return `${one} and ${other} come together in ${counted(front.count)}, where chance would have ${aboutWords(front.expected)}`;
}

/** What chance would have, in words: `about 2`, `less than one`. */
export const aboutWords = (expected: number): string =>
	expected < 0.5 ? 'less than one' : `about ${Math.round(expected)}`;
