import { execFileSync } from 'node:child_process';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { homeOf } from '../config/find.ts';
import { config } from '../config.ts';
import { type FileHistory, historiesFrom, LOG } from '../model/history.ts';

type Histories = Record<string, FileHistory>;

/** The history of every file in `content/` by its path from the root, read from git, and of those of the collection beside it; empty where there is no git, no commit, or only a part of the history. */
export function readHistories(root: string): Histories {
	const folders = [config.content, ...(config.beside?.records ? [config.beside.folder] : [])];
	return Object.assign({}, ...folders.map((folder) => historiesIn(root, folder))) as Histories;
}

/** A folder may belong to a repository of its own. */
function historiesIn(root: string, folder: string): Histories {
	const { dir, base } = posix.parse(folder);
	const git = (...args: string[]) =>
		execFileSync('git', ['-C', join(root, dir), '-c', 'log.showSignature=false', ...args], {
			encoding: 'utf8',
			maxBuffer: 512 * 1024 * 1024,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	try {
		if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return {};
		const found = historiesFrom(git('log', ...LOG, '--relative', '--', base));
		const named = Object.entries(found).map(([path, one]) => [posix.join(dir, path), one]);
		return Object.fromEntries(named) as Histories;
	} catch {
		return {};
	}
}

/** Loads the history of the files once per build, as one entry. */
export function historyLoader(): Loader {
	return {
		name: 'contributing-factors-history',
		async load({ config: { root }, store, generateDigest }) {
			const data = { files: readHistories(homeOf(fileURLToPath(root))) };
			store.set({ id: 'content', data, digest: generateDigest(data) });
		},
	};
}
