import { vocabularies, type VocabularyName } from '../schema/vocabularies.ts';
import type { Corpus, Postmortem } from './corpus.ts';
import { facets, type FacetValues } from './facets.ts';

/** A record as search shows and filters it. */
export interface RecordEntry {
	id: string;
	title: string;
	organization: string;
	/** When it happened, in words; empty where the record does not say. */
	occurred: string;
	path: string;
	facets: FacetValues;
}

/** A sign of an incident. */
export interface SymptomEntry {
	text: string;
	/** False where the sign is described and no source prints it. */
	quoted: boolean;
	kind: string;
	/** The id of the record. */
	record: string;
	path: string;
	/** What worked there, the last of it. */
	remedy?: string | undefined;
}

/** A lesson; `text` is the question it raises, or the lesson where it raises none. */
export interface LessonEntry {
	name: string;
	text: string;
	record: string;
	path: string;
}

/** A term of any vocabulary; `count` is the number of incidents that show it. */
export interface TermEntry {
	vocabulary: VocabularyName;
	/** What a term of the vocabulary is called. */
	kind: string;
	id: string;
	label: string;
	aliases: string[];
	definition: string;
	count: number;
	path: string;
}

/** Everything search knows beside the full text, as plain JSON. */
export interface SearchEntries {
	records: RecordEntry[];
	symptoms: SymptomEntry[];
	lessons: LessonEntry[];
	terms: TermEntry[];
}

/** How pages are addressed, without a leading slash. */
export interface Paths {
	postmortem(id: string): string;
	term(vocabulary: VocabularyName, id: string): string;
}

/** Makes the entries of search from the published records and all terms, in the order of the corpus. */
export function searchEntries(
	{ postmortems, lessons, taxonomies }: Corpus,
	paths: Paths,
): SearchEntries {
	return {
		records: postmortems.map((postmortem) => ({
			id: postmortem.id,
			title: postmortem.data.title,
			organization:
				taxonomies.organizations.get(postmortem.data.organization)?.term.label ??
				postmortem.data.organization,
			occurred: postmortem.occurred?.words ?? '',
			path: paths.postmortem(postmortem.id),
			facets: facetsOf(postmortem, taxonomies),
		})),
		symptoms: postmortems.flatMap((postmortem) => symptomsOf(postmortem, paths)),
		lessons: lessons.map(({ postmortem: { id }, lesson }) => ({
			name: lesson.name,
			text: unmarked(lesson.ask ?? lesson.lesson),
			record: id,
			path: `${paths.postmortem(id)}#lesson-${lesson.id}`,
		})),
		terms: Object.values(taxonomies).flatMap(({ terms }) =>
			terms.map(({ vocabulary, id, term, postmortems }) => ({
				vocabulary,
				kind: vocabularies[vocabulary].singular,
				id,
				label: term.label,
				aliases: term.aliases,
				definition: unmarked(term.definition),
				count: postmortems.length,
				path: paths.term(vocabulary, id),
			})),
		),
	};
}

function facetsOf({ uses, occurred }: Postmortem, taxonomies: Corpus['taxonomies']) {
	const values = facets.map((facet) => {
		if (!('vocabulary' in facet)) return [facet.name, occurred ? [String(occurred.year)] : []];
		const { name, vocabulary } = facet;
		const ids = uses[vocabulary].flatMap(({ id }) => [
			taxonomies[vocabulary].get(id)?.parent ?? id,
			id,
		]);
		return [name, [...new Set(ids)]];
	});
	return Object.fromEntries(values) as FacetValues;
}

function symptomsOf({ id, data }: Postmortem, paths: Paths): SymptomEntry[] {
	const remedy = data.response?.findLast(({ outcome }) => outcome === 'worked')?.did;
	return (data.symptoms ?? []).map(({ text, quoted, kind }) => ({
		text: quoted ? text : unmarked(text),
		quoted,
		kind,
		record: id,
		path: `${paths.postmortem(id)}#signs`,
		...(remedy && { remedy: unmarked(remedy) }),
	}));
}

/** Plain text without the backticks that set machine text apart. */
const unmarked = (text: string): string => text.replaceAll('`', '');
