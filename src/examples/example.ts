import { RECORD, base } from './base.ts';

/** Files by their path from the project's root, as text or bytes. */
export type Files = Record<string, string | Uint8Array>;

/** What somebody might send, and the part of it that matters. */
export interface Sent {
	files: Files;
	/** The file that the excerpt is from. */
	file: string;
	/** The lines that matter; characters that cannot be seen stand as `⟨U+200B⟩`. */
	excerpt: string;
	/** True where the process that reads the files is stopped. */
	stalls?: true;
}

/** A problem code explained: why it exists, what brings it about, and what does not. */
export interface Example {
	/** Two or three sentences of plain text; `backticks` set machine text apart. */
	why: string;
	bad: Sent;
	good: Sent;
}

/** A part of the complete record in `base.ts`, with what stands there in the bad and in the good example. */
export interface Swap {
	was: string;
	bad: string;
	/** `was` if left out. */
	good?: string;
}

/** An example that changes parts of the complete record; `beside` are other files that both need. */
export function inRecord(why: string, swaps: Swap | Swap[], beside: Files = {}): Example {
	const list = [swaps].flat();
	const sent = (pick: (swap: Swap) => string): Sent => ({
		files: { ...beside, [RECORD]: base(list.map((swap) => [swap.was, pick(swap)])) },
		file: RECORD,
		excerpt: excerptOf(list.map(pick)),
	});
	return { why, bad: sent(({ bad }) => bad), good: sent(({ was, good = was }) => good) };
}

const STORY = 'The braces were missing[^blog].';

/** An example that changes the story of the complete record. */
export const inStory = (why: string, bad: string, good: string): Example =>
	inRecord(why, { was: STORY, bad, good });

/** The same with a part of the bad story that no page should show; its first letters stand for it. */
export function withSecret(
	why: string,
	story: (secret: string) => string,
	secret: string[],
	good: string,
): Example {
	const whole = secret.join('');
	const example = inStory(why, story(whole), good);
	const excerpt = excerptOf([story(`${whole.slice(0, 5)}…`)]);
	return { ...example, bad: { ...example.bad, excerpt } };
}

/** An example of whole files; the excerpt is the first file's text. */
export function inFiles(
	why: string,
	bad: Files,
	good: Files,
	excerpts?: [bad: string, good: string],
): Example {
	const sent = (files: Files, excerpt: string | undefined): Sent => {
		const [file = '', content = ''] = Object.entries(files)[0] ?? [];
		const text = typeof content === 'string' ? content : '';
		return { files, file, excerpt: excerptOf([excerpt ?? text]) };
	};
	return { why, bad: sent(bad, excerpts?.[0]), good: sent(good, excerpts?.[1]) };
}

const LONGEST = 160;
const UNSEEN =
	// eslint-disable-next-line no-control-regex
	/[\0-\x08\x0B-\x1F\x7F-\x9F\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

function excerptOf(parts: string[]): string {
	return parts
		.map((part) => part.replace(/^\n+|\s+$/g, ''))
		.filter(Boolean)
		.join('\n…\n')
		.replace(
			UNSEEN,
			(character) => `⟨U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}⟩`,
		)
		.split('\n')
		.map((line) => (line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line))
		.join('\n');
}
