import { describe, expect, it } from 'vitest';
import type { Problem } from '../schema/problem.ts';
import { excerpt } from './excerpt.ts';
import { count, fails, report } from './report.ts';

const problem = (change: Partial<Problem>): Problem => ({
	code: 'REF-001',
	file: 'content/postmortems/2021-a-b.mdx',
	line: 26,
	column: 12,
	message: '`missing-limt` is no contributing factor we know.',
	expected: 'the id of a term in content/causes.yaml',
	fix: 'Did you mean `missing-limit`?',
	...change,
});

describe('the report', () => {
	it('says where, what was wrong, what was expected, and one thing to do', () => {
		expect(report([problem({})]).split('\n')).toEqual([
			'content/postmortems/2021-a-b.mdx:26:12  error REF-001  An unknown term',
			'  `missing-limt` is no contributing factor we know.',
			'  Expected: the id of a term in content/causes.yaml.',
			'  Do: Did you mean `missing-limit`?',
			expect.stringMatching(/^ {2}More: https?:.*\/problems\/ref-001\/$/),
			'',
			'1 error.',
		]);
	});

	it('shows the line with a mark under the column', () => {
		const lines = [...Array<string>(25).fill(''), '    cause: missing-limt'];
		expect(
			report([problem({})], { lines: () => lines })
				.split('\n')
				.slice(1, 3),
		).toEqual(['  26 |     cause: missing-limt', '     |            ^']);
	});

	it('tells many problems in bounds: the worst first and in full, then shortly, then by number', () => {
		const many = Array.from({ length: 1000 }, (_, at) =>
			problem({ file: `content/postmortems/${String(at).padStart(4, '0')}.mdx` }),
		);
		const warning = problem({ code: 'CORPUS-002', file: 'content/a.yaml' });
		const text = report([warning, ...many]);
		expect(text.match(/^ {2}Do: /gm)).toHaveLength(50);
		expect(text.split('\n').length).toBeLessThan(700);
		expect(text.split('\n')[0]).toMatch(/\/0000\.mdx:26:12 {2}error REF-001/);
		expect(text.split('\n').slice(-8)).toEqual([
			'content/postmortems/0249.mdx:26:12  error REF-001  An unknown term',
			'',
			'And 751 more:',
			'  750  error REF-001  An unknown term',
			expect.stringMatching(/^ {4}1 {2}\w+ CORPUS-002 {2}\w/),
			'Those above may be the cause of others. Mend them and check again; npm run check -- --format json lists all.',
			'',
			expect.stringMatching(/^1000 errors/),
		]);
	});

	it('colors its parts where asked to', () => {
		const text = report([problem({})], { paint: (part, words) => `[${part} ${words}]` });
		expect(text).toContain('[error error REF-001]');
	});

	it('follows the order of files, lines and columns', () => {
		const lines = report([
			problem({ line: 9 }),
			problem({ file: 'content/causes.yaml' }),
			problem({ line: 2 }),
		]);
		expect([...lines.matchAll(/^content\S+/gm)].map(String)).toEqual([
			'content/causes.yaml:26:12',
			'content/postmortems/2021-a-b.mdx:2:12',
			'content/postmortems/2021-a-b.mdx:9:12',
		]);
	});

	it('tells notices of one kind once, with a line for each of the others', () => {
		const unused = (line: number) =>
			problem({ code: 'CORPUS-003', line, message: `Nothing shows \`term-${line}\`.` });
		const text = report([1, 5, 19].map(unused));
		expect(text.match(/notice CORPUS-003/g)).toHaveLength(1);
		expect(text).toContain(
			'\n   5:12  Nothing shows `term-5`.\n  19:12  Nothing shows `term-19`.\n',
		);
		expect(text).toContain('3 notices.');
	});

	it('lists the fields still to be filled in, each with what belongs there', () => {
		const empty = (line: number, name: string, expected: string) =>
			problem({ code: 'FIELD-007', line, column: 1, message: `\`${name}\` is empty.`, expected });
		const text = report([empty(8, 'summary', 'What broke'), empty(14, 'triggers', 'Why then')]);
		expect(text.split('\n').slice(1, 5)).toEqual([
			'  `summary` is empty.',
			'  Expected: What broke.',
			'  14:1  `triggers` is empty. Why then.',
			expect.stringMatching(/^ {2}Do: Write each after its colon\./),
		]);
		expect(text).toContain('2 errors.');
	});

	it('says so where there is nothing to say', () => {
		expect(report([])).toBe('No problems found.');
	});
});

it('fails on errors only', () => {
	expect(fails([problem({ code: 'CORPUS-002' }), problem({ code: 'CORPUS-003' })])).toBe(false);
	expect(fails([problem({})])).toBe(true);
	expect(count([problem({}), problem({ code: 'CORPUS-002' })])).toEqual({
		error: 1,
		warning: 1,
		notice: 0,
	});
});

describe('an excerpt', () => {
	const shown = (line: string, column: number) => {
		const { text, caret } = excerpt([line], { line: 1, column })!;
		return [text, caret];
	};

	it('keeps its mark under the column where signs are wide, or none, or hidden', () => {
		expect(shown('障害 <5', 4)).toEqual(['障害 <5', '     ^']);
		expect(shown('e\u0301 <5', 4)).toEqual(['e\u0301 <5', '  ^']);
		expect(shown('a\u202Eb <5', 5)).toEqual(['a<U+202E>b <5', '           ^']);
		expect(shown('\t\t{x}', 3)).toEqual(['  {x}', '  ^']);
	});

	it('shows of a long line what is near', () => {
		const [text, caret] = shown('word '.repeat(1_000), 2_501);
		expect(text).toMatch(/^….{96}…$/);
		expect(text!.slice(caret!.length - 1)).toMatch(/^word /);
	});

	it('is left out where there is nothing to see', () => {
		expect(excerpt(['---'], { line: 1, column: 1 })).toBeUndefined();
		expect(excerpt([], { line: 3, column: 1 })).toBeUndefined();
	});
});

it('lets nothing steer the terminal', () => {
	const file = 'content/postmortems/\x1b[31m.mdx';
	const text = report([problem({ file, message: 'a\x1b]0;b\x07\u202Ec\nd' })]);
	expect(text).toContain('content/postmortems/<U+001B>[31m.mdx:26:12');
	expect(text).toContain('a<U+001B>]0;b<U+0007><U+202E>c<U+000A>d');
});
