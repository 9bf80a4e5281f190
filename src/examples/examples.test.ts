import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Stopped } from '../check/readers.ts';
import { stopped } from '../check/stopped.ts';
import { survey } from '../check/survey.ts';
import type { Change } from '../cli/pull-request/changes.ts';
import { gate, lost } from '../cli/pull-request/gate.ts';
import { codes, type Code } from '../schema/codes.ts';
import type { Problem } from '../schema/problem.ts';
import type { Files, Sent } from './example.ts';
import { examples } from './index.ts';
import { smallVocabularies } from './vocabularies.ts';

const now = Date.parse('2026-11-21T12:00Z');
const said: Record<string, Pick<Problem, 'message' | 'expected' | 'fix'>> = {};
const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Writes files into a project of their own and returns what the check says of them, and of no other. */
async function problemsOf(files: Files): Promise<Problem[]> {
	const root = mkdtempSync(join(tmpdir(), 'examples-'));
	folders.push(root);
	for (const name of ['src', 'node_modules']) symlinkSync(resolve(name), join(root, name), 'dir');
	for (const folder of ['patterns', 'postmortems'])
		mkdirSync(join(root, 'content', folder), { recursive: true });
	for (const [path, content] of Object.entries({ ...smallVocabularies, ...files })) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), content);
	}
	const { problems } = await survey(root, { base: '/', now });
	return problems.filter(({ file }) => file in files);
}

/** What the gate says of a pull request, from the changes that an excerpt lists. */
function refusalsOf(excerpt: string): Problem[] {
	const STATUS = { A: 'added', M: 'changed', D: 'removed' } as const;
	const changes = [...excerpt.matchAll(/^([AMD]) {2}(\S+)$/gm)].map(([, letter, path]): Change => {
		return { path: path!, status: STATUS[letter as 'A'], mode: '100644', blob: '' };
	});
	const formerIds = [...excerpt.matchAll(/formerIds: \[(.*)\]/g)].map(([, id]) => id!);
	return [...gate(changes).refusals, ...lost(changes, new Set(formerIds))];
}

/** What the check says of what was sent. No known file stalls the reader, so that it was stopped is told here. */
async function judge(code: Code, { files, file, excerpt, stalls }: Sent): Promise<Problem[]> {
	if (stalls) return [stopped(file, new Stopped('took longer than 10 seconds'))];
	return code.startsWith('PULL-') ? refusalsOf(excerpt) : problemsOf(files);
}

const list = Object.entries(examples) as [Code, (typeof examples)[Code] & object][];

it('there is an example of every code', () => {
	expect(Object.keys(codes).filter((code) => !Object.hasOwn(examples, code))).toEqual([]);
});

describe.each(list)('%s', (code, { bad, good }) => {
	it('is what the check says of the bad example, and all it says', async () => {
		const told = await judge(code, bad);
		// That it is a draft is said of every draft.
		const problems = told.filter((one) => one.code === code || one.code !== 'ENTRY-001');
		const [first] = problems;
		expect(
			[...new Set(problems.map((problem) => problem.code))],
			JSON.stringify(problems, null, 1),
		).toEqual([code]);
		said[code] = { message: first!.message, expected: first!.expected, fix: first!.fix };
	});

	it('is not said of the good example, and nothing else either', async () => {
		expect(await judge(code, good)).toEqual([]);
	});
});

// Where a message was improved, add `-u` to the command that runs this test, and read what changed.
it('the pages quote what the check says', async () => {
	await expect(`${JSON.stringify(said, null, '\t')}\n`).toMatchFileSnapshot('said.json');
});
