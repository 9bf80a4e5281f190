import { execFileSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { parseChanges, type Change } from '../pull-request/changes.ts';
import { WrongUsage } from './usage.ts';

/** Everything below a folder that differs from where it left the main branch: committed, uncommitted and new. */
export function changesSinceMain(root: string): Change[] {
	const git = (...args: string[]) => {
		const options = ['-C', root, '-c', 'core.fsmonitor=false', ...args];
		return execFileSync('git', options, {
			encoding: 'utf8',
			maxBuffer: 64 << 20,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	};
	const start = startOf(git);
	const diff = ['diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff'];
	const changed = start ? parseChanges(git(...diff, '--relative', start)) : [];
	const listed = git('ls-files', '--others', '--exclude-standard', '-z', ...(start ? [] : ['-c']));
	const added = listed.split('\0').filter(Boolean);
	const hasModes =
		start !== undefined &&
		git('config', '--type=bool', '--default=true', 'core.fileMode').trim() === 'true';
	return [...changed, ...added.map((path) => untracked(root, path, hasModes))];
}

/** The commit in which this branch left the main one; undefined where nothing is committed. Throws where there is no git. */
function startOf(git: (...args: string[]) => string): string | undefined {
	try {
		git('rev-parse', '--git-dir');
	} catch {
		throw new WrongUsage(
			'--changed asks git, and this folder is in no git repository. Name the files instead.',
		);
	}
	for (const main of ['upstream/main', 'origin/main', 'main', 'HEAD']) {
		try {
			return git('merge-base', 'HEAD', main).trim();
		} catch {
			// Not every clone has every branch.
		}
	}
	return undefined;
}

/** `hasModes` is false on disks where every file is executable, or none. */
function untracked(root: string, path: string, hasModes: boolean): Change {
	const file = path.replace(/\/$/, '');
	return { path: file, status: 'added', mode: modeOf(root, path, hasModes), blob: '' };
}

/** Git tells a folder with a repository of its own by a slash at its end. */
function modeOf(root: string, path: string, hasModes: boolean): string {
	if (path.endsWith('/')) return '160000';
	const stat = lstatSync(join(root, path));
	if (stat.isSymbolicLink()) return '120000';
	return hasModes && stat.mode & 0o111 ? '100755' : '100644';
}
