import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { engine } from '../../config/find.ts';
import { firstFiles } from './files.ts';
import { allowing, git } from './git.ts';

/** What an own copy begins with. */
export interface Request {
	/** The folder, which is new or empty. */
	folder: string;
	name: string;
	/** Where the engine is cloned from, and upgraded from later; undefined where it is copied. */
	from: string | undefined;
}

/** Why a copy cannot begin; the message says what to do. */
export class Refused extends Error {}

/** Begins an own copy in a folder: the engine, and the first files beside it. Throws `Refused` where it cannot. */
export function startCopy({ folder, name, from }: Request): void {
	const fault = judgeFolder(folder);
	if (fault) throw new Refused(fault);
	mkdirSync(folder, { recursive: true });
	git(folder, 'init', '--quiet');
	git(folder, 'symbolic-ref', 'HEAD', 'refs/heads/main');
	if (from) link(folder, from);
	else cpSync(engine, join(folder, 'engine'), { recursive: true, filter: isCode });
	const command = from && ['git', ...allowing(from)].join(' ');
	for (const [path, text] of Object.entries(firstFiles({ name, git: command }))) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	git(folder, 'add', '--all');
}

/** Why a folder cannot hold a copy; undefined where it can. */
export function judgeFolder(folder: string): string | undefined {
	if (folder === engine || folder.startsWith(engine + sep))
		return `${folder} lies within the engine.\n  Expected: a folder outside of ${engine}.\n  Do: Name another, as in ../postmortems.`;
	if (existsSync(folder) && readdirSync(folder).length > 0)
		return `${folder} is not empty.\n  Expected: a new or an empty folder.\n  Do: Name another.`;
	return undefined;
}

function link(folder: string, from: string): void {
	const added = git(folder, ...allowing(from), 'submodule', '--quiet', 'add', from, 'engine');
	if (added === undefined)
		throw new Refused(
			`The engine could not be cloned from ${from}.\n  Expected: the address of its repository, or its folder on this machine.\n  Do: Delete ${folder} and name another address: --from <address>. --from . takes this folder.`,
		);
	if (!existsSync(join(folder, 'engine/src/config/shape.ts')))
		throw new Refused(
			`The engine at ${from} is too old for copies of one’s own.\n  Expected: a version that has site.config.ts.\n  Do: Delete ${folder} and name another address: --from <address>.`,
		);
}

const MADE = new Set(['node_modules', 'dist', '.git', '.astro', '.cache', 'test-results']);

const isCode = (path: string) => dirname(path) !== engine || !MADE.has(basename(path));
