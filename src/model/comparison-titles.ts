import { nameOf, type ComparedName } from './comparison.ts';
import type { Corpus } from './corpus.ts';

/** A part of the list that incidents are picked from. */
export interface TitlesPart {
	names: ComparedName[];
	/** True where another part follows. */
	more: boolean;
}

const PER_PART = 1000;

/** The names of all incidents, newest first, in parts that a browser fetches one by one. */
export function titleParts({ postmortems, taxonomies }: Corpus, perPart = PER_PART): TitlesPart[] {
	const names = postmortems.map((one) => nameOf(one, taxonomies));
	const count = Math.max(1, Math.ceil(names.length / perPart));
	return Array.from({ length: count }, (_, part) => ({
		names: names.slice(part * perPart, (part + 1) * perPart),
		more: part + 1 < count,
	}));
}
