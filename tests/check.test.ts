import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
const codes = () => checkRecords(root, [one], context).map(({ code, line }) => `${line} ${code}`);

beforeAll(() => {
	root = copyOfProject();
	rmSync(join(root, folder), { recursive: true });
	mkdirSync(join(root, folder));
	write(one, link);
	write(two);
});

afterAll(() => remove(root));

describe('the check of one record', () => {
	it('finds the others it refers to', () => {
		expect(codes()).toEqual([]);
	});

	it('sees that another was renamed since the last check', () => {
		renameSync(join(root, two), join(root, `${folder}/2021-02-01-example-three.mdx`));
		expect(codes()).toEqual(['43 REF-003']);
		renameSync(join(root, `${folder}/2021-02-01-example-three.mdx`), join(root, two));
		expect(codes()).toEqual([]);
	});

	it('does not blame it for another that cannot be read', () => {
		write(two, () => 'nothing');
		expect(codes()).toEqual([]);
	});

	it('says the same as the check of everything', () => {
		write(two, (text) => text.replace('unvalidated-change', 'unvalidated-chnge'));
		const all = survey(root, context).problems.filter(({ file }) => file === two);
		expect(checkRecords(root, [two], context)).toEqual(all);
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
		expect(stdout).toMatch(/\d+ notices\.\n$/);
		expect(status).toBe(0);
	});

	it('says so where a file does not exist', () => {
		const { status, stderr } = check(`${folder}/nope.mdx`);
		expect(stderr).toBe(`No such file: ${folder}/nope.mdx. Give paths as in ${folder}/<id>.mdx.\n`);
		expect(status).toBe(1);
	});
});
