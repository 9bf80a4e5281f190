import { citer, type Citation, type NumberedSource } from '../model/citations.ts';

/** Adds to a claim the citations it is printed with. */
export type Citing = <T extends { cite: string[] }>(claim: T) => T & { citations: Citation[] };

/** What cites the sources in one section: its first note of a source shows, later ones open on demand, each with an id of its own. */
export function citing(sources: readonly NumberedSource[], prefix: string): Citing {
	const cite = citer(sources, prefix);
	let notes = 0;
	return (claim) => ({
		...claim,
		citations: cite(claim.cite).map((citation) => ({
			...citation,
			noteId: `${prefix}-${++notes}`,
		})),
	});
}
