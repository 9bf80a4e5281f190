import { expect, it } from 'vitest';
import { codes } from '../schema/codes.ts';
import { sarif } from './sarif.ts';

interface Log {
	version: string;
	runs: { tool: { driver: { rules: { id: string }[] } }; results: unknown[] }[];
}

it('names every code as a rule, and each problem with its place', () => {
	const log = sarif([
		{
			code: 'REF-001',
			file: 'content/postmortems/a b#c.mdx',
			line: 26,
			column: 12,
			message: '`missing-limt` is no contributing factor we know.',
			expected: 'the id of a term in content/causes.yaml',
			fix: 'Did you mean `missing-limit`?',
		},
	]) as Log;
	const { tool, results } = log.runs[0]!;
	expect(log.version).toBe('2.1.0');
	expect(tool.driver.rules.map(({ id }) => id)).toEqual(Object.keys(codes));
	expect(tool.driver.rules[Object.keys(codes).indexOf('CORPUS-003')]).toMatchObject({
		defaultConfiguration: { level: 'note' },
		helpUri: expect.stringMatching(/\/problems\/corpus-003\/$/),
	});
	expect(results).toEqual([
		{
			ruleId: 'REF-001',
			ruleIndex: Object.keys(codes).indexOf('REF-001'),
			level: 'error',
			message: {
				text: '`missing-limt` is no contributing factor we know. Expected: the id of a term in content/causes.yaml. Did you mean `missing-limit`?',
			},
			locations: [
				{
					physicalLocation: {
						artifactLocation: {
							uri: 'content/postmortems/a%20b%23c.mdx',
							uriBaseId: '%SRCROOT%',
						},
						region: { startLine: 26, startColumn: 12 },
					},
				},
			],
		},
	]);
});
