import { lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { folders, vocabularyFiles } from '../../check/files.ts';
import { config } from '../../config.ts';
import type { Problem } from '../../schema/problem.ts';
import type { Change } from '../pull-request/changes.ts';
import { gate } from '../pull-request/gate.ts';
import * as places from '../pull-request/places.ts';
import { changesSinceMain } from './changed.ts';
import { WrongUsage, type Request } from './usage.ts';

/** Which files a check is about. */
export interface Scope {
	/** The files wanted; undefined where all are. */
	files?: string[];
	/** The records that are checked by themselves; undefined where everything has to be read. */
	records?: string[];
	/** True where an error in another file is told as well, because it may follow from a change. */
	others: boolean;
	/** The files that are gone. */
	removed: Change[];
	/** Why some files are not opened at all. */
	refusals: Problem[];
}

/** Finds the files that a request is about. Throws `WrongUsage` for those that are no content. */
export function scopeOf(root: string, { paths, changed }: Request): Scope {
	if (changed) return changedScope(root);
	if (paths.length === 0) return { others: true, removed: [], refusals: [] };
	const files = [...new Set(paths.flatMap((path) => expand(root, path)))];
	return { files, records: recordsAmong(files), others: false, removed: [], refusals: [] };
}

function changedScope(root: string): Scope {
	const changes = changesSinceMain(root).filter(({ path }) => isContent(path));
	const { content, refusals } = gate(changes, [], here);
	const removed = content.filter(({ status }) => status === 'removed');
	const files = content.filter((one) => !removed.includes(one)).map(({ path }) => path);
	return {
		files,
		...(removed.length === 0 && { records: recordsAmong(files) }),
		others: true,
		removed,
		refusals: refusals.filter(({ code }) => code === 'FILE-003'),
	};
}

/** The records that files belong to, a picture to the record beside its folder; undefined where a file is a term's. */
function recordsAmong(files: string[]): string[] | undefined {
	const records = files.map((file) => {
		const [, , id = '', picture] = publicly(file).split('/');
		return picture ? `${folders.postmortems}/${id}.mdx` : file;
	});
	return records.every(isRecord) ? [...new Set(records)] : undefined;
}

function expand(root: string, given: string): string[] {
	const path = relative(root, resolve(root, given)).replaceAll('\\', '/');
	const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
	if (!stat)
		throw new WrongUsage(
			`There is no file ${path}. Give its path, as in ${folders.postmortems}/<id>.mdx.`,
		);
	if (stat.isDirectory()) {
		const inside = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
			.map((name) => `${path ? `${path}/` : ''}${name.replaceAll('\\', '/')}`)
			.filter((file) => isContent(file) && !isDirectory(join(root, file)));
		if (inside.length > 0) return inside.sort();
	}
	if (isContent(path) && !stat.isDirectory()) return [path];
	throw new WrongUsage(
		path === `${config.content}/TEMPLATE.mdx`
			? `The template is no record. Copy it to ${folders.postmortems}/<id>.mdx and check that.`
			: `${path || 'This folder'} is no content. Records stand in ${folders.postmortems}/, patterns in ${folders.patterns}/, vocabularies in ${config.content}/*.yaml.`,
	);
}

/** A path as the public repository calls it, where the folder of content has another name here. */
const publicly = (path: string) =>
	path.startsWith(`${config.content}/`) ? `content${path.slice(config.content.length)}` : '';

const isContent = (path: string) =>
	places.isContent(publicly(path)) || vocabularyFiles().some(([, file]) => file === path);

const isRecord = (path: string) => places.isRecord(publicly(path));

/** Where content and records stand in this copy. */
export const here = { isContent, isRecord };

const isDirectory = (path: string) => lstatSync(path).isDirectory();
