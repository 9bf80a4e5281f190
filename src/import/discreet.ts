import type { Code } from '../schema/codes.ts';
import { findPrivate } from '../record/private.ts';
import type { Spot } from '../record/spot.ts';

/** What stands in for each kind of private thing, and how far that thing reaches. */
const MASKS: Partial<Record<Code, [mask: string, reach: RegExp]>> = {
	'PEOPLE-001': ['[private address]', /(?:\d+(?:\.\d+){3}|[\da-f:]+(?:%\w+)?)(?:\/\d+)?/iy],
	'PEOPLE-002': ['[internal host]', /[a-z\d.-]+/iy],
	'PEOPLE-003': ['[account number]', /\d[\d-]*/y],
	'PEOPLE-004': ['[e-mail address]', /[\w.%+-]+@[\w.-]*\w/y],
	'PEOPLE-005': ['[phone number]', /[+(]?\d[\d ().-]*\d/y],
};

/** `@somebody`; a package such as `@scope/name` is nobody. */
const LOGIN = /(?<![\w.@/&=:-])@(?![\w-]+\/)[a-z\d](?:[\w-]{0,38}[a-z\d])?(?![\w@])/gi;

/** True where a text leads to nobody and to no machine that is not public. */
export const isDiscreet = (text: string): boolean => masked(text) === text;

/** The text with e-mail addresses, logins, phone and account numbers, private addresses and host names masked. */
export function masked(text: string): string {
	let rest = text;
	// Each search tells of a few values, each of which is masked wherever it stands.
	for (let times = 0; times < 50; times++) {
		const values = findPrivate(rest, []).map((spot) => found(rest, spot));
		if (values.length === 0) break;
		values.sort(([, a], [, b]) => b.length - a.length);
		for (const [mask, value] of values) rest = rest.replaceAll(value, mask);
	}
	return rest.replace(LOGIN, '[name]');
}

function found(text: string, { code, line, column }: Spot): [mask: string, value: string] {
	const [mask = '[left out]', reach = /\S+/y] = MASKS[code] ?? [];
	const before = text.split('\n').slice(0, line - 1);
	const from = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
	reach.lastIndex = from;
	return [mask, reach.exec(text)?.[0] ?? text.slice(from, from + 1)];
}
