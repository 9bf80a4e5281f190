import { describe, expect, it } from 'vitest';
import type { Problem } from '../schema/problem.ts';
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
		expect(report([problem({})])).toBe(
			[
				'content/postmortems/2021-a-b.mdx:26:12  error REF-001  An unknown term',
				'  `missing-limt` is no contributing factor we know.',
				'  Expected: the id of a term in content/causes.yaml.',
				'  Do: Did you mean `missing-limit`?',
				'',
				'1 error.',
			].join('\n'),
		);
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

	it('tells notices of one kind once, with their lines', () => {
		const text = report([1, 5, 9].map((line) => problem({ code: 'CORPUS-003', line })));
		expect(text).toContain(':1:12  notice');
		expect(text).toContain('The same on lines 5, 9.');
		expect(text).toContain('3 notices.');
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
