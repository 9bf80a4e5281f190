import type { Postmortem } from './corpus.ts';

/** So many ids stand in one file. */
export const IDS_PER_FILE = 100;

/** The ids of all records in files, of which a browser fetches the one it needs. */
export const idFiles = (postmortems: Pick<Postmortem, 'id'>[]): string[][] =>
	Array.from({ length: Math.ceil(postmortems.length / IDS_PER_FILE) }, (_, file) =>
		postmortems.slice(file * IDS_PER_FILE, (file + 1) * IDS_PER_FILE).map(({ id }) => id),
	);

/** The newest record of each year, newest first, `most` at the most: a choice without chance. */
export function oneOfEachYear(postmortems: Postmortem[], most: number): Postmortem[] {
	const years = new Map<number, Postmortem>();
	for (const one of postmortems) {
		const year = one.occurred?.year;
		if (year !== undefined && !years.has(year)) years.set(year, one);
	}
	return [...years.values()].slice(0, most);
}
