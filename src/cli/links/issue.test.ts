import { describe, expect, it } from 'vitest';
import { captureOf } from './archive.ts';
import { readFindings, type Findings } from './findings.ts';
import { issueOf } from './issue.ts';

const findings: Findings = {
	day: '2026-11-21',
	visited: 40,
	unsure: 3,
	gone: [
		{
			address: 'https://blog.example.com/post',
			why: '404',
			files: ['content/postmortems/2021-a-b.mdx'],
			archive: 'https://web.archive.org/web/20240102030405/https://blog.example.com/post',
		},
	],
};

describe('the issue', () => {
	it('names each page that is gone, who cites it, and where the archive has it', () => {
		expect(issueOf(findings)).toContain(
			[
				'```text',
				'https://blog.example.com/post',
				'  answered  404',
				'  archive   https://web.archive.org/web/20240102030405/https://blog.example.com/post',
				'  cited in  content/postmortems/2021-a-b.mdx',
				'```',
			].join('\n'),
		);
		expect(issueOf(findings)).toContain('40 addresses visited on 2026-11-21; 3 refused');
	});

	it('says so where nothing is gone', () => {
		expect(issueOf({ ...findings, gone: [] })).toMatch(
			/^Every source that answers is where it was\./,
		);
	});

	it('fits, however much is gone', () => {
		const gone = Array.from({ length: 2_000 }, () => findings.gone[0]!);
		const issue = issueOf({ ...findings, gone });
		expect(Buffer.byteLength(issue)).toBeLessThan(60_000);
		expect(issue).toMatch(/\d+ more are not shown/);
	});
});

it('reads what the first job wrote', () => {
	expect(readFindings(JSON.stringify(findings))).toEqual(findings);
	expect(() => readFindings('{}')).toThrow();
});

describe('the copy that the archive offers', () => {
	const address = 'https://blog.example.com/post?a=1';
	const answering = (body: unknown) => () => Promise.resolve(Response.json(body));
	const closest = (url: string) =>
		answering({ archived_snapshots: { closest: { available: true, url } } });
	const list = 'https://web.archive.org/web/*/https://blog.example.com/post?a=1';

	it('is its newest capture', async () => {
		const capture = 'http://web.archive.org/web/20240102030405/https://blog.example.com/post?a=1';
		expect(await captureOf(address, closest(capture))).toBe(capture.replace('http:', 'https:'));
	});

	it('is its list of captures where it names none', async () => {
		expect(await captureOf(address, answering({ archived_snapshots: {} }))).toBe(list);
		expect(await captureOf(address, closest('https://evil.example/'))).toBe(list);
		expect(await captureOf(address, () => Promise.reject(new Error('down')))).toBe(list);
	});
});
