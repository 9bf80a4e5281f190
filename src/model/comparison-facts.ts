import type { VocabularyName } from '../schema/vocabularies.ts';
import type { Corpus, Postmortem } from './corpus.ts';
import { lengthFacts, type LengthFact } from './length-facts.ts';

/** One thing that a fact says, with the page it leads to and what there is to add. */
export interface ComparedItem {
	text: string;
	path?: string | undefined;
	note?: string | undefined;
}

/** A row of the comparison: what it says, or why it says nothing. */
export interface ComparedFact {
	name: string;
	items: ComparedItem[];
	unknown?: 'not stated' | 'not recorded' | undefined;
}

/** How the pages of terms are addressed, without a leading slash. */
export interface FactPaths {
	term(vocabulary: VocabularyName, id: string): string;
}

/** The facts of an incident: the same for all, in the same order. */
export function comparedFacts(
	{ data, uses, phases }: Postmortem,
	taxonomies: Corpus['taxonomies'],
	paths: FactPaths,
): ComparedFact[] {
	const told = (vocabulary: VocabularyName): ComparedItem[] =>
		uses[vocabulary].map(({ id, how }) => {
			const node = taxonomies[vocabulary].get(id);
			const path = node && paths.term(vocabulary, id);
			return { text: node?.term.label ?? id, path, note: how };
		});
	const named = (vocabulary: VocabularyName) =>
		told(vocabulary).map(({ text, path }) => ({ text, path }));
	const fact = (name: string, items: ComparedItem[], ...fields: string[]): ComparedFact => ({
		name,
		items,
		...(items.length === 0 && { unknown: why(data, fields) }),
	});
	const harm = data.impact?.summary ? [{ text: data.impact.summary }] : named('impacts');
	return [
		fact('What set it off', told('triggers'), 'triggers'),
		fact('Contributing factors', told('causes'), 'causes'),
		fact('Parts involved', named('components'), 'components'),
		fact('Impact', harm, 'impact', 'impact.summary'),
		...lengthFacts(phases).map(lengthFact),
		fact('How it was noticed', told('detection'), 'detection'),
		fact('What worked', helpful(data), 'response'),
	];
}

/** “Not stated” where the sources were read for one of the fields. */
function why({ notStated }: Postmortem['data'], fields: string[]): ComparedFact['unknown'] {
	const isSilent = notStated.some((path) => fields.includes(path));
	return isSilent ? 'not stated' : 'not recorded';
}

function lengthFact({ term: name, state, words, note }: LengthFact): ComparedFact {
	if (state === 'known') return { name, items: [{ text: words, note }] };
	return { name, items: [], unknown: state === 'not-stated' ? 'not stated' : 'not recorded' };
}

/** What helped, wholly or in part; where something was tried and nothing helped, that. */
function helpful({ response = [] }: Postmortem['data']): ComparedItem[] {
	const items = response
		.filter(({ outcome }) => outcome === 'worked' || outcome === 'partly')
		.map(({ did, outcome }) => ({ text: did, note: outcome === 'partly' ? 'in part' : undefined }));
	return items.length > 0 || response.length === 0 ? items : [{ text: NOTHING }];
}

const NOTHING = 'Of what was tried, nothing is said to have worked.';
