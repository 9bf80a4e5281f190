import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { cpSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { report } from '../../src/check/report.ts';
import { survey } from '../../src/check/survey.ts';
import { severityOf } from '../../src/schema/codes.ts';
import type { Problem } from '../../src/schema/problem.ts';
import type { SentFile } from './row.ts';
import { FOLDER } from './row.ts';
import { rows } from './rows.ts';

let root: string;
let problems: Problem[];

beforeAll(async () => {
	root = mkdtempSync(join(tmpdir(), 'hostile-'));
	for (const name of ['src', 'node_modules']) symlinkSync(resolve(name), join(root, name), 'dir');
	cpSync('content', join(root, 'content'), { recursive: true });
	rmSync(join(root, FOLDER), { recursive: true });
	mkdirSync(join(root, FOLDER));
	for (const { path, content } of rows.flatMap(({ files }) => files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		if ('link' in content) symlinkSync(content.link, join(root, path));
		else writeFileSync(join(root, path), content);
	}
	({ problems } = await survey(root, { base: '/', now: Date.parse('2026-11-21T12:00Z') }));
}, 120_000);

afterAll(() => rmSync(root, { recursive: true, force: true }));

const saidOf = ({ path }: SentFile) => problems.filter(({ file }) => file === path);

it('there are 75 rows, each once', () => {
	expect(rows.map(({ row }) => row)).toEqual(Array.from({ length: 75 }, (_, at) => at + 1));
	const paths = rows.flatMap(({ files }) => files.map(({ path }) => path));
	expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
});

const cases = rows.flatMap(({ row, what, files }) =>
	files.map((file) => ({ row, what, file, path: file.path })),
);

describe('the check', () => {
	it.each(cases)('meets $what: $path', ({ file }) => {
		const said = saidOf(file).filter(({ code }) => severityOf(code) !== 'notice');
		const found = said.map(({ line, code }) => `${line} ${code}`).sort(byLine);
		expect(found, report(said)).toEqual([...file.says].sort(byLine));
		if (file.words) expect(report(saidOf(file))).toContain(file.words);
	});

	it('never shows a secret', () => {
		const told = JSON.stringify(problems);
		expect(told).not.toMatch(/[A-Za-z\d]{24}mN1p|Q3EGRZB7KXW2YVNT|B3dE5gH7jK9m/);
	});
});

const byLine = (a: string, b: string) =>
	a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });
