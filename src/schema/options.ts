import { z } from 'zod';
import { config } from '../config.ts';
import type { Config, OwnField } from '../config/shape.ts';
import type { Code } from './codes.ts';
import { day, termId, text, url } from './text.ts';

/** What an organization that runs its own copy may change of the schema without touching the code. */
export interface SchemaOptions {
	/** Fields of its own, added to the record; each needs a `.describe()` sentence. */
	fields: Record<string, z.ZodType>;
	/** The fields that every record but an anecdote has to state beside those that all do. */
	required: string[];
}

/** The schema as it is everywhere: that of a collection read beside one's own. */
export const plain: SchemaOptions = { fields: {}, required: [] };

/** The options that a configuration gives. */
export const optionsOf = ({ fields, required }: Pick<Config, 'fields' | 'required'>) => ({
	fields: Object.fromEntries(
		Object.entries(fields).map(([name, field]) => [
			name,
			holding(field).optional().describe(field.about),
		]),
	),
	required: [
		...required,
		...Object.keys(fields).filter((name) => fields[name]!.required && !required.includes(name)),
	],
});

function holding({ holds, options = [] }: OwnField): z.ZodType {
	switch (holds) {
		case 'text':
			return text(1, 500);
		case 'number':
			return z.number();
		case 'yes-no':
			return z.boolean();
		case 'day':
			return day;
		case 'address':
			return url;
		case 'choice':
			return z.enum(options);
		case 'term':
			return termId;
		case 'terms':
			return z.array(termId).min(1);
	}
}

/** The options of this copy. */
export const options: SchemaOptions = optionsOf(config);

/** A field of this copy's own, by its name. */
export type NamedField = OwnField & { name: string };

/** The fields of this copy's own, in the order of its configuration. */
export const ownFields: NamedField[] = Object.entries(config.fields).map(([name, field]) => ({
	name,
	...field,
}));

/** Those of them that hold terms. */
export const ownTermFields = ownFields.flatMap(({ name, holds, vocabulary }) =>
	vocabulary ? [{ name, vocabulary, isList: holds === 'terms' }] : [],
);

const INTERNAL: ReadonlySet<Code> = new Set(['PEOPLE-001', 'PEOPLE-002']);

/** False for what the check does not ask about here: inner addresses, where the configuration allows them. */
export const isAsked = ({ code }: { code: Code }): boolean =>
	!(config.internalSources && INTERNAL.has(code));
