import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MINIMAL } from '../../tests/fixtures/minimal.ts';
import { recordSchema } from '../schema/record.ts';
import { fix } from './fix.ts';
import { readRecord } from './read.ts';

const front = MINIMAL.slice(0, MINIMAL.indexOf('## What happened'));
const bytes = (text: string) => new TextEncoder().encode(text);
const fixed = (text: string) => fix(bytes(text), true)!;
const body = (text: string) => fixed(front + text).text.slice(front.length);
const schema = recordSchema({ fields: {} });
const read = (text: string) =>
	readRecord(
		{ file: 'content/postmortems/2021-08-25-example-braces.mdx', bytes: bytes(text) },
		schema,
		{ base: '/' },
	);

describe('a repair of prose', () => {
	it.each([
		['a sign', 'took <5 tries', 'took \\<5 tries', 'took <5 tries'],
		['a comparison', 'if x <y then', 'if x \\<y then', 'if x <y then'],
		['a placeholder', 'run it as <host> here', 'run it as \\<host> here', 'run it as <host> here'],
		['a type', 'a List<String> is', 'a List\\<String> is', 'a List<String> is'],
		['braces', 'the {namespace} label', 'the \\{namespace\\} label', 'the {namespace} label'],
		[
			'templates',
			'the {{ .Values }} part',
			'the \\{\\{ .Values \\}\\} part',
			'the {{ .Values }} part',
		],
		['a fragment', 'a <> b', 'a \\<> b', 'a <> b'],
		['a comment', '<!-- to do -->', '\\<!-- to do -->', '<!-- to do -->'],
		['a comment with braces', '<!-- {x} -->', '\\<!-- \\{x\\} -->', '<!-- {x} -->'],
		[
			'an address',
			'see <https://example.com/a_b?c=(d)>',
			'see [https://example.com/a\\_b?c=(d)](https://example.com/a_b?c=%28d%29)',
			'see https://example.com/a_b?c=(d)',
		],
	])('%s', (_, text, expected, words) => {
		expect(body(text)).toBe(expected);
		const { prose, problems } = read(fixed(front + text).text);
		expect(problems).toEqual([]);
		expect(prose!.text).toBe(words);
		expect(body(expected)).toBe(expected);
	});

	it.each([
		['code spans', 'the `{x}` and `<T>`'],
		['code blocks', '```yaml\n{{ .Values }} <5\n```'],
		['escaped signs', 'took \\<5 tries of \\{x\\}'],
		['links', '[a](https://example.com/{id}) and [b](<https://example.com/b>)'],
		['bare addresses', 'see https://example.com/{id}'],
		['our elements', '<Quote cite="blog">a word</Quote> and <Note>b</Note>'],
		['our elements over lines', '<Quote\n\tcite="blog"\n>\n\na word\n\n</Quote>'],
		['HTML, which somebody meant', 'a <b>c</b> <br>'],
		['code, which somebody meant', "import fs from 'node:fs'"],
	])('leaves alone %s', (_, text) => {
		expect(body(text)).toBe(text);
	});

	it('looks into the elements', () => {
		expect(body('<Note>took <5 tries</Note>')).toBe('<Note>took \\<5 tries</Note>');
	});

	it('says what it did, and where', () => {
		const start = front.split('\n').length;
		expect(fixed(`${front}took <5 tries\n\nand {x} and {y}\n`).repairs).toEqual([
			{ what: 'Put \\ before < where no element is meant', lines: [start] },
			{ what: 'Put \\ before { and }', lines: [start + 2] },
		]);
	});

	it('leaves the front matter alone', () => {
		const text = MINIMAL.replace('title: A', 'title: "<5 {x} A').replace(
			'every service\n',
			'every service"\n',
		);
		expect(fixed(text)).toEqual({ text, repairs: [] });
	});
});

describe('a repair of bytes', () => {
	it('takes off the byte order mark and ends lines with LF', () => {
		const windows = `\uFEFF${MINIMAL.replaceAll('\n', '\r\n')}`;
		const { text, repairs } = fixed(windows);
		expect(text).toBe(MINIMAL);
		expect(repairs.map(({ what }) => what)).toEqual([
			'Took the byte order mark off the start',
			'Ended every line with LF alone',
		]);
	});

	it('deletes what cannot be seen, and keeps what joins emoji and letters', () => {
		const text = MINIMAL.replace(
			'The braces were',
			'The bra\u200Bces\u202E we\u00ADre 👩\u200D💻 می\u200Cخواهم',
		);
		const { text: after, repairs } = fixed(text);
		expect(after).toBe(
			MINIMAL.replace('The braces were', 'The braces were 👩\u200D💻 می\u200Cخواهم'),
		);
		expect(repairs).toEqual([
			{ what: 'Deleted characters that cannot be seen', lines: [MINIMAL.split('\n').length - 1] },
		]);
	});

	it('leaves control characters, which may stand for a letter', () => {
		const text = MINIMAL.replace('The braces', 'The \x93braces\x94');
		expect(fixed(text)).toEqual({ text, repairs: [] });
	});

	it('does not touch a file that is no UTF-8', () => {
		expect(fix(new Uint8Array([0xff, 0xfe, 0x41, 0]), true)).toBeUndefined();
	});

	it('breaks lines that are too long to be read', () => {
		const words = 'every word of it counts '.repeat(300).trim();
		const { text, repairs } = fixed(`${front}${words}\n\n- ${words}\n\n> ${words}\n`);
		expect(repairs.map(({ what }) => what)).toEqual(['Broke lines that were too long']);
		expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(120);
		const { prose, problems } = read(text);
		expect(problems).toEqual([]);
		expect(prose!.text.replaceAll('\n', ' ')).toBe([words, words, words].join('  '));
	});
});

it('does nothing to a vocabulary but to its bytes', () => {
	const { text, repairs } = fix(bytes('- id: a\r\n  label: "<5 {x}"\r\n'), false)!;
	expect(text).toBe('- id: a\n  label: "<5 {x}"\n');
	expect(repairs).toHaveLength(1);
});

const PIECES = [
	...['<', '>', '{', '}', '\\', '`', '*', '_', '[', ']', '(', ')', '|', '-', '#', ':', '"', '/'],
	...['<!--', '-->', '<T>', '</T>', '<a-b>', '<https://example.com/x>', 'https://example.com/{y}'],
	...[
		'```',
		'\n',
		'\n\n',
		'    ',
		' ',
		'word',
		'x <y',
		'{{ z }}',
		'1. ',
		'> ',
		'import a',
		'\u200B',
		'\r\n',
	],
];

it('is done after one run, and leaves no sign that the markup trips on', () => {
	const stories = fc
		.array(fc.constantFrom(...PIECES), { maxLength: 25 })
		.map((all) => all.join(''));
	fc.assert(
		fc.property(stories, (story) => {
			const { text } = fixed(front + story);
			expect(fixed(text)).toEqual({ text, repairs: [] });
			const rest = read(text).problems.filter(
				({ code, message }) =>
					code === 'PROSE-002' || (code === 'PROSE-006' && message.includes('<')),
			);
			expect(rest).toEqual([]);
		}),
		{ numRuns: 1_000 },
	);
});
