import { z } from 'zod';
import { apiFiles, type ApiFile } from './files.ts';
import './digests.ts';
import './lists.ts';
import { shapes } from './registry.ts';

/** What the description says of the site that serves the files. */
export interface Served {
	name: string;
	description: string;
	/** The address below which the files lie, without a slash at its end. */
	root: string;
	/** The address of the page about the data. */
	page: string;
	license: { name: string; url: string };
}

/** The OpenAPI 3.1 description of the API; fields may be added to any object without a new version. */
export const openApi = ({ name, description, root, page, license }: Served) => ({
	openapi: '3.1.1',
	info: {
		title: name,
		summary: 'Postmortems of software incidents as files.',
		description,
		version: '1.1.0',
		license,
	},
	externalDocs: { description: 'What there is, in plain words.', url: page },
	servers: [{ url: root }],
	security: [],
	tags: [{ name: 'files', description: 'All files; nothing here takes a request body.' }],
	paths: Object.fromEntries(apiFiles.map((file) => [`/${file.path}`, { get: operation(file) }])),
	components: { schemas: schemas('#/components/schemas/') },
});

const operation = ({ path, title, shape, type, parameters = {} }: ApiFile) => ({
	operationId: idOf(path),
	summary: title,
	tags: ['files'],
	...(Object.keys(parameters).length > 0 && {
		parameters: Object.entries(parameters).map(([name, description]) => ({
			name,
			in: 'path',
			required: true,
			description,
			schema: name === 'page' ? { type: 'integer', minimum: 2 } : { type: 'string' },
		})),
	}),
	responses: {
		'200': {
			description: title,
			content: shape
				? { 'application/json': { schema: { $ref: `#/components/schemas/${shape}` } } }
				: { [type ?? 'application/json']: {} },
		},
		'404': { description: 'There is no such file.' },
	},
});

/** `records/{id}.json` is `getRecordsIdJson`. */
const idOf = (path: string) =>
	`get${path.replace(/[^a-z0-9]*([a-z0-9]+)[^a-z0-9]*/gi, (_, word: string) => word.charAt(0).toUpperCase() + word.slice(1))}`;

/** The same shapes as JSON Schema 2020-12: it holds for a whole record, and those of the files stand in `$defs`. */
export const publishedSchema = ($id: string) => ({
	$schema: 'https://json-schema.org/draft/2020-12/schema',
	$id,
	title: 'Record',
	description:
		'A record, as each line of records.ndjson holds one. The shape of every file stands in `$defs`.',
	$ref: '#/$defs/Record',
	$defs: schemas('#/$defs/'),
});

/** The shapes by name, each referring to others below `root`. */
function schemas(root: string): Record<string, object> {
	const found = z.toJSONSchema(shapes, {
		io: 'output',
		uri: (id) => `${root}${id}`,
	}).schemas as Record<string, object>;
	return Object.fromEntries(Object.entries(found).map(([name, one]) => [name, opened(one)]));
}

/** A published schema lets unknown fields pass, so that a new one breaks nobody. */
function opened<T>(value: T): T {
	if (Array.isArray(value)) return value.map(opened) as T;
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(
		([key, held]) =>
			key !== '$id' && key !== '$schema' && !(key === 'additionalProperties' && held === false),
	);
	return Object.fromEntries(entries.map(([key, held]) => [key, opened(held)])) as T;
}
