import { MINIMAL } from '../fixtures/minimal.ts';

/** Where a row is proved: by the check of content, by tests of what is written, by the workflows, by what is installed. */
export type Where = 'check' | 'files' | 'sink' | 'workflow' | 'version';

/** A file that somebody might send, and what the check says of it. */
export interface SentFile {
	/** Its path from the project's root. */
	path: string;
	/** Its bytes, or the path that a symbolic link leads to. */
	content: Uint8Array | { link: string };
	/** What is said of it, each as `line CODE`, in the order of lines; notices are left out. */
	says: string[];
	/** A part of what the check prints of it. */
	words?: string | undefined;
}

/** A row of the list of hostile and careless input. */
export interface Row {
	row: number;
	what: string;
	where: Where;
	/** True where it would do harm, so that it also goes through a build. */
	dangerous?: boolean;
	files: SentFile[];
}

/** The folder of the records. */
export const FOLDER = 'content/postmortems';

/** The line on which the story of `record` stands. */
export const STORY_LINE = MINIMAL.split('\n').indexOf('The braces were missing[^blog].') + 1;

/** The first line that `field` adds. */
export const FIELD_LINE = MINIMAL.split('\n').indexOf('entry:') + 1;

const encode = (text: string) => new TextEncoder().encode(text);

/** A complete record by its id, with its own source; `change` edits its text. */
export function record(
	id: string,
	change: (text: string) => string | Uint8Array,
	says: string[] = [],
	words?: string,
): SentFile {
	const text = change(
		MINIMAL.replace('organization: example', 'organization: undisclosed').replace(
			'https://example.com/post',
			`https://example.com/${encodeURIComponent(id)}`,
		),
	);
	const content = typeof text === 'string' ? encode(text) : text;
	return { path: `${FOLDER}/${id}.mdx`, content, says, words };
}

/** A record with this story. The places count from its first line as 1. */
export const story = (id: string, text: string, says: string[], words?: string): SentFile =>
	record(
		id,
		(whole) => whole.replace('The braces were missing[^blog].', () => text),
		says.map((one) => one.replace(/^\d+/, (line) => String(STORY_LINE + Number(line) - 1))),
		words,
	);

/** A record with more fields before `entry`. The places count from their first line as 1. */
export const field = (id: string, text: string, says: string[], words?: string): SentFile =>
	record(
		id,
		(whole) => whole.replace('\nentry:\n', () => `\n${text}\nentry:\n`),
		says.map((one) => one.replace(/^\d+/, (line) => String(FIELD_LINE + Number(line) - 1))),
		words,
	);

/** A record with one part of its text in place of another; throws where it does not hold the part. */
export const swap = (
	id: string,
	was: string,
	is: string,
	says: string[],
	words?: string,
): SentFile =>
	record(
		id,
		(whole) => {
			if (!whole.includes(was)) throw new Error(`The record does not hold ${was}.`);
			return whole.replace(was, () => is);
		},
		says,
		words,
	);

/** Any other file. */
export const other = (
	path: string,
	content: string | Uint8Array,
	says: string[],
	words?: string,
): SentFile => ({
	path: `${FOLDER}/${path}`,
	content: typeof content === 'string' ? encode(content) : content,
	says,
	words,
});
