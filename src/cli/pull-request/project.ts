import { spawnSync } from 'node:child_process';
import { mkdirSync, rmdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { git, type Change } from './changes.ts';

const MOST_BYTES = 4 << 20;

/**
 * Makes a copy of the code in `base` at `folder` and writes the content of a pull request into it,
 * byte by byte from git's objects in `incoming`: no link is followed and nothing of it is run.
 * `changes` have passed the gate. Files over 4 MB are cut, so that the check refuses them.
 */
export function assemble(base: string, incoming: string, folder: string, changes: Change[]): void {
	git(base, 'worktree', 'add', '--detach', '--quiet', folder, 'HEAD');
	symlinkSync(resolve(base, 'node_modules'), join(folder, 'node_modules'), 'dir');
	for (const { path, status } of changes) {
		if (status === 'added') continue;
		rmSync(join(folder, path), { force: true });
		if (path.split('/').length > 3) removeIfEmpty(dirname(join(folder, path)));
	}
	for (const { path, status, blob } of changes) {
		if (status === 'removed') continue;
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, bytesOf(incoming, blob));
	}
}

/** The bytes of an object; of a larger one the first 4 MB. */
function bytesOf(repository: string, blob: string): Buffer {
	const { stdout, error, status } = spawnSync('git', ['-C', repository, 'cat-file', 'blob', blob], {
		maxBuffer: MOST_BYTES,
	});
	const isCut = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOBUFS';
	if (!isCut && status !== 0)
		throw new Error(`The object ${blob} cannot be read from ${repository}.`);
	return stdout.subarray(0, MOST_BYTES);
}

/** The checker takes a folder beside records for images; an empty one would be a riddle. */
function removeIfEmpty(folder: string): void {
	try {
		rmdirSync(folder);
	} catch {
		// It holds other files.
	}
}
