import { firstMatches } from './first-matches.ts';
import type { Code } from '../schema/codes.ts';
import { mixedLetters } from './letters.ts';
import { manyMarks } from './marks.ts';
import { place, type Spot } from './spot.ts';

const MAX_BYTES = 200_000;
/** How many characters a line may have. */
export const MAX_LINE = 5_000;
const MAX_LINES = 10_000;
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
		const { offset, ...at } = firstInvalid(bytes);
		const message = `The file is not valid UTF-8: byte ${offset.toLocaleString('en')} belongs to no character.`;
		return refused('BYTES-001', message, {
			expected: 'a text file in UTF-8',
			fix: 'Save the file again as UTF-8.',
			...at,
		});
	}
	text = text.replace(/\r\n?/g, '\n').normalize('NFC');
	const lines = text.split('\n').length;
	if (lines > MAX_LINES) {
		return refused('BYTES-002', `The file has ${lines.toLocaleString('en')} lines.`, {
			expected: `at most ${MAX_LINES.toLocaleString('en')} lines`,
			fix: 'Shorten the record; link to long material instead of copying it.',
		});
	}
	const dangers = [...longLines(text), ...stallingMarkup(text), ...manyMarks(text)];
	const doubts = [...badCharacters(text), ...mixedLetters(text)];
	return { text, spots: [...dangers, ...doubts], unsafe: dangers.length > 0 };
}

function refused(
	code: Code,
	message: string,
	rest: Pick<Spot, 'expected' | 'fix'> & Partial<Spot>,
): Decoded {
	return { text: '', spots: [{ code, message, line: 1, column: 1, ...rest }], unsafe: true };
}

/** Where the first byte stands that is not UTF-8; the offset counts from 1. */
function firstInvalid(bytes: Uint8Array): { offset: number; line: number; column: number } {
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	let [offset, from] = [0, 0];
	for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', from)) {
		offset += new TextEncoder().encode(text.slice(from, at)).length;
		if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) {
			const before = text.slice(0, at).replace(/\r\n?/g, '\n');
			return { offset: offset + 1, ...place(before, before.length) };
		}
		offset += 3;
		from = at + 1;
	}
	return { offset: 1, line: 1, column: 1 };
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
	/(?:(?:[*+>-]|\d{1,9}[.)])[ \t]+){25,}/g,
	/(?:<[A-Za-z/][^<>\n]{0,40}>\s*){200,}/g,
];

function stallingMarkup(text: string): Spot[] {
	const found = STALLING.flatMap((pattern) => firstMatches(text, pattern, 5));
	const once = new Map(found.map((match) => [match.index, match[0]]));
	return [...once].map(([index, run]) => ({
		code: 'BYTES-007' as const,
		message: `Markup is repeated or nested here ${run.length.toLocaleString('en')} characters deep.`,
		expected: `at most ${MAX_RUN} of the same mark in a row and ${MAX_QUOTE} levels`,
		fix: 'Remove the repetition, or put it in a code block as a short excerpt.',
		...place(text, index),
	}));
}

/** The characters that may not stand in a file, by code. */
export const CHARACTERS: [Code, RegExp, string, string][] = [
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
		/[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u2028\u2029\u2060-\u2064\u2800\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFC]|[\u{E0000}-\u{E01EF}]|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|(?<![\p{L}\p{M}])\u200C/gu,
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
