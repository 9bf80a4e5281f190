import { recordSchema } from '../../schema/record.ts';
import { source } from '../../schema/source.ts';
import { organization } from '../../schema/term.ts';
import { idOf, nameSpots } from '../../record/name.ts';
import type { Known } from './known.ts';

const fields = recordSchema({ fields: {} }).shape;

/** What is wrong with an answer, in a sentence or two; undefined where nothing is. */
export type Judgment = string | undefined;

/** Says whether a title may stand as it is. */
export const judgeTitle = (title: string) => judge(fields.title, title);

/** Says whether an address may be that of a source. */
export const judgeAddress = (url: string) => judge(source.shape.url, url);

/** Says whether a source's title may stand as it is. */
export const judgeSourceTitle = (title: string) => judge(source.shape.title, title);

/** Says whether a publisher's name may stand as it is. */
export const judgePublisher = (publisher: string) => judge(source.shape.publisher, publisher);

/** Says whether an organization's name may stand as it is. */
export const judgeName = (name: string) => judge(organization.shape.label, name);

/** Says whether the sentence about an organization may stand as it is. */
export const judgeDefinition = (definition: string) =>
	judge(organization.shape.definition, definition);

/** Says whether one of a source's short answers is among those allowed. */
export const judgeSource = (key: 'kind' | 'relation' | 'read', value: string) =>
	judgeOneOf(value, source.shape[key].options);

/** Says whether a value is one of those allowed. */
export const judgeOneOf = (value: string, allowed: readonly string[]): Judgment =>
	allowed.includes(value) ? undefined : `“${value}” is not one of ${allowed.join(', ')}.`;

/** Says whether a record may have an id: its form, and whether another has or had it. */
export function judgeId(id: string, { among }: Known): Judgment {
	if (idOf(`${id}.mdx`) !== id) return `“${id}” is a path. Give the name alone, without folders.`;
	const [spot] = nameSpots(`${id}.mdx`);
	if (spot) return `${spot.message} Expected: ${spot.expected}.`;
	const holder = among.byId.get(id)?.[0] ?? among.byFormerId.get(id)?.[0];
	return holder && `“${id}” belongs to ${holder.file}. Choose other words.`;
}

/** A part of the schema. */
interface Part {
	safeParse: (value: string) => { success: boolean; error?: { issues: { message: string }[] } };
}

function judge(schema: Part, value: string): Judgment {
	const result = schema.safeParse(value);
	if (result.success) return undefined;
	const message = result.error?.issues[0]?.message ?? 'expected something else';
	return value.trim() === ''
		? 'This is still empty.'
		: `“${value}”: ${message.replace(/^Invalid input: /, '')}.`;
}
