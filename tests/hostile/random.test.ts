import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { effort } from '../fixtures/effort.ts';
import { reviewRecord } from '../../src/check/review.ts';
import { MINIMAL } from '../fixtures/minimal.ts';

const FILE = 'content/postmortems/2021-08-25-example-braces.mdx';
const context = { base: '/', now: Date.parse('2026-11-21T12:00Z') };
const real = globSync('content/{postmortems,patterns}/*.mdx')
	.sort()
	.map((file) => readFileSync(file, 'utf8'));

const review = (text: string) =>
	reviewRecord({ file: FILE, bytes: new TextEncoder().encode(text) }, context);

const answer = (text: string) => {
	const { problems, data, prose } = review(text);
	return {
		problems: problems.map(({ file, line, column, code, message }) => [
			file,
			line,
			column,
			code,
			message,
		]),
		data,
		prose,
	};
};

/** Pieces that stand at the joints of the languages a record is written in. */
const PIECES = [
	'---\n',
	'\n---\n',
	'\n\n',
	'  ',
	'\t',
	'- ',
	': ',
	':',
	'&a ',
	'*a',
	'!!js ',
	'<<: ',
	'? ',
	'| \n',
	'>-\n',
	'"',
	"'",
	'[',
	']',
	'{',
	'}',
	'{{',
	'<',
	'>',
	'</',
	'/>',
	'<!--',
	'-->',
	'<Note>',
	'</Note>',
	'<Quote cite="blog">',
	'</Quote>',
	'<Term id="causes/missing-limit">',
	'<a href={x}>',
	'<constructor />',
	'<__proto__ />',
	'[^blog]',
	'[^',
	'[x](',
	'](',
	'![',
	'```',
	'`',
	'~~~',
	'~~',
	'**',
	'_',
	'*',
	'|',
	'|-|\n',
	'# ',
	'###### ',
	'> ',
	'1. ',
	'\\',
	'&amp;',
	'&#0;',
	'&#x110000;',
	'#1',
	'@a',
	'www.',
	'https://',
	'javascript:',
	'import x from "y"\n',
	'export const x = 1\n',
	'{/*',
	'*/}',
	'${',
	'\0',
	'\u200D',
	'\u202E',
	'\u{E0041}',
	'\uFEFF',
	'\u0301',
	'é',
	'e\u0301',
	'\u2028',
	'\uD800',
	'👩‍🚀',
	'ﬃ',
	'ß',
	'İ',
	'가',
	'__proto__: x\n',
	'constructor: x\n',
	'toString: x\n',
	'null',
	'~',
	'1e999',
	'-0',
	'.nan',
	'0x1F',
	'2021-02-30',
	"'2021-08-25T25:61Z'",
	'T+00:05',
	'../',
	'P1D',
	'cite: ',
	'inferred: true\n',
	'notStated: [causes]\n',
	'entry:\n',
	'timeline:\n',
	'sources:\n',
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
const edit = fc.oneof(
	fc.record({ kind: fc.constant('insert' as const), at: place, piece: fc.constantFrom(...PIECES) }),
	fc.record({
		kind: fc.constant('repeat' as const),
		at: place,
		piece: fc.constantFrom(...PIECES),
		times: fc.integer({ min: 2, max: 60 }),
	}),
	fc.record({
		kind: fc.constant('cut' as const),
		at: place,
		length: fc.integer({ min: 1, max: 200 }),
	}),
	fc.record({
		kind: fc.constant('copy' as const),
		at: place,
		to: place,
		length: fc.integer({ min: 1, max: 200 }),
	}),
	fc.record({ kind: fc.constant('swap' as const), at: place, to: place }),
	fc.record({
		kind: fc.constant('random' as const),
		at: place,
		piece: fc.string({ unit: 'binary', maxLength: 12 }),
	}),
);
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(text: string, edit: Edit): string {
	const offset = (share: number) => Math.floor(share * text.length);
	const at = offset(edit.at);
	const put = (where: number, piece: string) => text.slice(0, where) + piece + text.slice(where);
	if (edit.kind === 'insert' || edit.kind === 'random') return put(at, edit.piece);
	if (edit.kind === 'repeat') return put(at, edit.piece.repeat(edit.times));
	if (edit.kind === 'cut') return text.slice(0, at) + text.slice(at + edit.length);
	if (edit.kind === 'copy') return put(offset(edit.to), text.slice(at, at + edit.length));
	const lines = text.split('\n');
	const [one, two] = [edit.at, edit.to].map((share) => Math.floor(share * (lines.length - 1)));
	[lines[one!], lines[two!]] = [lines[two!]!, lines[one!]!];
	return lines.join('\n');
}

const mutated = (text: fc.Arbitrary<string>, most: number) =>
	fc
		.tuple(text, fc.array(edit, { minLength: 1, maxLength: most }))
		.map(([start, edits]) => edits.reduce(apply, start).toWellFormed());

/** From the joints alone, as the front matter and the body of a record. */
const made = fc
	.tuple(
		fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
		fc.array(fc.constantFrom(...PIECES, 'word '), { maxLength: 60 }),
	)
	.map(([front, body]) => `---\n${front.join('')}\n---\n${body.join('')}`.toWellFormed());

const LIMIT = 1_000;

function holds(text: string): void {
	const start = effort();
	const plain = answer(text);
	expect(effort() - start).toBeLessThan(LIMIT);
	const other = VARIANTS[text.length % VARIANTS.length]!(text);
	if (other !== text) expect(answer(other)).toEqual(plain);
}

const VARIANTS = [
	(text: string) => text.replace(/\r\n?|\n/g, '\r\n'),
	(text: string) => (text.startsWith('\uFEFF') ? text : `\uFEFF${text}`),
	(text: string) => text.normalize('NFD'),
	(text: string) => text.normalize('NFC'),
];

const options = (numRuns: number) => ({ numRuns, seed: 20_211_121, endOnFailure: false });

it.each([
	['the shortest record, changed a little', mutated(fc.constant(MINIMAL), 4), 6_000],
	['joints of the languages', made, 3_000],
	['real records, changed a lot', mutated(fc.constantFrom(...real), 12), 350],
	['bytes', fc.string({ unit: 'binary', maxLength: 400 }).map((text) => text.toWellFormed()), 750],
] as const)(
	'the check never throws, stalls or wavers: %s',
	(_, texts, runs) => {
		fc.assert(fc.property(texts, holds), options(runs));
	},
	240_000,
);
