import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkRecords, survey } from '../src/check/survey.ts';
import { MINIMAL } from './fixtures/minimal.ts';
import { copyOfProject, remove } from './site/built.ts';

const context = { base: '/', now: Date.parse('2026-11-21T12:00Z') };
const folder = 'content/postmortems';
const one = `${folder}/2021-01-01-example-one.mdx`;
const two = `${folder}/2021-02-01-example-two.mdx`;
let root: string;

const write = (file: string, change = (text: string) => text) =>
	writeFileSync(
		join(root, file),
		change(MINIMAL.replace('organization: example', 'organization: undisclosed')),
	);
const link = (text: string) =>
	text
		.replace('https://example.com/post', 'https://example.com/other')
		.replace(
			'entry:',
			'related:\n  - id: 2021-02-01-example-two\n    as: variant\n    why: The same tool deleted what it did not find.\nentry:',
		);
const codes = async () =>
	(await checkRecords(root, [one], context)).map(({ code, line }) => `${line} ${code}`);

beforeAll(() => {
	root = copyOfProject();
	rmSync(join(root, folder), { recursive: true });
	mkdirSync(join(root, folder));
	write(one, link);
	write(two);
});

afterAll(() => remove(root));

describe('the check of one record', () => {
	it('finds the others it refers to', async () => {
		expect(await codes()).toEqual([]);
	});

	it('sees that another was renamed since the last check', async () => {
		renameSync(join(root, two), join(root, `${folder}/2021-02-01-example-three.mdx`));
		expect(await codes()).toEqual(['43 REF-003']);
		renameSync(join(root, `${folder}/2021-02-01-example-three.mdx`), join(root, two));
		expect(await codes()).toEqual([]);
	});

	it('does not blame it for another that cannot be read', async () => {
		write(two, () => 'nothing');
		expect(await codes()).toEqual([]);
	});

	it('says the same as the check of everything', async () => {
		write(two, (text) => text.replace('unvalidated-change', 'unvalidated-chnge'));
		const { problems } = await survey(root, context);
		const all = problems.filter(({ file }) => file === two);
		expect(await checkRecords(root, [two], context)).toEqual(all);
		expect(all).toMatchObject([
			{
				code: 'REF-001',
				line: 24,
				column: 5,
				fix: 'Did you mean `unvalidated-change`? Otherwise add the term to content/causes.yaml.',
			},
		]);
	});
});

