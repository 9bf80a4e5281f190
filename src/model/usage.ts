import { ownTermFields } from '../schema/options.ts';
import type { RecordData } from '../schema/record.ts';
import { vocabularyNames, type VocabularyName } from '../schema/vocabularies.ts';

/** Every field that names a term: its vocabulary, its path (`*` is each item of a list), and whether it codes the incident or only refers to a term. */
export const termFields: { vocabulary: VocabularyName; path: string; codes: boolean }[] = [
	{ vocabulary: 'causes', path: 'causes.*.cause', codes: true },
	{ vocabulary: 'components', path: 'components.*.component', codes: true },
	{ vocabulary: 'triggers', path: 'triggers.*.id', codes: true },
	{ vocabulary: 'patterns', path: 'patterns.*.id', codes: true },
	{ vocabulary: 'detection', path: 'detection.*.by', codes: true },
	{ vocabulary: 'impacts', path: 'impact.kinds.*', codes: true },
	{ vocabulary: 'audiences', path: 'impact.audience.*', codes: true },
	{ vocabulary: 'severities', path: 'impact.severity.rubric', codes: true },
	{ vocabulary: 'obstacles', path: 'obstacles.*.obstacle', codes: true },
	{ vocabulary: 'environments', path: 'environments.*', codes: true },
	{ vocabulary: 'organizations', path: 'organization', codes: true },
	{ vocabulary: 'components', path: 'components.*.broughtDownBy', codes: false },
	{ vocabulary: 'components', path: 'causes.*.component', codes: false },
	{ vocabulary: 'components', path: 'detection.*.component', codes: false },
	{ vocabulary: 'components', path: 'symptoms.*.component', codes: false },
	{ vocabulary: 'components', path: 'impact.windows.*.component', codes: false },
	{ vocabulary: 'environments', path: 'impact.windows.*.environment', codes: false },
	{ vocabulary: 'severities', path: 'impact.windows.*.severity', codes: false },
	{ vocabulary: 'causes', path: 'causes.*.leadsTo.*', codes: false },
	{ vocabulary: 'triggers', path: 'lessons.*.before.*', codes: false },
	...ownTermFields.map(({ name, isList, vocabulary }) => ({
		vocabulary: vocabulary as VocabularyName,
		path: isList ? `${name}.*` : name,
		codes: true,
	})),
];

/** A term named in a record, with what the record says about it there. */
export interface TermUse {
	id: string;
	/** The sentence that shows it, where the record has one. */
	how?: string | undefined;
	cite: string[];
	inferred?: true | undefined;
	path: (string | number)[];
}

/** A term named in a record, with its vocabulary; `codes` as in `termFields`. */
export interface TermReference extends TermUse {
	vocabulary: VocabularyName;
	codes: boolean;
}

/** The terms that code an incident, by vocabulary, in the record's order. */
export type Uses = Record<VocabularyName, TermUse[]>;

/** Every term a record names, in the order of `termFields`. */
export function termReferences(data: RecordData): TermReference[] {
	return termFields.flatMap(({ vocabulary, path, codes }) =>
		walk(data, path.split('.')).map((use) => ({ ...use, vocabulary, codes })),
	);
}

/** The terms that code an incident, by vocabulary. */
export function usesOf(data: RecordData): Uses {
	const uses = Object.fromEntries(vocabularyNames.map((name) => [name, []])) as unknown as Uses;
	for (const { vocabulary, codes, ...use } of termReferences(data)) {
		if (codes) uses[vocabulary].push(use);
	}
	return uses;
}

type Holder = { how?: string; note?: string; cite?: string[]; inferred?: true };

function walk(
	value: unknown,
	steps: string[],
	path: TermUse['path'] = [],
	holder: Holder = {},
): TermUse[] {
	const [step, ...rest] = steps;
	if (step === undefined) return typeof value === 'string' ? [use(value, path, holder)] : [];
	if (step === '*') {
		if (!Array.isArray(value)) return [];
		return value.flatMap((item, index) => walk(item, rest, [...path, index], holder));
	}
	if (typeof value !== 'object' || value === null) return [];
	const within = path.length > 0 && !Array.isArray(value) ? (value as Holder) : holder;
	return walk((value as Record<string, unknown>)[step], rest, [...path, step], within);
}

function use(id: string, path: TermUse['path'], holder: Holder): TermUse {
	const how = holder.how ?? holder.note;
	return {
		id,
		...(how && { how }),
		cite: holder.cite ?? [],
		...(holder.inferred && { inferred: true }),
		path,
	};
}
