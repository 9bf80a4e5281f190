import { describe, expect, it } from 'vitest';
import { manyMarks } from './marks.ts';

const found = (text: string) => manyMarks(text).map(({ line, message }) => `${line} ${message}`);

describe('marks', () => {
	it.each([
		['a log in a block of code', `\`\`\`\n${'[info] a_b {"c": "<d>"}\n'.repeat(200)}\`\`\``],
		['a table', `${'| a | b | c | d |\n'.repeat(300)}`],
		['many paragraphs with some marks each', '*a* `b` [c](https://d.example)\n\n'.repeat(600)],
	])('lets %s pass', (_, text) => {
		expect(found(text)).toEqual([]);
	});

	it.each([
		['emphasis', 'one\n\n' + '*_'.repeat(300), []],
		[
			'emphasis with words between',
			'one\n\n' + '*a_ '.repeat(251),
			['3 This paragraph holds 502 marks of emphasis.'],
		],
		[
			'brackets',
			'\n\none\n\n\n' + '[a'.repeat(2001),
			['6 This paragraph holds 2,001 marks of markup.'],
		],
		['addresses', 'www.a '.repeat(2001), ['1 This paragraph holds 2,001 marks of markup.']],
		[
			'marks in many paragraphs',
			'[[[[[[\n\n'.repeat(1700),
			['1 This file holds 10,200 marks of markup.'],
		],
	])('counts %s', (_, text, expected) => {
		expect(found(text)).toEqual(expected);
	});
});
