import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where a site is built, where it will stand, and where the one before it waits meanwhile, and where it goes. */
export interface Places {
	site: string;
	fresh: string;
	former: string;
	gone: string;
}

/** The places of a build of the site in a folder; each process has its own. */
export function placesOf(folder: string, pid = process.pid): Places {
	const site = existsSync(folder) ? realpathSync(folder) : join(folder, '.');
	const start = join(sideOf(site), `${basename(site)}.${pid}`);
	return { site, fresh: `${start}.new`, former: `${start}.old`, gone: `${start}.gone` };
}

/** On the same disk, and in a folder that nothing else reads. */
const sideOf = (site: string) => join(dirname(site), '.cache/build');

/** Removes what builds left that did not end, and puts back a site that was on its way. */
export function tidy({ site }: Places): void {
	const side = sideOf(site);
	mkdirSync(side, { recursive: true });
	for (const name of readdirSync(side)) {
		const [, of, pid, what] = /^(.+)\.(\d+)\.(new|old|gone)$/.exec(name) ?? [];
		if (of !== basename(site) || isRunning(Number(pid))) continue;
		if (what === 'old' && !existsSync(site)) renameSync(join(side, name), site);
		else rmSync(join(side, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** Puts the fresh site in the place of the one that stands; where that fails, the old one stands as before. */
export function change({ site, fresh, former, gone }: Places): void {
	try {
		if (existsSync(site)) renameSync(site, former);
		try {
			renameSync(fresh, site);
		} catch (error) {
			if (existsSync(former)) renameSync(former, site);
			throw error;
		}
	} catch (error) {
		throw new Error(
			`The new site is built and cannot take its place.\n  ${(error as Error).message}\n  Expected: a folder ${site} that can be renamed.\n  Do: Stop what uses it, or name another folder with --outDir, and build again.`,
			{ cause: error },
		);
	}
	// Somebody may keep the built site in a repository of its own.
	if (existsSync(join(former, '.git'))) renameSync(join(former, '.git'), join(site, '.git'));
	if (!existsSync(former)) return;
	renameSync(former, gone);
	removeLater(gone);
}

const REMOVE = 'fs.rmSync(process.argv[1], { recursive: true, force: true })';

/** Removes a folder in a process that outlives this one: of a large site that takes seconds, for which nobody has to wait. */
function removeLater(folder: string): void {
	const remover = spawn(process.execPath, ['--eval', REMOVE, folder], {
		detached: true,
		stdio: 'ignore',
		windowsHide: true,
	});
	// Where no process can be started, the next build clears up.
	remover.on('error', () => undefined);
	remover.unref();
}
