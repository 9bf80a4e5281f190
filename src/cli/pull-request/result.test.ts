import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../schema/problem.ts';
import { readResult, shortened, type Result } from './result.ts';

const problem: Problem = {
	code: 'REF-001',
	file: 'content/postmortems/2021-a-b.mdx',
	line: 26,
	column: 12,
	message: 'unknown',
	expected: 'known',
	fix: 'mend',
};
const result: Result = {
	kind: 'content',
	problems: [problem],
	counts: { error: 1, warning: 0, notice: 0 },
	read: [{ file: 'a.mdx', title: 'A title', facts: [['in all', '5 min']] }],
};

describe('a result on its way', () => {
	it('comes back as it was', () => {
		expect(readResult(JSON.stringify(shortened(result)))).toEqual(result);
	});

	it('keeps the gravest of many problems', () => {
		const notices = Array.from({ length: 150 }, () => ({ ...problem, code: 'REF-009' as const }));
		const kept = shortened({ ...result, problems: [...notices, problem] }).problems;
		expect(kept).toHaveLength(100);
		expect(kept[0]!.code).toBe('REF-001');
	});
});

describe('a result that anybody may have written', () => {
	it.each(['', 'no', '[]', '7', 'null', '{}', '{"kind":"constructor"}'])('is nothing: %s', (json) =>
		expect(readResult(json)).toBeUndefined(),
	);

	it('is cut, and what has another shape is left out', () => {
		const read = readResult(
			JSON.stringify({
				kind: 'content',
				problems: [
					null,
					{ ...problem, code: '__proto__' },
					{ ...problem, code: 'toString' },
					{ ...problem, message: { toString: 'x' }, line: 1e300, fix: 'x'.repeat(9_000) },
				],
				counts: { error: -1, warning: '9', notice: 3 },
				read: [{ title: ['x'], facts: [['a'], 'b', [1, 2]] }],
				more: true,
			}),
		);
		expect(read).toEqual({
			kind: 'content',
			problems: [{ ...problem, message: '', line: 0, fix: 'x'.repeat(2_000) }],
			counts: { error: 0, warning: 0, notice: 3 },
			read: [
				{
					file: '',
					title: '',
					facts: [
						['a', ''],
						['', ''],
					],
				},
			],
		});
	});
});

it('is read by a command that loads no package', () => {
	const seen = new Set<string>();
	const outside: string[] = [];
	const follow = (file: string) => {
		if (seen.has(file)) return;
		seen.add(file);
		const text = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
		for (const [, name] of text.matchAll(/from '([^']+)'/g)) {
			if (name!.startsWith('.')) follow(join(dirname(file), name!));
			else if (!name!.startsWith('node:')) outside.push(`${file}: ${name}`);
		}
	};
	follow('src/cli/comment.ts');
	follow('src/cli/links-issue.ts');
	expect(outside).toEqual([]);
	expect(seen.size).toBeGreaterThan(6);
});
