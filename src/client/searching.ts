import { fits, isNarrowed, type Choice, type FacetValues } from '../model/facets.ts';
import { finderOf, type Found } from './finder.ts';
import { loadFullText, type TextHit } from './fulltext.ts';
import { fetchFrom, openLibrary, type Library } from './library.ts';
import { retried } from './retried.ts';

/** An answer with what is needed to show it. */
export interface Answer {
	/** Among the records that fit the choice. */
	found: Found;
	library: Library;
	/** What the choice leaves out, and what only the full text answers: slower, and so asked for afterwards. */
	more(): Promise<More>;
}

/** What takes longer to find out. */
export interface More {
	/** The facets of all records that answer, whatever is chosen. */
	facets: FacetValues[];
	/** Records that fit and that only their full text answers. */
	texts: TextHit[];
	/** False where the full text could not be had. */
	isWhole: boolean;
}

/** Answers a query among the records that fit a choice. */
export type Search = (typed: string, choice?: Choice) => Promise<Answer>;

/** Prepares searching below `base`; loads the library at the first call, the full text when it is asked for, and tries again what failed. */
export function searching(base: string): Search {
	const prepared = retried(async () => {
		const library = await openLibrary(fetchFrom(base));
		return { library, find: finderOf(library) };
	});
	const fullText = retried(() => loadFullText(base));
	return async (typed, choice = {}) => {
		const { library, find } = await prepared();
		const values = isNarrowed(choice) ? await library.facets() : undefined;
		const fitting = (position: number) => !values || fits(values[position]!, choice);
		const found = await find(typed, fitting);
		const more = async () => {
			const [all, values, hits] = await Promise.all([
				isNarrowed(choice) ? find(typed) : found,
				library.facets(),
				found.words.length === 0
					? []
					: fullText()
							.then((ask) => ask(found.words))
							.catch(() => undefined),
			]);
			const known = new Set(all.records.map(({ position }) => position));
			const texts = (hits ?? []).filter(({ position }) => !known.has(position));
			return {
				facets: [...all.records, ...texts].map(({ position }) => values[position]!),
				texts: texts.filter(({ position }) => fits(values[position]!, choice)),
				isWhole: hits !== undefined,
			};
		};
		return { found, library, more };
	};
}
