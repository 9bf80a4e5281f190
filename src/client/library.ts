import { facetValues, type FacetIndex } from '../model/facet-index.ts';
import type { FacetValues } from '../model/facets.ts';
import type { Card } from '../model/search-card.ts';
import type { SearchMeta, TermEntry } from '../model/search-files.ts';
import { blockOf, type Block } from '../model/search-index.ts';
import { retried } from './retried.ts';

/** Fetches a file of search by its name. */
export type Fetch = (name: string) => Promise<unknown>;

/** What search knows, fetched in pieces as they are needed; a file is fetched once. */
export interface Library {
	records: number;
	/** How many files the words stand in; a small index is soon fetched whole. */
	files: number;
	terms: TermEntry[];
	/** The part of the index around a key. */
	around(key: string): Promise<Block>;
	/** Cards by their records' positions. */
	cards(positions: number[]): Promise<Card[]>;
	/** What each record shows in each facet, by position. */
	facets(): Promise<FacetValues[]>;
}

/** Opens the library; rejects where its beginning cannot be fetched. */
export async function openLibrary(fetch: Fetch): Promise<Library> {
	const files = new Map<string, () => Promise<unknown>>();
	const get = <Content>(name: string) => {
		let file = files.get(name);
		if (!file) files.set(name, (file = retried(() => fetch(name))));
		return file() as Promise<Content>;
	};
	const [{ records, perFile, first }, terms] = await Promise.all([
		get<SearchMeta>('meta'),
		get<TermEntry[]>('terms'),
	]);
	return {
		records,
		files: first.length,
		terms,
		around: (key) =>
			first.length === 0 ? Promise.resolve({}) : get<Block>(`words/${blockOf(first, key)}`),
		cards: (positions) =>
			Promise.all(
				positions.map(async (position) => {
					const cards = await get<Card[]>(`cards/${Math.floor(position / perFile)}`);
					return cards[position % perFile]!;
				}),
			),
		facets: retried(async () => facetValues(await get<FacetIndex>('facets'), records)),
	};
}

/** Fetches the files of search of the site below `base`. */
export const fetchFrom =
	(base: string): Fetch =>
	async (name) => {
		const answer = await fetch(`${base}search/${name}.json`);
		if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
		return answer.json();
	};
