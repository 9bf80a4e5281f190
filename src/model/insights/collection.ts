import type { Corpus } from '../corpus.ts';
import type { TermNode } from '../taxonomy.ts';
import { counted, listed } from './words.ts';

/** What the collection consists of, so that nobody takes it for a sample. */
export interface Collection {
	total: number;
	/** How many organizations have at least one record. */
	organizations: number;
	/** The organizations with the most records, two at most, each with three or more. */
	largest: TermNode[];
	/** The first and the last year of the dated records. */
	years?: { from: number; to: number } | undefined;
	/** How many records rest on an account by somebody who was there, or by the organization. */
	fromInside: number;
	/** How many come from the collection beside one's own, and its name. */
	taken: number;
	takenFrom?: string | undefined;
}

const INSIDE = ['first-hand', 'first-party'];

/** Describes the published records as a collection. */
export function collectionOf({ postmortems, taxonomies }: Corpus): Collection {
	const told = taxonomies.organizations.terms
		.filter((node) => node.postmortems.length > 0)
		.sort((a, b) => b.postmortems.length - a.postmortems.length || (a.id < b.id ? -1 : 1));
	const years = postmortems.flatMap(({ occurred }) => occurred?.year ?? []);
	const beside = postmortems.filter(({ collection }) => collection);
	return {
		total: postmortems.length,
		organizations: told.length,
		largest: told.slice(0, 2).filter((node) => node.postmortems.length > 2),
		years:
			years.length > 0
				? {
						from: years.reduce((a, b) => Math.min(a, b)),
						to: years.reduce((a, b) => Math.max(a, b)),
					}
				: undefined,
		fromInside: postmortems.filter(({ data }) =>
			data.sources.some(({ relation }) => INSIDE.includes(relation)),
		).length,
		taken: beside.length,
		takenFrom: beside[0]?.collection,
	};
}

/** The same in two or three sentences. */
export function collectionWords({ total, organizations, largest, years, ...rest }: Collection) {
	const { fromInside, taken, takenFrom } = rest;
	const when = !years
		? ''
		: years.from === years.to
			? ` of ${years.from}`
			: ` of ${years.from} to ${years.to}`;
	const theirs = largest.reduce((sum, { postmortems }) => sum + postmortems.length, 0);
	const names = listed(largest.map(({ term }) => term.label));
	return [
		`The collection holds ${counted(total, 'postmortem')}${when}, from ${counted(organizations, 'organization')}.`,
		...(theirs > 0
			? [`${theirs} of them come from ${names}, which publish more than others.`]
			: []),
		...(taken > 0 ? [`${taken} of them came from elsewhere: ${takenFrom}.`] : []),
		total === 1
			? `An account from inside the organization ${fromInside === 1 ? 'stands' : 'does not stand'} behind it.`
			: `Behind ${fromInside} of them stands an account from inside the organization.`,
	].join(' ');
}
