import { execFileSync } from 'node:child_process';

/** A file that a pull request adds, changes or removes. */
export interface Change {
	/** From the project's root, with forward slashes, as git stores it. */
	path: string;
	status: 'added' | 'changed' | 'removed';
	/** Git's mode of the file as it is now: `100644` is a regular file; `000000` where it was removed. */
	mode: string;
	/** The object that holds the file's bytes. */
	blob: string;
}

/** Runs git in a folder and returns what it prints. Throws where git fails. */
export const git = (folder: string, ...args: string[]): string =>
	execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 64 << 20 });

/** What a merge commit brings to its first parent; of the folder only git's own objects are read. */
export const changesOf = (folder: string): Change[] =>
	parseChanges(git(folder, 'diff', '--raw', '-z', '--no-abbrev', '--no-renames', 'HEAD^1', 'HEAD'));

const STATUS: Record<string, Change['status']> = { A: 'added', D: 'removed' };

/** Reads the output of `git diff --raw -z --no-renames`. */
export function parseChanges(raw: string): Change[] {
	const fields = raw.split('\0');
	const changes: Change[] = [];
	for (let at = 0; at + 1 < fields.length; at += 2) {
		const [, mode = '', , blob = '', letter = ''] = fields[at]!.split(' ');
		changes.push({ path: fields[at + 1]!, status: STATUS[letter] ?? 'changed', mode, blob });
	}
	return changes;
}
