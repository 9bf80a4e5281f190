import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a built site by their paths, sorted, with slashes on every system. */
export const filesIn = (dist: string): string[] =>
	readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name).slice(join(dist, '/').length))
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
