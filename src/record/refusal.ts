import type { z } from 'zod';
import { fieldAt } from '../schema/field-at.ts';
import type { Finding } from '../schema/problem.ts';
import { notStatedPaths, presenceFaults } from '../schema/presence.ts';
import { fieldName } from './field-name.ts';
import { fieldMeant, nearest } from './meant.ts';

type Issue = z.core.$ZodIssue;

/** Turns what the schema refused into findings, each in words a writer can act on. */
export function findingsOf(error: z.ZodError, data: unknown, schema: z.ZodType): Finding[] {
	return error.issues.flatMap((issue) => translate(issue, [], data, schema));
}

/** Leaves out the fields that are missing only because they stand there under a misspelled name. */
export function withoutEchoes(findings: Finding[]): Finding[] {
	const meant = findings.flatMap(({ code, path, fix }) => {
		const [, name] = (code === 'FIELD-002' && /^Did you mean `([^`]+)`/.exec(fix)) || [];
		return name ? [`The field ${fieldName([...path.slice(0, -1), name])} is missing.`] : [];
	});
	return findings.filter(({ message }) => !meant.includes(message));
}

/** What must be there and is not, or is there and yet said to be not stated. */
export function presenceFindings(data: Record<string, unknown>, asked?: string[]): Finding[] {
	return presenceFaults(data, asked).map(({ path, fault }) => ({
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

function translate(
	issue: Issue,
	prefix: PropertyKey[],
	data: unknown,
	schema: z.ZodType,
): Finding[] {
	const path = [...prefix, ...issue.path] as Finding['path'];
	const value = at(data, path);
	const name = fieldName(path);
	const expected = 'expected' in issue ? String(issue.expected) : 'a value';
	if (value === undefined && issue.code !== 'invalid_union' && issue.code !== 'custom') {
		return [missing(path, name, expected)];
	}
	if (value === null) return [empty(path, name, issue)];
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => ({
				code: 'FIELD-002',
				path: [...path, key],
				message: `The field ${fieldName([...path, cut(key)])} is unknown.`,
				...fieldMeant([...path, key], schema),
			}));
		case 'invalid_union':
			return bestBranch(issue).flatMap((inner) => translate(inner, path, data, schema));
		case 'invalid_value': {
			const values = issue.values.map(String);
			const meant =
				nearest(String(value), values) ??
				values.find((one) => String(value).startsWith(`${one}.`) || one.endsWith(`.${value}`));
			if (values.length === 1) return [onlyValue(path, name, value, values[0]!)];
			return [
				{
					code: 'FIELD-004',
					path,
					message: `${name} is ${show(value)}.`,
					expected: `one of ${values.length > 12 ? `the ${values.length} names in the guide` : values.join(', ')}`,
					fix: meant ? `Did you mean \`${meant}\`?` : 'Use one of them.',
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
		expected: fieldAt(path)?.about.replace(/\.$/, '') || `${name}, ${plainly(expected)}`,
		fix: `Add ${name}.`,
	};
}

/** A key with nothing behind it, as a new record has them. */
function empty(path: Finding['path'], name: string, issue: Issue): Finding {
	const key = path.findLast((step) => typeof step === 'string') ?? 'the field';
	const expected = 'expected' in issue ? plainly(String(issue.expected)) : 'a value';
	const field = fieldAt(path);
	const about = field?.about.replace(/\.$/, '') || expected;
	const choice = issue.code === 'invalid_value' ? `: ${issue.values.join(', ')}` : '';
	const silent = notStatedPaths.includes(path.join('.'))
		? `; where the sources do not say, delete the line and add ${path.join('.')} to notStated.`
		: field?.required
			? '.'
			: '; a field that you do not need, delete.';
	return {
		code: 'FIELD-007',
		path,
		message: `${name} is still empty.`,
		expected: about + choice,
		fix: `Write it after \`${key}:\`${silent}`,
	};
}

/** A field that holds one value or is left out. */
const onlyValue = (path: Finding['path'], name: string, value: unknown, only: string): Finding => ({
	code: 'FIELD-004',
	path,
	message: `${name} is ${show(value)}.`,
	expected: `\`${only}\`, or no such line`,
	fix: `Write \`${only}\`, or delete the line.`,
});

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
	return cut(typeof value === 'string' ? `“${value}”` : JSON.stringify(value));
};

const cut = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

const at = (data: unknown, path: Finding['path']): unknown =>
	path.reduce<unknown>(
		(value, key) =>
			typeof value === 'object' && value !== null && Object.hasOwn(value, key)
				? (value as Record<string | number, unknown>)[key]
				: undefined,
		data,
	);
