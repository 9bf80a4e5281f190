import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
	type JsonSchema,
	type KnownTerms,
	recordJsonSchema,
	vocabularyJsonSchema,
} from './json-schema.ts';
import { vocabularyNames } from './vocabularies.ts';

const termed = (ids: (name: string) => string[]) =>
	Object.fromEntries(
		vocabularyNames.map((name) => [
			name,
			ids(name).map((id) => ({ id, label: id, definition: 'A term.' })),
		]),
	) as KnownTerms;
const terms = termed((name) => [name]);
const there = termed((name) =>
	name === 'patterns'
		? readdirSync('content/patterns').map((file) => file.replace('.mdx', ''))
		: [...readFileSync(`content/${name}.yaml`, 'utf8').matchAll(/^- id: (\S+)$/gm)].map(
				(match) => match[1]!,
			),
);
const template = parse(readFileSync('content/TEMPLATE.mdx', 'utf8').split('---\n')[1]!) as object;
const valid = (schema: JsonSchema, data: unknown) =>
	new Ajv({ strict: false, allErrors: true }).compile(schema)(data);

it.each([
	['plain', recordJsonSchema({ fields: {} })],
	['with terms', recordJsonSchema({ fields: {} }, there)],
])('accepts the template and refuses a misspelled field: %s', (_, schema) => {
	expect(valid(schema, template)).toBe(true);
	expect(valid(schema, { ...template, titel: 'x' })).toBe(false);
	expect(valid(schema, { ...template, environments: ['Not an id'] })).toBe(false);
});

it('refuses a misspelled term where the terms are known', () => {
	const misspelled = { ...template, environments: ['prodution'] };
	expect(valid(recordJsonSchema({ fields: {} }), misspelled)).toBe(true);
	expect(valid(recordJsonSchema({ fields: {} }, there), misspelled)).toBe(false);
});

it('says of every milestone what it is', () => {
	const { properties } = recordJsonSchema({ fields: {} });
	const marks = properties?.timeline?.items?.properties?.marks?.items;
	expect(marks?.enum).toContain('diagnosed');
	expect(marks?.markdownEnumDescriptions).toContain(
		'What had to be changed to end the harm was understood.',
	);
});

it('says of every field what it holds', () => {
	const { properties = {} } = recordJsonSchema({ fields: {} });
	expect(properties.summary).toMatchObject({
		description: 'What broke, for whom, how long and why, in 80 to 600 characters.',
	});
	expect(Object.entries(properties).filter(([, one]) => !one.description)).toEqual([]);
});

it('offers the terms wherever a term stands', () => {
	const places: string[] = [];
	const walk = (schema: JsonSchema, path: string, offered: boolean) => {
		const { type, pattern, properties = {}, items, anyOf = [] } = schema;
		if (type === 'string' && String(pattern).includes('\\/[a-z0-9]+') && !offered)
			places.push(path);
		for (const [key, one] of Object.entries(properties)) walk(one, `${path}.${key}`, false);
		if (items) walk(items, `${path}[]`, false);
		for (const one of anyOf) walk(one, path, '$ref' in (anyOf[0] ?? {}));
	};
	walk(recordJsonSchema({ fields: {} }, terms), '', false);
	expect(places).toEqual([]);
	const { properties, definitions } = recordJsonSchema({ fields: {} }, terms);
	expect(properties?.organization?.anyOf).toEqual([{ $ref: '#/definitions/organizations' }]);
	expect(definitions?.organizations).toEqual({
		enum: ['organizations'],
		markdownEnumDescriptions: ['**organizations**: A term.'],
	});
});

it('describes the file of each vocabulary', () => {
	const term = { id: 'x', label: 'Term', definition: 'One sentence that says what it is.' };
	const coded = { ...term, useWhen: 'When it is used.', notWhen: 'When it is not used.' };
	expect(valid(vocabularyJsonSchema('causes'), [coded])).toBe(true);
	expect(valid(vocabularyJsonSchema('causes'), [{ ...coded, lable: 'x' }])).toBe(false);
	expect(valid(vocabularyJsonSchema('organizations'), [term])).toBe(true);
	expect(valid(vocabularyJsonSchema('patterns'), coded)).toBe(false);
	for (const name of vocabularyNames) expect(vocabularyJsonSchema(name).title).toBeTruthy();
});
