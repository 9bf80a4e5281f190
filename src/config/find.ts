import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The name of the file in which a copy says what is its own. */
export const CONFIG_FILE = 'site.config.ts';

/** The folder of this code. */
export const engine = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Where a copy keeps what is its own. */
export interface Place {
	/** The folder from which paths of content count. */
	home: string;
	/** True where that is not the folder of this code. */
	isApart: boolean;
	/** Its own configuration; undefined where it has none. */
	config: string | undefined;
	/** The folder of its content, from `home`, where the environment names one. */
	content: string | undefined;
}

/**
 * Finds the copy that this code serves: around the folder that `contentDir` names, else in `cwd`, else
 * around the code itself. Without a configuration it is `cwd`.
 */
export function findPlace(cwd: string, contentDir: string | undefined): Place {
	const named = contentDir?.trim() ? resolve(cwd, contentDir.trim()) : undefined;
	const folders = [...(named ? [dirname(named)] : []), cwd, dirname(engine)];
	const owner = folders.find((one) => one !== engine && existsSync(join(one, CONFIG_FILE)));
	const config = owner && join(owner, CONFIG_FILE);
	const isApart = owner !== undefined || named !== undefined;
	if (!named) return { home: owner ?? cwd, isApart, config, content: undefined };
	const home = owner && named.startsWith(owner + sep) ? owner : dirname(named);
	return { home, isApart, config, content: from(home, named) };
}

/** A path from a folder, with forward slashes. */
export const from = (folder: string, path: string): string =>
	relative(folder, path).replaceAll('\\', '/');

/** The copy that this process serves. */
export const place: Place = findPlace(process.cwd(), process.env.CONTENT_DIR);

/** True where the folder is somebody's project, in which helpers may keep files: not one that the environment alone names. */
export const isProject: boolean = !place.isApart || place.config !== undefined;

/** The folder from which paths of content count: the copy's where it is apart, else the given one. */
export const homeOf = (folder: string): string => (place.isApart ? place.home : folder);
