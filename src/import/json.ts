import { Unreadable } from './imported.ts';

/** Any value of JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** The value that a text holds; throws `Unreadable` with what was expected where it is no JSON. */
export function parsed(text: string, expected: string): Json {
	try {
		return JSON.parse(text) as Json;
	} catch (error) {
		throw new Unreadable(`${expected} It cannot be read as JSON.`, { cause: error });
	}
}

/** An object, or undefined. */
export const object = (value: Json | undefined): Record<string, Json> | undefined =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;

/** A list; empty where it is none. */
export const array = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

/** The objects of a list. */
export const objects = (value: Json | undefined): Record<string, Json>[] =>
	array(value)
		.map(object)
		.filter((one) => one !== undefined);

/** An instant as a record writes it, to the second and with its offset; undefined for anything else. */
export function instant(value: Json | undefined): string | undefined {
	const [, time, offset] =
		/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/.exec(
			text(value) ?? '',
		) ?? [];
	return time && `${time}${offset}`;
}

/** A text that is not blank, or undefined. */
export const text = (value: Json | undefined): string | undefined =>
	typeof value === 'string' && value.trim() ? value : undefined;
