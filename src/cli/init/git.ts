import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';

/** Runs git in a folder: what it printed, or undefined where it failed or is not there. */
export function git(folder: string, ...args: string[]): string | undefined {
	const { status, stdout } = spawnSync('git', ['-C', folder, ...args], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	return status === 0 ? stdout.trim() : undefined;
}

/** Git takes a repository on this machine for a submodule only where it is told to. */
const FROM_HERE = ['-c', 'protocol.file.allow=always'];

/** What git is told so that it clones from an address. */
export const allowing = (address: string): string[] =>
	isAbsolute(address) || address.startsWith('file:') ? FROM_HERE : [];

/** Where the code of a folder can be cloned from: its remote, else the folder itself; undefined where it is no repository of its own. */
export function originOf(folder: string): string | undefined {
	if (git(folder, 'rev-parse', '--show-prefix') !== '') return undefined;
	if (git(folder, 'rev-parse', 'HEAD') === undefined) return undefined;
	return addressFrom(folder, git(folder, 'remote', 'get-url', 'origin') ?? folder);
}

/** An address as it is understood elsewhere: a path on this machine is made whole. */
export const addressFrom = (start: string, address: string): string =>
	existsSync(resolve(start, address)) ? resolve(start, address) : address;
