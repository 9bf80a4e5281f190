import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { decode } from '../record/bytes.ts';

/** The lines of the files below a root as the reader counts them; undefined for what is no text. */
export function linesBelow(root: string): (file: string) => string[] | undefined {
	const known = new Map<string, string[] | undefined>();
	return (file) => {
		if (!known.has(file)) known.set(file, read(join(root, file)));
		return known.get(file);
	};
}

function read(path: string): string[] | undefined {
	if (!/\.(?:mdx|yaml)$/.test(path)) return undefined;
	try {
		return decode(readFileSync(path)).text.split('\n');
	} catch {
		return undefined;
	}
}
