import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { annotation } from '../../src/cli/github/annotation.ts';
import { fenced } from '../../src/cli/github/fence.ts';
import type { Change } from '../../src/cli/pull-request/changes.ts';
import { gate } from '../../src/cli/pull-request/gate.ts';
import { messageOf } from '../../src/cli/pull-request/message.ts';
import type { Problem } from '../../src/schema/problem.ts';

const forged =
	'`````\n\n::error file=x::y\n::set-output name=a::b%0A](https://evil.example) @everyone #1';
const problem: Problem = {
	code: 'FIELD-002',
	file: 'content/postmortems/a,line=1::b.mdx',
	line: 3,
	column: 1,
	message: forged,
	expected: forged,
	fix: forged,
};

describe('what is said to the host of the code', () => {
	it('is one command, whatever the text', () => {
		const said = annotation(problem);
		expect(said).not.toMatch(/[\r\n]/);
		expect(said).toMatch(
			/^::error file=content\/postmortems\/a%2Cline=1%3A%3Ab\.mdx,line=3,col=1,/,
		);
		expect(said).not.toMatch(/%0A(?!:|`|Expected|Do|$)\w*=/);
	});

	it('stays within its block of code, whatever the text', () => {
		const [open = '', ...rest] = fenced(forged).split('\n');
		const fence = open.replace('text', '');
		expect(fence.length).toBeGreaterThan(5);
		expect(rest.filter((line) => line.startsWith(fence))).toEqual([fence]);
	});

	it('is at most 60 kB, with nothing of the text outside blocks of code', () => {
		const message = messageOf({
			passed: false,
			result: {
				kind: 'content',
				problems: Array.from({ length: 5_000 }, () => problem),
				counts: { error: 5_000, warning: 0, notice: 0 },
				read: [],
			},
			code: 0,
			address: 'https://host.example/run',
		});
		expect(Buffer.byteLength(message)).toBeLessThanOrEqual(60_000);
		expect(message.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '')).not.toMatch(/evil|@everyone|::/);
	});
});

describe('the number and the kinds of changed files', () => {
	const change = (path: string, status: Change['status']): Change => ({
		path,
		status,
		mode: '100644',
		blob: '',
	});
	const records = (count: number, status: Change['status']) =>
		Array.from({ length: count }, (_, n) =>
			change(`content/postmortems/2021-01-0${n}.mdx`, status),
		);
	const codes = (changes: Change[]) => gate(changes).refusals.map(({ code }) => code);

	it('are limited for records', () => {
		expect(codes(records(5, 'added'))).toEqual([]);
		expect(codes(records(500, 'added'))).toEqual(['PULL-002']);
		expect(codes(records(200, 'changed'))).toEqual(['PULL-003']);
	});

	it.each([
		'.github/workflows/check.yml',
		'package-lock.json',
		'src/record/bytes.ts',
		'src/schema/record.ts',
		'src/guides/writing.mdx',
		'content/TEMPLATE.mdx',
		'content/guides/x.mdx',
		'content/postmortems/../../package.json',
	])('are refused where %s changes with a record', (path) => {
		expect(codes([...records(1, 'added'), change(path, 'changed')])).toEqual(['PULL-001']);
	});

	it.each(['120000', '100755', '160000'])('are refused with the mode %s', (mode) => {
		expect(codes([{ ...records(1, 'added')[0]!, mode }])).toEqual(['FILE-003']);
	});
});

describe('the workflows', () => {
	const workflows = globSync('.github/workflows/*.yml').map((file) => readFileSync(file, 'utf8'));
	const check = readFileSync('.github/workflows/check.yml', 'utf8');

	it('judge with the code of the base branch', () => {
		expect(check).toContain('ref: ${{ github.base_ref }}');
		expect(workflows.filter((text) => text.includes('pull_request_target'))).toEqual([]);
	});

	it('let pull requests take from caches and put nothing there', () => {
		for (const text of workflows) {
			const { on } = parse(text) as { on: object };
			if (!('pull_request' in on)) continue;
			expect(text).not.toMatch(/actions\/cache(?:\/save)?@/);
			expect(text).toContain('package-manager-cache: false');
		}
	});

	it('give no token and no secret to what reads a pull request, and run no program that follows its text', () => {
		expect(check).not.toMatch(/secrets\.|github\.token|GITHUB_TOKEN|write/);
		for (const text of workflows)
			for (const [, action] of text.matchAll(/uses: ([^@\s]+)/g))
				expect(action).toMatch(/^actions\//);
	});
});

describe('what is installed', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { version?: string }>;
	};
	const version = (name: string) => packages[`node_modules/${name}`]?.version ?? '';
	const number = (text: string) =>
		text.split('.').reduce((sum, part) => sum * 1_000 + Number(part), 0);

	it('has decoders of images without the known faults', () => {
		expect(version('astro')).toBe('7.3.4');
		expect(number(version('sharp'))).toBeGreaterThanOrEqual(number('0.35.5'));
		const sharps = Object.keys(packages).filter((path) => path.endsWith('node_modules/sharp'));
		expect(sharps).toEqual(['node_modules/sharp']);
	});

	it('has nothing that runs front matter, nor the filter that a comment switches off', () => {
		const names = Object.keys(packages).map((path) => path.split('node_modules/').at(-1));
		for (const name of ['gray-matter', '@secretlint/secretlint-rule-filter-comments'])
			expect(names).not.toContain(name);
		expect(
			globSync('src/**/*.ts').filter((file) =>
				/limitInputPixels:\s*false/.test(readFileSync(file, 'utf8')),
			),
		).toEqual([]);
	});
});

it('the browser puts no text into a page as markup, but what the reader rendered', () => {
	const files = globSync('src/{client,components,pages,layouts}/**/*.{ts,astro}');
	const risky =
		/\.(?:innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
	expect(files.filter((file) => risky.test(readFileSync(file, 'utf8')))).toEqual([
		'src/client/add/preview.ts',
	]);
});

it('line ends are those of the repository', () => {
	expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
});
