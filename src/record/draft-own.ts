import { type NamedField, options, ownFields } from '../schema/options.ts';
import { termsPlace } from '../schema/places.ts';
import type { VocabularyName } from '../schema/vocabularies.ts';
import { fieldAt } from '../schema/field-at.ts';
import type { Answers } from './answers.ts';
import { absent, ids, rows, type Row, untilDone } from './rows.ts';
import { scalar } from './scalar.ts';

/** What a copy asks of its records beside what all do: fields of its own, and fields that others may leave out. */
export function ownLines(answers: Answers): string[] {
	const own = ownFields.map((field) => rowOf(field, answers));
	const written = new Set([
		...own.map(({ key }) => key),
		...(answers.detection?.length ? ['detection'] : []),
	]);
	const others = options.required.filter((name) => !written.has(name));
	const left = own.filter(({ yaml, optional }) => optional && !yaml).map(({ key }) => key);
	const lines = rows([
		...others.map((key) => ({
			key,
			hint: fieldAt([key])?.about ?? '',
			optional: absent(answers, key),
		})),
		...own,
	]);
	const more =
		left.length > 0 ? [`# Also here, where there is something to say: ${left.join(', ')}.`] : [];
	return [...lines, ...(untilDone(answers, more) ?? [])];
}

function rowOf(field: NamedField, answers: Answers): Row {
	const { name, holds, about, required } = field;
	const value = answers.own?.[name];
	const yaml = Array.isArray(value) ? ids(value) : value?.trim() ? yamlOf(holds, value) : undefined;
	return {
		key: name,
		yaml,
		hint: [about, choice(field)].filter(Boolean).join(' '),
		optional: !required || absent(answers, name),
	};
}

/** Numbers and yes or no are no text; all else is put in quotes where YAML would take it for something else. */
const yamlOf = (holds: NamedField['holds'], value: string) =>
	holds === 'number' || holds === 'yes-no' ? value.trim() : scalar(value.trim());

function choice({ holds, options, vocabulary }: NamedField): string | undefined {
	if (options) return `One of ${options.join(', ')}.`;
	if (!vocabulary) return undefined;
	const place = termsPlace(vocabulary as VocabularyName);
	return holds === 'terms' ? `Ids of ${place}, as in [one, other].` : `An id of ${place}.`;
}
