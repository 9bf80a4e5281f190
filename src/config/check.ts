import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { always, optional, required, rest } from '../schema/stated.ts';
import { colorFaults, type ColorFault } from './colors.ts';
import { field, rules, vocabulary } from './rules.ts';
import { type Config, TOKENS } from './shape.ts';

/** Something a configuration says that cannot be. */
export type ConfigFault = ColorFault;

/** What a name may not be, since others have it. */
export interface Taken {
	/** The vocabularies that every copy has. */
	vocabularies: readonly string[];
	/** The first parts of the addresses of pages. */
	routes: readonly string[];
}

const FIELDS: readonly string[] = [
	...new Set([...always, ...required.other, ...required.anecdote, ...optional, ...rest]),
];

/** Reads a configuration that is complete; it, or everything that is wrong with it. */
export function readConfig(
	given: unknown,
	taken: Taken,
): { config: Config; faults: [] } | { config: undefined; faults: ConfigFault[] } {
	const read = rules.safeParse(given);
	if (!read.success)
		return { config: undefined, faults: read.error.issues.flatMap((issue) => told(issue, given)) };
	const config = { ...read.data, beside: read.data.beside } as Config;
	const faults = [...nameFaults(config, taken), ...colorFaults(config.colors)];
	return faults.length > 0 ? { config: undefined, faults } : { config, faults: [] };
}

function told(issue: z.core.$ZodIssue, given: unknown): ConfigFault[] {
	const at = issue.path.join('.');
	if (issue.code === 'unrecognized_keys') {
		const known = keysAt(issue.path);
		return issue.keys.map((key) => {
			const meant = closest(key, known);
			return {
				at: [...issue.path, key].join('.'),
				message: 'There is no such setting.',
				expected: known.length > 0 ? `one of ${known.join(', ')}` : 'only settings that there are',
				fix:
					known.length > 0 && distance(key, meant) <= 3
						? `Did you mean \`${meant}\`?`
						: 'Delete it.',
			};
		});
	}
	const value = issue.path.reduce<unknown>(
		(inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
		given,
	);
	const isMissing = value === undefined;
	return [
		{
			at,
			message: isMissing ? 'This is missing.' : `This is ${shown(value)}.`,
			expected: issue.message,
			fix: isMissing ? `Add \`${String(issue.path.at(-1))}\`.` : meant(issue, value),
		},
	];
}

function meant(issue: z.core.$ZodIssue, value: unknown): string {
	const values = issue.code === 'invalid_value' ? issue.values.map(String) : [];
	const near = closest(String(value), values);
	return values.length > 0 && distance(String(value), near) <= 3
		? `Did you mean \`${near}\`?`
		: 'Write it in that form.';
}

function keysAt(path: PropertyKey[]): string[] {
	const [first] = path;
	if (path.length === 0) return Object.keys(rules.shape);
	if (first === 'colors') return path.length === 1 ? Object.keys(TOKENS) : ['light', 'dark'];
	if (first === 'fields') return Object.keys(field.shape);
	if (first === 'vocabularies') return Object.keys(vocabulary.shape);
	if (first === 'license') return ['words', 'address'];
	return first === 'beside' ? ['folder', 'records', 'label', 'repository'] : [];
}

const shown = (value: unknown) => {
	const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** What only all settings together show. */
function nameFaults({ fields, vocabularies }: Config, taken: Taken): ConfigFault[] {
	const known = [...taken.vocabularies, ...Object.keys(vocabularies)];
	return [
		...Object.keys(fields).flatMap((name) => [
			...form('fields', name, /^[a-z][A-Za-z0-9]{1,39}$/, 'ticket or costCenter'),
			...(FIELDS.includes(name) ? [has('fields', name, 'a field that every record has')] : []),
		]),
		...Object.entries(fields).flatMap(([name, { vocabulary }]) =>
			vocabulary && !known.includes(vocabulary)
				? [
						{
							at: `fields.${name}.vocabulary`,
							message: `There is no vocabulary \`${vocabulary}\`.`,
							expected: `one of ${known.join(', ')}`,
							fix: `Add it to \`vocabularies\`, or write the name of another.`,
						},
					]
				: [],
		),
		...Object.keys(vocabularies).flatMap((name) => [
			...form('vocabularies', name, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'services or cost-centers'),
			...(taken.vocabularies.includes(name) || taken.routes.includes(name)
				? [has('vocabularies', name, 'a page or a vocabulary that every copy has')]
				: []),
		]),
	];
}

const form = (group: string, name: string, allowed: RegExp, example: string): ConfigFault[] =>
	allowed.test(name)
		? []
		: [
				{
					at: `${group}.${name}`,
					message: `\`${name}\` cannot be a name here.`,
					expected: `a name in the form of ${example}`,
					fix: 'Write it in that form.',
				},
			];

const has = (group: string, name: string, owner: string): ConfigFault => ({
	at: `${group}.${name}`,
	message: `\`${name}\` is the name of ${owner}.`,
	expected: 'a name that is free',
	fix: 'Choose another name.',
});
