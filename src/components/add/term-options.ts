import type { TermNode } from '../../model/taxonomy.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { VocabularyName } from '../../schema/vocabularies.ts';

/** A value that can be chosen. */
export interface Option {
	value: string;
	label: string;
	/** What it means, in one sentence. */
	about?: string | undefined;
}

/** Options under a heading; without one, those that stand by themselves. */
export interface OptionGroup {
	label?: string | undefined;
	options: Option[];
}

/** The terms of a vocabulary as options, parts under the group they belong to. */
export function termOptions(
	taxonomies: Corpus['taxonomies'],
	vocabulary: VocabularyName,
): OptionGroup[] {
	const { roots, get } = taxonomies[vocabulary];
	const optionOf = ({ id, term }: TermNode): Option => ({
		value: id,
		label: term.label,
		about: term.definition,
	});
	const single = roots.filter(({ children }) => children.length === 0);
	const groups = roots.filter(({ children }) => children.length > 0);
	return [
		...(single.length > 0 ? [{ options: single.map(optionOf) }] : []),
		...groups.map((group) => ({
			label: group.term.label,
			options: [group, ...group.children.flatMap((id) => get(id) ?? [])].map(optionOf),
		})),
	];
}