describe('the command', () => {
	const check = (...files: string[]) =>
		spawnSync(process.execPath, ['src/cli/check.ts', ...files], { cwd: root, encoding: 'utf8' });

	it('exits 1 where there is an error, and 0 where there are only notices', () => {
		write(two, (text) => text.replace('unvalidated-change', 'unvalidated-chnge'));
		expect(check().status).toBe(1);
		expect(check(two).stdout).toContain(`${two}:24:5  error REF-001`);
		write(two);
		const { status, stdout } = check();
		expect(stdout).toMatch(/\d+ notices\.\n/);
		expect(status).toBe(0);
	});

	it('exits 2 and says why where it was used wrongly', () => {
		const { status, stderr } = check(`${folder}/nope.mdx`);
		expect(stderr).toBe(
			`There is no file ${folder}/nope.mdx. Give its path, as in ${folder}/<id>.mdx.\n`,
		);
		expect(status).toBe(2);
		expect(check('--fixx').status).toBe(2);
	});

	it('shows the line, marks the column, and names the page of the code', () => {
		write(two, (text) => text.replace('unvalidated-change', 'unvalidated-chnge'));
		expect(check(two).stdout.split('\n').slice(1, 7)).toEqual([
			'  24 |   - cause: unvalidated-chnge',
			'     |     ^',
			'  `unvalidated-chnge` is no contributing factor we know.',
			'  Expected: the id of a term in content/causes.yaml.',
			'  Do: Did you mean `unvalidated-change`? Otherwise add the term to content/causes.yaml.',
			expect.stringMatching(/^ {2}More: https?:\/\/.*\/problems\/ref-001\/$/),
		]);
	});

	it.each([
		['json', (out: string) => JSON.parse(out).problems[0].code],
		['sarif', (out: string) => JSON.parse(out).runs[0].results[0].ruleId],
		['github', (out: string) => /^::error .*title=(\S+)/.exec(out)?.[1]],
	])('speaks %s and nothing else', (format, codeIn) => {
		write(two, (text) => text.replace('unvalidated-change', 'unvalidated-chnge'));
		const { status, stdout } = check(two, '--format', format);
		expect(codeIn(stdout)).toBe('REF-001');
		expect(status).toBe(1);
	});

	it('tells every problem of a file at once', () => {
		write(two, (text) =>
			text
				.replace('title: A', 'titel: A')
				.replace("occurred: '2021-08-25'", "occurred: '2021-02-30'")
				.replace('unvalidated-change', 'unvalidated-chnge')
				.replace('The braces were missing', 'It took <5 ms, {x} and <T> and <b>more</b>'),
		);
		const codes = [...check(two).stdout.matchAll(/^content\S+ {2}error (\S+)/gm)].map(String);
		expect(codes.map((line) => line.replace(/^.*?mdx:|,.*| {2}error/g, ''))).toEqual([
			'2:1 FIELD-002',
			'5:1 TIME-002',
			'24:5 REF-001',
			'50:9 PROSE-006',
			'50:16 PROSE-002',
			'50:18 PROSE-002',
			'50:24 PROSE-006',
			'50:32 PROSE-004',
		]);
	});

	it('repairs what it can, says what it did, and is done after one run', () => {
		const hard = (text: string) =>
			`\uFEFF${text.replace('The braces were missing', 'It took <5\u200B ms, {x} and <T>').replaceAll('\n', '\r\n')}`;
		write(two, hard);
		expect(check(two).stdout).toContain('Some of this can be repaired for you');
		const { status, stdout } = check(two, '--fix');
		expect(stdout.split('\n').slice(0, 6)).toEqual([
			`${two}: repaired`,
			'  Took the byte order mark off the start.',
			'  Ended every line with LF alone.',
			'  Deleted characters that cannot be seen, line 50.',
			'  Put \\ before < where no element is meant, line 50.',
			'  Put \\ before { and }, line 50.',
		]);
		expect(stdout).toMatch(/No problems found\.\n$/);
		expect(status).toBe(0);
		const text = readFileSync(join(root, two), 'utf8');
		expect(text).toContain('It took \\<5 ms, \\{x\\} and \\<T>[^blog].\n');
		expect(check(two, '--fix').stdout).toMatch(/^Nothing to repair\./);
		expect(readFileSync(join(root, two), 'utf8')).toBe(text);
		expect(readdirSync(join(root, folder))).toEqual([one, two].map((file) => basename(file)));
	});

	it('does not blame a record for a vocabulary that cannot be read', () => {
		const causes = readFileSync(join(root, 'content/causes.yaml'), 'utf8');
		writeFileSync(join(root, 'content/causes.yaml'), `${causes}\n- id: [`);
		write(two);
		expect(check(two).stdout).toBe('No problems found.\n');
		const { stdout } = check();
		expect(stdout).toContain('error YAML-002');
		expect(stdout).not.toContain('REF-001');
		writeFileSync(join(root, 'content/causes.yaml'), causes);
	});

	it('sees names that differ only in the case of letters', () => {
		write(two);
		write(two.replace('example', 'Example'));
		const { stdout } = check();
		expect(stdout).toMatch(
			/The name differs from content\/postmortems\/2021-02-01-Example-two.mdx only/,
		);
		expect(stdout).toContain('error CORPUS-001');
		rmSync(join(root, two.replace('example', 'Example')));
	});
});
