import { createHash } from 'node:crypto';
import {
	existsSync,
	globSync,
	mkdirSync,
	readFileSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINIMAL } from '../fixtures/minimal.ts';
import { brokenLinks, build, copyOfProject, remove } from './built.ts';

let project: string;

beforeAll(() => {
	project = copyOfProject();
});

afterAll(() => remove(project));

const write = (path: string, text: string) => writeFileSync(join(project, path), text);

const bytesOf = (dist: string) =>
	new Map(
		globSync('**/*', { cwd: dist })
			.filter((file) => statSync(join(dist, file)).isFile())
			.sort()
			.map((file) => [
				file,
				createHash('sha256')
					.update(readFileSync(join(dist, file)))
					.digest('hex'),
			]),
	);

describe('a build', () => {
	it('gives the same bytes twice, with and without what the first one stored', () => {
		const first = build(project, {}, 'one');
		expect(first.status, first.output).toBe(0);
		const second = build(project, {}, 'two');
		expect(second.status, second.output).toBe(0);
		expect(bytesOf(second.dist)).toEqual(bytesOf(first.dist));
	});

	it('gives them in another folder, zone and language, a year later and without a network', () => {
		const elsewhere = copyOfProject();
		const env = {
			TZ: 'Asia/Kathmandu',
			LC_ALL: 'tr_TR.UTF-8',
			NODE_OPTIONS: `--import=${pathToFileURL('tests/fixtures/elsewhere.mjs')}`,
		};
		const { status, output, dist } = build(elsewhere, env, 'site');
		const bytes = bytesOf(dist);
		remove(elsewhere);
		expect(status, output).toBe(0);
		expect(bytes).toEqual(bytesOf(join(project, 'one')));
	});

	it('works under a sub-path', () => {
		const { status, output, dist } = build(
			project,
			{ BASE_PATH: '/kb/', SITE_URL: 'https://example.com' },
			'sub',
		);
		expect(status, output).toBe(0);
		expect(brokenLinks(dist, '/kb/')).toEqual([]);
		expect(readFileSync(join(dist, 'index.html'), 'utf8')).toContain(
			'href="https://example.com/kb/"',
		);
	});
});

describe('bad input', () => {
	const record = (name: string, change: (text: string) => string) =>
		write(
			`content/postmortems/${name}.mdx`,
			change(MINIMAL.replace('organization: example', 'organization: undisclosed')),
		);

	it('stops the build, names every file and line at once, and publishes nothing', () => {
		record('2021-01-01-bad-one', (text) =>
			text
				.replace("occurred: '2021-08-25'", "occurred: '2021-02-30'")
				.replace('unvalidated-change', 'unvalidated-chnge')
				.replace(
					'entry:',
					'layout: ./evil.js\nrelated:\n  - id: 2017-10-27-monzo-linkerd-empty-servce\n    as: variant\n    why: The same cause was at work there.\nentry:',
				),
		);
		record('2021-01-02-bad-two', (text) =>
			text
				.replace('title: A missing pair of braces deletes every service\n', '')
				.replace(
					'The braces were missing[^blog].',
					"import fs from 'node:fs'\n\n{fs.writeFileSync('PWNED', 'x')}\n\n<script>alert(1)</script>",
				),
		);
		mkdirSync(join(project, 'elsewhere'), { recursive: true });
		write('elsewhere/x.mdx', MINIMAL);
		symlinkSync(
			join(project, 'elsewhere/x.mdx'),
			join(project, 'content/postmortems/2021-01-03-link.mdx'),
		);
		const { status, output, dist } = build(project, {}, 'bad');
		expect(status).not.toBe(0);
		for (const expected of [
			/2021-01-01-bad-one\.mdx:5:\d+ {2}error TIME-002/,
			/2021-01-01-bad-one\.mdx:24:\d+ {2}error REF-001/,
			/Did you mean `unvalidated-change`/,
			/2021-01-01-bad-one\.mdx:42:\d+ {2}error FIELD-002/,
			/2021-01-01-bad-one\.mdx:44:\d+ {2}error REF-003/,
			/2017-10-27-monzo-linkerd-empty-service/,
			/2021-01-02-bad-two\.mdx:2:\d+ {2}error FIELD-001/,
			/2021-01-02-bad-two\.mdx:49:1 {2}error PROSE-001/,
			/2021-01-02-bad-two\.mdx:51:1 {2}error PROSE-002/,
			/2021-01-02-bad-two\.mdx:53:1 {2}error PROSE-004/,
			/2021-01-03-link\.mdx:1:1 {2}error FILE-003/,
		]) {
			expect(output).toMatch(expected);
		}
		expect(existsSync(join(project, 'PWNED'))).toBe(false);
		expect(existsSync(join(dist, 'index.html'))).toBe(false);
	});
});
