import { z } from 'zod';
import { ownTermFields, type SchemaOptions } from './options.ts';
import { recordSchema } from './record.ts';
import { MARK_MEANS, MARKS } from './timeline.ts';
import { vocabularies, type VocabularyName } from './vocabularies.ts';

/** A JSON Schema, draft 7: what editors understand. */
export interface JsonSchema {
	[key: string]: unknown;
	type?: string;
	properties?: Record<string, JsonSchema>;
	items?: JsonSchema;
	anyOf?: JsonSchema[];
	definitions?: Record<string, JsonSchema>;
}

/** The terms that an editor can offer. */
export type KnownTerms = Record<
	VocabularyName,
	{ id: string; label: string; definition: string; useWhen?: string; notWhen?: string }[]
>;

/** The fields of a record that hold the id of a term, and its vocabulary. */
const TERMS: Record<string, VocabularyName> = {
	organization: 'organizations',
	'environments[]': 'environments',
	'components[]': 'components',
	'components[].component': 'components',
	'components[].broughtDownBy': 'components',
	'triggers[]': 'triggers',
	'triggers[].id': 'triggers',
	'impact.kinds[]': 'impacts',
	'impact.audience[]': 'audiences',
	'impact.severity.rubric': 'severities',
	'impact.windows[].environment': 'environments',
	'impact.windows[].component': 'components',
	'impact.windows[].severity': 'severities',
	'symptoms[].component': 'components',
	'detection[].by': 'detection',
	'detection[].component': 'components',
	'causes[].cause': 'causes',
	'causes[].component': 'components',
	'causes[].leadsTo[]': 'causes',
	'patterns[]': 'patterns',
	'patterns[].id': 'patterns',
	'obstacles[].obstacle': 'obstacles',
	'lessons[].before[]': 'triggers',
	...Object.fromEntries(
		ownTermFields.map(({ name, isList, vocabulary }) => [
			isList ? `${name}[]` : name,
			vocabulary as VocabularyName,
		]),
	),
};

/** The schema of a record's front matter as JSON Schema, made from the one that the check uses; with `terms`, editors offer them and say what they mean. */
export function recordJsonSchema(
	options: Pick<SchemaOptions, 'fields'>,
	terms?: KnownTerms,
): JsonSchema {
	const schema = withMarks(published(recordSchema(options), 'The front matter of a postmortem'));
	return terms ? { ...withTerms(schema, ''), definitions: definitions(terms) } : schema;
}

/** The schema of a vocabulary's file, a list of terms, or, for patterns, of the front matter of one. */
export function vocabularyJsonSchema(name: VocabularyName): JsonSchema {
	const { path, plural, schema } = vocabularies[name];
	return published(path.endsWith('.yaml') ? schema.array() : schema, plural);
}

const published = (schema: z.ZodType, title: string): JsonSchema => ({
	title,
	...(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as JsonSchema),
});

/** Says of each milestone what it is. */
function withMarks(schema: JsonSchema): JsonSchema {
	const marks = schema.properties?.timeline?.items?.properties?.marks?.items;
	if (marks) marks.markdownEnumDescriptions = MARKS.map((mark) => MARK_MEANS[mark]);
	return schema;
}

function withTerms(schema: JsonSchema, path: string): JsonSchema {
	const vocabulary = Object.hasOwn(TERMS, path) ? TERMS[path] : undefined;
	if (vocabulary && schema.type === 'string') return offering(schema, vocabulary);
	const { properties, items, anyOf } = schema;
	const deeper = (one: JsonSchema, step: string) => withTerms(one, path + step);
	return {
		...schema,
		...(properties && {
			properties: Object.fromEntries(
				Object.entries(properties).map(([key, one]) => [key, deeper(one, path ? `.${key}` : key)]),
			),
		}),
		...(items && { items: deeper(items, '[]') }),
		...(anyOf && { anyOf: anyOf.map((one) => deeper(one, '')) }),
	};
}

const offering = ({ description }: JsonSchema, vocabulary: VocabularyName) => ({
	...(description ? { description } : {}),
	anyOf: [{ $ref: `#/definitions/${vocabulary}` }],
});

const definitions = (terms: KnownTerms) =>
	Object.fromEntries(
		[...new Set(Object.values(TERMS))].map((name) => [
			name,
			{
				enum: terms[name].map(({ id }) => id),
				markdownEnumDescriptions: terms[name].map(meaning),
			},
		]),
	);

const meaning = ({ label, definition, useWhen, notWhen }: KnownTerms[VocabularyName][number]) =>
	[
		`**${label}**: ${definition}`,
		...(useWhen ? [`When: ${useWhen}`] : []),
		...(notWhen ? [`Not when: ${notWhen}`] : []),
	].join('\n\n');
