import { z } from 'zod';

/** A field of a schema as the guide lists it. */
export interface Field {
	/** Where it stands, as in `timeline[].at`. */
	path: string;
	/** What it holds, in words: text, number, yes or no, list, group, or the values allowed. */
	holds: string;
	/** Its one sentence. */
	about: string;
	/** True where the group it stands in cannot do without it. */
	required: boolean;
}

interface Node {
	type?: string;
	description?: string;
	properties?: Record<string, Node>;
	required?: string[];
	items?: Node;
	anyOf?: Node[];
	enum?: unknown[];
	const?: unknown;
}

/** Every field of a schema with its sentence, depth first; the guide and its test are made from it. */
export function fieldsOf(schema: z.ZodType): Field[] {
	return walk(z.toJSONSchema(schema, { io: 'input' }) as Node, '');
}

function walk(node: Node, prefix: string): Field[] {
	const full = fullest(node);
	if (full.items) return walk(full.items, `${prefix}[]`);
	return Object.entries(full.properties ?? {}).flatMap(([name, child]) => {
		const path = prefix ? `${prefix}.${name}` : name;
		return [
			{
				path,
				holds: holds(child),
				about: child.description ?? fullest(child).description ?? '',
				required: full.required?.includes(name) ?? false,
			},
			...walk(child, path),
		];
	});
}

/** Of the ways to write a field, the one with the most to say. */
function fullest(node: Node): Node {
	const ways = node.anyOf ?? [];
	return ways.find((way) => way.properties) ?? ways.find((way) => way.items) ?? node;
}

function holds(node: Node): string {
	const full = fullest(node);
	if (full.enum) return full.enum.length > 12 ? 'one of a list' : full.enum.join(', ');
	if (full.const !== undefined) return String(full.const);
	if (full.items) return full.items.enum ? `list: ${holds(full.items)}` : 'list';
	if (full.properties) return 'group';
	return { string: 'text', boolean: 'true or false' }[full.type ?? ''] ?? full.type ?? 'text';
}
