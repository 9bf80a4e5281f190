import type { RecordData } from '../schema/record.ts';
import type { Postmortem } from './corpus.ts';

/** How one record stands to another. */
export type Relation = NonNullable<RecordData['related']>[number]['as'];

/** The words for each relation: from the record that states it, and from the one it names. */
export const relationWords: Record<Relation, { out: string; in: string }> = {
	'same-event': { out: 'The same event', in: 'The same event' },
	recurrence: { out: 'A recurrence of', in: 'It happened again' },
	variant: { out: 'A variant of', in: 'A variant' },
	'caused-by': { out: 'Caused by', in: 'It led to' },
	contrast: { out: 'In contrast to', in: 'In contrast to' },
	supersedes: { out: 'Supersedes', in: 'Superseded by' },
};

/** A record that points here. */
export interface Backlink {
	postmortem: Postmortem;
	as: Relation;
	/** The relation in words, seen from the record it points at. */
	words: string;
	why: string;
}

const MUTUAL = new Set<Relation>(['same-event', 'variant', 'contrast']);

/** The incoming links of every record that has some, in the order of `postmortems`; one that the record itself states alike is left out. */
export function backlinksTo(postmortems: Postmortem[]): Map<string, Backlink[]> {
	const stated = new Set(
		postmortems.flatMap(({ id, data }) =>
			(data.related ?? []).map((link) => `${id} ${link.as} ${link.id}`),
		),
	);
	const backlinks = new Map<string, Backlink[]>();
	for (const postmortem of postmortems) {
		for (const { id, as, why } of postmortem.data.related ?? []) {
			if (MUTUAL.has(as) && stated.has(`${id} ${as} ${postmortem.id}`)) continue;
			const links = backlinks.get(id) ?? [];
			backlinks.set(id, links);
			links.push({ postmortem, as, words: relationWords[as].in, why });
		}
	}
	return backlinks;
}
