import { codes, severityOf, type Code, type Severity } from '../../schema/codes.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Gated } from './gate.ts';
import type { Outline } from './outline.ts';

/** What the check of a pull request found; it travels as an artifact between two workflows. */
export interface Result {
	kind: Gated['kind'];
	problems: Problem[];
	/** How many problems there are of each severity, those left out here included. */
	counts: Record<Severity, number>;
	read: Outline[];
}

const MOST = { problems: 100, read: 25, facts: 25, text: 2_000 };

const ORDER: Severity[] = ['error', 'warning', 'notice'];

/** What of a result travels: the gravest problems, and the first outlines. */
export const shortened = ({ problems, read, ...rest }: Result): Result => ({
	...rest,
	problems: gravestFirst(problems).slice(0, MOST.problems),
	read: read.slice(0, MOST.read),
});

/** Errors, then warnings, then notices, each in the order given. */
export const gravestFirst = (problems: Problem[]): Problem[] =>
	problems.toSorted((a, b) => rank(a) - rank(b));

const rank = ({ code }: Problem) => ORDER.indexOf(severityOf(code));

/**
 * Reads a result that anybody may have written: what has not the right shape is left out, texts and
 * lists are cut. Undefined where nothing can be made of it. No package is used, because this runs
 * where a token can write.
 */
export function readResult(json: string): Result | undefined {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		return undefined;
	}
	const { kind, problems, counts, read } = fields(value);
	if (kind !== 'nothing' && kind !== 'content' && kind !== 'code' && kind !== 'both')
		return undefined;
	const { error, warning, notice } = fields(counts);
	return {
		kind,
		problems: list(problems, MOST.problems, problem),
		counts: { error: whole(error), warning: whole(warning), notice: whole(notice) },
		read: list(read, MOST.read, outline),
	};
}

function problem(value: unknown): Problem[] {
	const { code, file, line, column, message, expected, fix } = fields(value);
	if (typeof code !== 'string' || !Object.hasOwn(codes, code)) return [];
	return [
		{
			code: code as Code,
			file: text(file),
			line: whole(line),
			column: whole(column),
			message: text(message),
			expected: text(expected),
			fix: text(fix),
		},
	];
}

function outline(value: unknown): Outline[] {
	const { file, title, facts } = fields(value);
	return [{ file: text(file), title: text(title), facts: list(facts, MOST.facts, fact) }];
}

const fact = (value: unknown): Outline['facts'] =>
	Array.isArray(value) ? [[text(value[0]), text(value[1])]] : [];

const fields = (value: unknown): Record<string, unknown> =>
	typeof value === 'object' && value !== null ? { ...value } : {};

const list = <T>(value: unknown, most: number, read: (item: unknown) => T[]): T[] =>
	Array.isArray(value) ? value.slice(0, most).flatMap(read) : [];

const text = (value: unknown): string =>
	typeof value === 'string' ? value.slice(0, MOST.text) : '';

const whole = (value: unknown): number =>
	typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 0;
