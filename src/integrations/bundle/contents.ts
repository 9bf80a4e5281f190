import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isForPages } from '../offline-files.ts';
import { relink, type Copy } from './relink.ts';
import { asOneScript, fromFiles } from './scripts.ts';
import type { ZipFile } from './zip.ts';

/** What is there for servers and their visitors, and what is there twice. */
const LEFT_OUT =
	/^(?:social\/|embed\/|offline\/list|sw\.js$|robots\.txt$|_headers$|_redirects$|feed\.json$|\.)|\.(?:zip|gz|br|zst|map|xml)$/;
const MODULE = /^_astro\/.*\.js$|^pagefind\/.*\.js$/;
const DATA = /\.json$|^pagefind\//;

/** The files of a copy of the site that works from a disk. */
export async function bundleFiles(
	dist: string,
	all: string[],
	site: Pick<Copy, 'base' | 'origin'>,
): Promise<ZipFile[]> {
	const own = all.filter((file) => !LEFT_OUT.test(file));
	const there = new Set([...own, 'offline/from-files.js']);
	const copy: Copy = { ...site, has: (file) => there.has(file) };
	const bytes = (file: string) => readFileSync(join(dist, file));
	const page = (file: string) => relink(bytes(file).toString('utf8'), file, copy);
	const modules = [...modulesOf(own, bytes, site.base)];
	const scripts = await Promise.all([
		fromFiles().then((code): ZipFile => ['offline/from-files.js', () => code]),
		...modules.map(async (file): Promise<ZipFile> => {
			const code = await asOneScript(dist, file);
			return [file, () => code];
		}),
	]);
	const files = own.flatMap((file): ZipFile[] => {
		if (file.endsWith('.html')) return [[file, () => page(file)]];
		if (MODULE.test(file)) return [];
		if (!DATA.test(file) || !isForPages(file)) return [[file, () => bytes(file)]];
		return [[`${file}.js`, () => asScript(file, bytes(file))]];
	});
	return [...files, ...scripts];
}

/** The modules that pages begin with. */
function modulesOf(files: string[], bytes: (file: string) => Buffer, base: string): Set<string> {
	const named = new Set<string>();
	for (const file of files) {
		if (!file.endsWith('.html')) continue;
		const html = bytes(file).toString('latin1');
		for (const [, source = ''] of html.matchAll(/<script type="module"[^>]*?\ssrc="([^"]+)"/g))
			named.add(source.slice(base.length));
	}
	return named;
}

/** Data as a script that hands it over. */
function asScript(file: string, content: Buffer): string {
	const isJson = file.endsWith('.json');
	const value = isJson ? content.toString('utf8').trim() : `"${content.toString('base64')}",true`;
	return `contributingFactorsFile(${JSON.stringify(file)},${value});\n`;
}
