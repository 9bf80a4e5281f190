import type { Code } from '../schema/codes.ts';
import { place, type Spot } from './spot.ts';

const MAX_BYTES = 200_000;
const MAX_LINE = 5_000;
const MAX_RUN = 200;
const MAX_QUOTE = 24;
const MAX_INDENT = 96;

/** The text of a file, normalized (no byte order mark, `\n` line ends, NFC), and what is wrong with it. */
export interface Decoded {
	text: string;
	spots: Spot[];
	/** True where no parser may see the text: it could stall or crash one. */
	unsafe: boolean;
}

/** Decodes a file's bytes and judges them before any parser sees them. */
export function decode(bytes: Uint8Array): Decoded {
	if (bytes.byteLength > MAX_BYTES) {
		return refused('BYTES-002', `The file has ${bytes.byteLength.toLocaleString('en')} bytes.`, {
			expected: `at most ${MAX_BYTES.toLocaleString('en')} bytes`,
			fix: 'Shorten the record; link to long material instead of copying it.',
		});
	}
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return refused('BYTES-001', 'The file is not valid UTF-8.', {
			expected: 'a text file in UTF-8',
			fix: 'Save the file again as UTF-8.',
		});
	}
	text = text.replace(/\r\n?/g, '\n').normalize('NFC');
	const dangers = [...longLines(text), ...stallingMarkup(text)];
	return { text, spots: [...dangers, ...badCharacters(text)], unsafe: dangers.length > 0 };
}

function refused(code: Code, message: string, rest: Pick<Spot, 'expected' | 'fix'>): Decoded {
	return { text: '', spots: [{ code, message, ...rest, line: 1, column: 1 }], unsafe: true };
}

function longLines(text: string): Spot[] {
	return text.split('\n').flatMap((line, index) =>
		line.length <= MAX_LINE
			? []
			: [
					{
						code: 'BYTES-003' as const,
						message: `This line has ${line.length.toLocaleString('en')} characters.`,
						expected: `at most ${MAX_LINE.toLocaleString('en')} characters in a line`,
						fix: 'Break the line.',
						line: index + 1,
						column: 1,
					},
				],
	);
}

const STALLING = [
	new RegExp(`([^\\s\\w.-])(?:[ \\t]*\\1){${MAX_RUN},}`, 'g'),
	new RegExp(`^(?:[ \\t]*>){${MAX_QUOTE + 1},}`, 'gm'),
	new RegExp(`^[ \\t]{${MAX_INDENT + 1},}`, 'gm'),
	/(?:[*+-][ \t]+){25,}/g,
	/(?:<[A-Za-z/][^<>\n]{0,40}>\s*){200,}/g,
];

function stallingMarkup(text: string): Spot[] {
	return STALLING.flatMap((pattern) =>
		[...text.matchAll(pattern)].slice(0, 5).map((match) => ({
			code: 'BYTES-007' as const,
			message: `Markup is repeated or nested here ${match[0].length} characters deep.`,
			expected: `at most ${MAX_RUN} of the same mark in a row and ${MAX_QUOTE} levels`,
			fix: 'Remove the repetition, or put it in a code block as a short excerpt.',
			...place(text, match.index),
		})),
	);
}

const CHARACTERS: [Code, RegExp, string, string][] = [
	// eslint-disable-next-line no-control-regex
	['BYTES-004', /[\0-\x08\x0B-\x1F\x7F-\x9F]/g, 'control character', 'Delete it.'],
	[
		'BYTES-005',
		/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g,
		'direction control',
		'Delete it.',
	],
	[
		'BYTES-006',
		/[\u00AD\u200B\u2060-\u2064\uFEFF\uFFF9-\uFFFC]|[\u{E0000}-\u{E007F}]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|(?<![\p{L}\p{M}])\u200C/gu,
		'invisible character',
		'Delete it.',
	],
];

function badCharacters(text: string): Spot[] {
	return CHARACTERS.flatMap(([code, pattern, name, fix]) =>
		[...text.matchAll(pattern)].slice(0, 20).map((match) => ({
			code,
			message: `The ${name} ${escape(match[0])} stands here and cannot be seen.`,
			expected: 'text that looks the way it reads',
			fix,
			...place(text, match.index),
		})),
	);
}

const escape = (char: string) =>
	`U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
