import { comparedFacts, type ComparedFact, type FactPaths } from './comparison-facts.ts';
import { comparedSteps, type ComparedStep, type StepWords } from './comparison-steps.ts';
import type { Corpus, Postmortem } from './corpus.ts';
import { ribbonLabel } from './ribbon-words.ts';
import { ribbon, type RibbonDrawing } from './ribbon.ts';

/** An incident by its name, in lists. */
export interface ComparedName {
	id: string;
	title: string;
	organization: string;
	/** When it happened, in words; empty where the record does not say. */
	occurred: string;
	/** The words for the collection it comes from; left out where that is one's own. */
	collection?: string;
}

/** One incident as it stands beside others; the facts are the same and in the same order for all. */
export interface Comparison extends ComparedName {
	path: string;
	facts: ComparedFact[];
	shape: { drawing: RibbonDrawing; label: string };
	/** What the steps count from; null where the sources tell only their order. */
	origin: 'impact' | 'trigger' | null;
	steps: ComparedStep[];
	/** A few incidents like it. */
	like: ComparedName[];
}

/** How pages are addressed, without a leading slash, and what is put into words elsewhere. */
export interface Wording extends FactPaths, StepWords {
	postmortem(id: string): string;
}

const LIKE = 3;

/** An incident's name for a list. */
export const nameOf = (
	{ id, collection, data, occurred }: Postmortem,
	{ organizations }: Corpus['taxonomies'],
): ComparedName => ({
	id,
	title: data.title,
	organization: organizations.get(data.organization)?.term.label ?? data.organization,
	occurred: occurred?.words ?? '',
	...(collection && { collection }),
});

/** What the comparison fetches of one incident: plain JSON. */
export function comparisonOf(
	postmortem: Postmortem,
	{ taxonomies, similar }: Pick<Corpus, 'taxonomies' | 'similar'>,
	wording: Wording,
): Comparison {
	const { id, phases, placed } = postmortem;
	return {
		...nameOf(postmortem, taxonomies),
		path: wording.postmortem(id),
		facts: comparedFacts(postmortem, taxonomies, wording),
		shape: { drawing: ribbon(phases, { full: 16 }), label: ribbonLabel(phases) },
		origin: placed.origin === 'trigger' ? 'trigger' : placed.origin ? 'impact' : null,
		steps: comparedSteps(placed, wording),
		like: similar(id)
			.slice(0, LIKE)
			.map((one) => nameOf(one.postmortem, taxonomies)),
	};
}
