import type { SearchEntries } from '../model/search-entries.ts';

/** Fetches what search knows beside the full text; rejects where it cannot be had. */
export async function loadEntries(base: string): Promise<SearchEntries> {
	const load = async <Kind extends keyof SearchEntries>(kind: Kind) => {
		const answer = await fetch(`${base}search/${kind}.json`);
		if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
		return (await answer.json()) as SearchEntries[Kind];
	};
	const [records, symptoms, lessons, terms] = await Promise.all([
		load('records'),
		load('symptoms'),
		load('lessons'),
		load('terms'),
	]);
	return { records, symptoms, lessons, terms };
}
