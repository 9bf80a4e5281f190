import { findBlame } from './blame.ts';
import { readFrontMatter, type Divided } from './frontmatter.ts';
import { findPrivate } from './private.ts';
import { othersFields, quotations, sourcesFields } from './quoted.ts';
import type { Spot } from './spot.ts';

/**
 * What in a record's file concerns people: what would lead to a private machine or person (warnings),
 * and wording that blames (notices). What others said and what names a source is left alone.
 */
export function findPeople(text: string, front: Divided = readFrontMatter(text)): Spot[] {
	const bodyStart = text.length - front.body.length;
	const sources = sourcesFields(front.data).map(front.span);
	// Front matter that cannot be read does not tell whose words it holds.
	const fields = front.data === undefined ? [[0, bodyStart] as const] : othersFields(front);
	return [
		...findPrivate(text, sources),
		...findBlame(text, [...fields, ...quotations(text, bodyStart)]),
	];
}
