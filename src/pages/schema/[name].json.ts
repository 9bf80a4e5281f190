import type { APIRoute, GetStaticPaths } from 'astro';
import { options } from '../../schema/options.ts';
import { corpus } from '../../corpus.ts';
import {
	type KnownTerms,
	recordJsonSchema,
	vocabularyJsonSchema,
} from '../../schema/json-schema.ts';
import { vocabularyNames } from '../../schema/vocabularies.ts';
import { absolute, schemaPath } from '../../site.ts';

const terms = Object.fromEntries(
	vocabularyNames.map((name) => [name, corpus.taxonomies[name].terms.map(({ term }) => term)]),
) as unknown as KnownTerms;

const schemas = {
	record: recordJsonSchema(options, terms),
	...Object.fromEntries(vocabularyNames.map((name) => [name, vocabularyJsonSchema(name)])),
};

export const getStaticPaths = (() =>
	Object.entries(schemas).map(([name, schema]) => ({
		params: { name },
		props: { schema: { $id: absolute(schemaPath(name)), ...schema } },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.schema);
