import { vocabularies, type VocabularyName } from '../schema/vocabularies.ts';
import type { Corpus, Postmortem } from './corpus.ts';
import { facetIndex, type FacetIndex } from './facet-index.ts';
import { cardOf, indexed, type Card } from './search-card.ts';
import { weightOf, wordIndex, type Block } from './search-index.ts';
import type { TermNode } from './taxonomy.ts';

/** What search fetches first. */
export interface SearchMeta {
	/** How many records there are. */
	records: number;
	/** How many cards stand in one file. */
	perFile: number;
	/** The first key of each file of words. */
	first: string[];
}

/** A term with its names; `count` is the number of incidents that show it. */
export interface TermEntry {
	vocabulary: VocabularyName;
	/** What a term of the vocabulary is called. */
	kind: string;
	id: string;
	label: string;
	aliases: string[];
	count: number;
	path: string;
	/** The path of the questions to ask before it, where it is a change that one plans. */
	brief?: string | undefined;
}

/** How pages are addressed, without a leading slash. */
export interface Paths {
	postmortem(id: string): string;
	term(vocabulary: VocabularyName, id: string): string;
	brief(trigger: string): string;
}

/** Everything search fetches, as files of plain JSON. */
export interface SearchFiles {
	meta: SearchMeta;
	words: Block[];
	cards: Card[][];
	terms: TermEntry[];
	facets: FacetIndex;
}

const PER_FILE = 4;

/** Makes what search fetches; the records come in the order of their ids, which is that of the full text's pages. */
export function searchFiles(corpus: Corpus, paths: Paths): SearchFiles {
	const { taxonomies } = corpus;
	const records = inSearchOrder(corpus.postmortems);
	const { first, blocks } = wordIndex(records.map((one) => indexed(one, taxonomies)));
	const holders = new Map(
		blocks.flatMap((block) => Object.entries(block).map(([key, [count = 0]]) => [key, count])),
	);
	const weigh = (key: string) => weightOf(holders.get(key) ?? 0, records.length);
	const cards = records.map((one) => cardOf(one, taxonomies, paths.postmortem(one.id), weigh));
	return {
		meta: { records: records.length, perFile: PER_FILE, first },
		words: blocks,
		cards: Array.from({ length: Math.ceil(cards.length / PER_FILE) }, (_, file) =>
			cards.slice(file * PER_FILE, (file + 1) * PER_FILE),
		),
		terms: Object.values(taxonomies).flatMap(({ terms }) =>
			terms.map((node) => entryOf(node, paths)),
		),
		facets: facetIndex(records),
	};
}

/** The records in the order in which search counts them. */
export const inSearchOrder = (postmortems: Postmortem[]): Postmortem[] =>
	postmortems.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const entryOf = ({ vocabulary, id, term, postmortems }: TermNode, paths: Paths): TermEntry => ({
	vocabulary,
	kind: vocabularies[vocabulary].singular,
	id,
	label: term.label,
	aliases: term.aliases,
	count: postmortems.length,
	path: paths.term(vocabulary, id),
	...(term.planned && { brief: paths.brief(id) }),
});
