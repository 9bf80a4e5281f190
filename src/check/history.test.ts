import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readHistories } from './history.ts';

let root: string;
const project = () => join(root, 'project');

function git(folder: string, date: string, ...args: string[]): void {
	const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
	const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.com'];
	execFileSync('git', ['-C', folder, ...who, ...args], { env, stdio: 'ignore' });
}

function commit(date: string): void {
	git(root, date, 'add', '-A');
	git(root, date, 'commit', '-q', '-m', 'A change');
}

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'history-'));
	git(root, '', 'init', '-q', '-b', 'main', '.');
	mkdirSync(join(project(), 'content/postmortems'), { recursive: true });
	const path = (name: string) => join(project(), 'content/postmortems', name);
	writeFileSync(path('a.mdx'), 'One line.\n'.repeat(20));
	writeFileSync(join(root, 'elsewhere.txt'), 'x');
	commit('2026-01-01T12:00Z');
	writeFileSync(path('a.mdx'), 'One line.\n'.repeat(21));
	commit('2026-02-01T12:00Z');
	renameSync(path('a.mdx'), path('b.mdx'));
	commit('2026-03-01T12:00Z');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

it('reads the history of the content, by paths from the project’s root', () => {
	expect(readHistories(project())).toEqual({
		'content/postmortems/b.mdx': { last: '2026-02-01', changes: 1 },
	});
});

it('reads none where there is no git, or only a part of the history', () => {
	const shallow = join(root, 'shallow');
	git(root, '', 'clone', '-q', '--depth', '1', `file://${root}`, shallow);
	expect(readHistories(join(shallow, 'project'))).toEqual({});
	const bare = mkdtempSync(join(tmpdir(), 'no-git-'));
	expect(readHistories(bare)).toEqual({});
	rmSync(bare, { recursive: true });
});
