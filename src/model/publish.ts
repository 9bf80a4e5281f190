import { vocabularyNames, type VocabularyName } from '../schema/vocabularies.ts';
import type { Postmortem } from './corpus.ts';
import type { Length, SpanName } from './phases.ts';
import type { Taxonomy } from './taxonomy.ts';

/** The version of the published shape; it grows when a field changes its meaning or goes. */
export const PUBLISHED_VERSION = 1;

/** A term as the outside sees it. */
export interface PublishedTerm {
	id: string;
	label: string;
}

/** A length in minutes; null where a side is open. Without `min` and `max` where it is not known. */
export type PublishedLength =
	| { state: 'known'; min: number | null; max: number | null }
	| { state: 'not-stated' | 'not-recorded' };

/** What a postmortem looks like to the outside: feeds, search, API. Plain JSON. */
export interface Published {
	version: typeof PUBLISHED_VERSION;
	id: string;
	/** Where its page stands, as the caller builds addresses. */
	path: string;
	kind: string;
	title: string;
	summary: string;
	organization: PublishedTerm;
	/** The words for when it happened, the year, and the plain date where there is one; null where nothing is known. */
	occurred: { words: string; year: number; iso: string | null } | null;
	terms: Record<Exclude<VocabularyName, 'organizations'>, PublishedTerm[]>;
	phases: Record<SpanName | 'total', PublishedLength>;
	/** The days it was added and last changed in substance. */
	added: string;
	updated: string;
}

/** The published shape of one postmortem; a term unknown to the taxonomies is labeled by its id. */
export function publish(
	postmortem: Postmortem,
	taxonomies: Record<VocabularyName, Taxonomy>,
	path: string,
): Published {
	const { id, data, occurred, uses, phases } = postmortem;
	const term = (vocabulary: VocabularyName, id: string): PublishedTerm => ({
		id,
		label: taxonomies[vocabulary].get(id)?.term.label ?? id,
	});
	const coded = vocabularyNames
		.filter((name) => name !== 'organizations')
		.map((name) => [name, unique(uses[name]).map((id) => term(name, id))]);
	const spans = Object.entries({ ...phases.spans, total: phases.total });
	return {
		version: PUBLISHED_VERSION,
		id,
		path,
		kind: data.kind,
		title: data.title,
		summary: data.summary,
		organization: term('organizations', data.organization),
		occurred: occurred
			? { words: occurred.words, year: occurred.year, iso: occurred.iso ?? null }
			: null,
		terms: Object.fromEntries(coded) as Published['terms'],
		phases: Object.fromEntries(
			spans.map(([name, length]) => [name, published(length)]),
		) as Published['phases'],
		added: data.entry.added,
		updated: data.entry.updated ?? data.entry.added,
	};
}

const unique = (uses: { id: string }[]): string[] => [...new Set(uses.map(({ id }) => id))];

function published(length: Length): PublishedLength {
	if (length.state !== 'known') return { state: length.state };
	const { min, max } = length.interval;
	const finite = (minutes: number) => (Number.isFinite(minutes) ? minutes : null);
	return { state: 'known', min: finite(min), max: finite(max) };
}
