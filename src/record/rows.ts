import type { Answers } from './answers.ts';
import { flow, folded } from './scalar.ts';

/** A field of a record that is being written: its value as YAML, or what belongs there. */
export interface Row {
	key: string;
	/** YAML on one line; the field stays empty where it is undefined. */
	yaml?: string | undefined;
	/** A text of any length; the field stays empty where it is undefined or blank. */
	words?: string | undefined;
	/** Said above the field while it is empty. */
	hint?: string;
	/** Said behind a value on one line. */
	note?: string | undefined;
	/** True for a field that is left out where it has no value. */
	optional?: boolean;
}

/** The lines of fields that stand below each other. `indent` is that of their keys; an `item` begins with a hyphen two columns before. */
export function rows(fields: Row[], indent = '', item = false): string[] {
	const shown = fields.filter(({ optional, yaml, words }) => !optional || yaml || words?.trim());
	return shown.flatMap(({ key, yaml, words, hint, note }, nth) => {
		const before = item && nth === 0 ? `${indent.slice(2)}- ` : indent;
		const value = yaml ?? (words?.trim() ? folded(words, indent) : undefined);
		if (value === undefined) return [...comment(hint, before), `${before}${key}:`];
		return [`${before}${key}: ${value}${note && !value.includes('\n') ? ` # ${note}` : ''}`];
	});
}

const comment = (hint: string | undefined, before: string) =>
	hint ? [`${before.replace('- ', '')}# ${hint}`] : [];

/** A list of groups below a key; nothing where there is none. */
export const listed = <T>(key: string, items: T[], row: (item: T) => Row[]): string[] =>
	items.length > 0 ? [`${key}:`, ...items.flatMap((item) => rows(row(item), '    ', true))] : [];

/** Ids as a list on one line; undefined where there is none. */
export const ids = (list: string[] | undefined): string | undefined =>
	list && list.length > 0 ? flow(list) : undefined;

/** Words for the writer, as long as there is something to write: a finished record goes without. */
export const untilDone = <T>({ status }: Answers, words: T): T | undefined =>
	status === 'published' ? undefined : words;

/** True where a field may stay away. */
export const absent = ({ kind, notStated = [] }: Answers, path: string): boolean =>
	kind === 'anecdote' || notStated.includes(path);
