import type { TermEntry } from '../model/search-files.ts';
import { termKey } from '../model/search-index.ts';
import { keysOf } from '../model/words.ts';
import { byAndBy } from './by-and-by.ts';
import type { Library } from './library.ts';
import { lookUp, lookUpTerm, type Match } from './lookup.ts';
import type { Word } from './query.ts';

/** A name of a term that the query holds in full, with the words that make it up. */
export interface Named {
	term: TermEntry;
	name: string;
	words: Word[];
}

/** Finds the names of terms that a query holds, the longest name of each term. */
export type Naming = (words: Word[]) => Named[];

/** Prepares the names of terms. */
export async function namesOf(terms: TermEntry[]): Promise<Naming> {
	const names = await byAndBy(terms, (term) =>
		[term.label, ...term.aliases].map((name) => ({ term, name, keys: [...new Set(keysOf(name))] })),
	);
	return (words) => {
		const byKey = new Map(words.flatMap((word) => word.keys.map((key) => [key, word] as const)));
		const best = new Map<TermEntry, Named>();
		for (const { term, name, keys } of names.flat()) {
			if (keys.length === 0 || !keys.every((key) => byKey.has(key))) continue;
			const own = [...new Set(keys.map((key) => byKey.get(key)!))];
			if (own.length > (best.get(term)?.words.length ?? 0))
				best.set(term, { term, name, words: own });
		}
		return [...best.values()];
	};
}

/** What each word finds, by itself and as a part of the names of terms, which may still be sought. */
export async function lookUpAll(
	words: Word[],
	named: Promise<Named[]>,
	library: Library,
): Promise<Match[]> {
	const [own, terms] = await Promise.all([
		Promise.all(words.map((word) => lookUp(word, library))),
		named.then((all) => lookUpTerms(all, library)),
	]);
	return own.map((match) => {
		const impacts = new Map(match.impacts);
		for (const { words: of, impacts: coded } of terms) {
			if (!of.includes(match.word)) continue;
			for (const [position, impact] of coded)
				impacts.set(position, Math.max(impacts.get(position) ?? 0, 0) + impact);
		}
		return { ...match, impacts };
	});
}

const lookUpTerms = (named: Named[], library: Library) =>
	Promise.all(
		named
			.filter(({ term }) => term.count > 0)
			.map(({ term, words }) =>
				lookUpTerm(termKey(`${term.vocabulary}/${term.id}`), words, library),
			),
	);
