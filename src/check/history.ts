import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { type FileHistory, historiesFrom, LOG } from '../model/history.ts';

/** The history of every file in `content/` by its path from the root, read from git; empty where there is no git, no commit, or only a part of the history. */
export function readHistories(root: string): Record<string, FileHistory> {
	const git = (...args: string[]) =>
		execFileSync('git', ['-C', root, '-c', 'log.showSignature=false', ...args], {
			encoding: 'utf8',
			maxBuffer: 512 * 1024 * 1024,
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	try {
		if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return {};
		return historiesFrom(git('log', ...LOG, '--relative', '--', 'content'));
	} catch {
		return {};
	}
}

/** Loads the history of the files once per build, as one entry. */
export function historyLoader(): Loader {
	return {
		name: 'contributing-factors-history',
		async load({ config, store, generateDigest }) {
			const data = { files: readHistories(fileURLToPath(config.root)) };
			store.set({ id: 'content', data, digest: generateDigest(data) });
		},
	};
}
