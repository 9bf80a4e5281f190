import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Finding } from '../schema/problem.ts';
import { presenceFaults } from '../schema/presence.ts';

type Issue = z.core.$ZodIssue;

/** Turns what the schema refused into findings, each in words a writer can act on. */
export function findingsOf(error: z.ZodError, data: unknown): Finding[] {
	return error.issues.flatMap((issue) => translate(issue, [], data));
}

/** What must be there and is not, or is there and yet said to be not stated. */
export function presenceFindings(data: Record<string, unknown>): Finding[] {
	return presenceFaults(data).map(({ path, fault }) => ({
		path: fault === 'both' ? ['notStated'] : path.split('.').slice(0, -1),
		...(fault === 'missing'
			? {
					code: 'FIELD-001' as const,
					message: `The field \`${path}\` is missing.`,
					expected: `\`${path}\`, or its name in \`notStated\``,
					fix: `Add \`${path}\`, or add ${path} to notStated if the sources were read and do not say.`,
				}
			: {
					code: 'FIELD-006' as const,
					message: `\`${path}\` is given, and \`notStated\` says that it is not stated.`,
					expected: 'one or the other',
					fix: `Take ${path} out of notStated, or delete the field.`,
				}),
	}));
}

function translate(issue: Issue, prefix: PropertyKey[], data: unknown): Finding[] {
	const path = [...prefix, ...issue.path] as Finding['path'];
	const value = at(data, path);
	const name = path.length > 0 ? `\`${path.join('.')}\`` : 'The front matter';
	const expected = 'expected' in issue ? String(issue.expected) : 'a value';
	if (value === undefined && issue.code !== 'invalid_union' && issue.code !== 'custom') {
		return [missing(path, name, expected)];
	}
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				code: 'FIELD-002',
				path: [...path, key],
				message: `The field \`${[...path, key].join('.')}\` is unknown.`,
				expected: 'only the fields that the guide lists',
				fix: 'Correct its spelling, or delete it.',
			}));
		case 'invalid_union':
			return bestBranch(issue).flatMap((inner) => translate(inner, path, data));
		case 'invalid_value': {
			const values = issue.values.map(String);
			return [
				{
					code: 'FIELD-004',
					path,
					message: `${name} is ${show(value)}.`,
					expected: `one of ${values.length > 12 ? `the ${values.length} names in the guide` : values.join(', ')}`,
					fix: `Use one of them${nearest(String(value), values)}`,
				},
			];
		}
		case 'invalid_type':
			return [wrong(path, name, value, issue.expected)];
		case 'custom':
			if (issue.message.startsWith('expected `cite`')) {
				return [
					{
						code: 'FIELD-005',
						path,
						message: `${name} makes a claim and names no source.`,
						expected: issue.message.replace(/^expected /, ''),
						fix: 'Add cite: with the id of the source that says so.',
					},
				];
			}
			return [wrong(path, name, value, issue.message)];
		default:
			return [wrong(path, name, value, issue.message)];
	}
}

function missing(path: Finding['path'], name: string, expected: string): Finding {
	return {
		code: 'FIELD-001',
		path: path.slice(0, -1),
		message: `The field ${name} is missing.`,
		expected: `${name}, ${plainly(expected)}`,
		fix: `Add ${name}.`,
	};
}

function wrong(path: Finding['path'], name: string, value: unknown, expected: string): Finding {
	const quoted = expected === 'string' && ['number', 'boolean'].includes(typeof value);
	return {
		code: 'FIELD-003',
		path,
		message: `${name} is ${show(value)}.`,
		expected: plainly(expected.replace(/^expected /, '')),
		fix: quoted ? `Put it in quotes: '${String(value)}'.` : 'Write it in the expected form.',
	};
}

/** Of a union's branches, the one that got furthest: its issues lie deepest. */
function bestBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
	const depth = (branch: Issue[]) =>
		Math.min(
			...branch.map((one) => (one.code === 'invalid_type' ? one.path.length : one.path.length + 1)),
		);
	const [best] = [...issue.errors].sort((a, b) => depth(b) - depth(a));
	return best ?? [];
}

const WORDS: Record<string, string> = {
	string: 'text',
	array: 'a list',
	object: 'a group of fields',
	record: 'a group of fields',
};

const plainly = (expected: string) => WORDS[expected] ?? expected;

const show = (value: unknown) => {
	if (value === undefined) return 'missing';
	if (value === null) return 'empty';
	const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

function nearest(value: string, candidates: string[]): string {
	const best = candidates.length > 0 ? closest(value, candidates) : '';
	return best && distance(value, best) <= 3 ? `; did you mean ${best}?` : '.';
}

const at = (data: unknown, path: Finding['path']): unknown =>
	path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, key)
				? (value as Record<string | number, unknown>)[key]
				: undefined,
		data,
	);
