import { facets } from '../model/facets.ts';
import type { RecordEntry, TermEntry } from '../model/search-entries.ts';
import { wordText } from './query.ts';
import type { Named } from './records.ts';

const facetOf = ({ vocabulary }: TermEntry) =>
	facets.find((facet) => 'vocabulary' in facet && facet.vocabulary === vocabulary)?.name;

/** Every name of every term, with the records coded with the term or with a part of it. */
export function namesOf(records: RecordEntry[], terms: TermEntry[]): Named[] {
	return terms.flatMap((term) => {
		const facet = facetOf(term);
		const coded = facet
			? records.filter(({ facets: values }) => values[facet].includes(term.id))
			: [];
		const ids = new Set(coded.map(({ id }) => id));
		return [term.label, ...term.aliases].map((name) => ({
			term,
			name,
			words: name.split(/\s+/).map(wordText).filter(Boolean),
			records: ids,
		}));
	});
}

const SHOWN = 2;

/** What a record is about in a few names: its first components, without their groups, and its first causes. */
export function aboutOf({ facets: values }: RecordEntry, terms: TermEntry[]): string[] {
	const components = values.component.filter(
		(id) => !values.component.some((other) => other.startsWith(`${id}/`)),
	);
	const label = (vocabulary: TermEntry['vocabulary'], id: string) =>
		terms.find((term) => term.vocabulary === vocabulary && term.id === id)?.label ?? id;
	return [
		...components.slice(0, SHOWN).map((id) => label('components', id)),
		...values.cause.slice(0, SHOWN).map((id) => label('causes', id)),
	];
}
