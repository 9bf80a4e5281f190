import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fileName } from '../../site.ts';
import { writeBundle } from '../bundle.ts';

let dist: string;

beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'dist-'));
	const files = {
		'index.html':
			'<html data-base="/"><script type="module" src="/_astro/a.js"></script><a href="/offline/">',
		'offline/index.html': '<p><span data-bundle-size>large</span></p>',
		'_astro/a.js': 'import("./b.js")',
		'_astro/b.js': 'document.title="b"',
		'search/meta.json': '{"records":1}',
		'api/v1/index.json': '{"records":1}',
		'pagefind/x.pf_meta': 'abc',
		'offline/list.json': '{}',
		'index.html.gz': '',
		'sw.js': '',
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dist, path)), { recursive: true });
		writeFileSync(join(dist, path), text);
	}
});

afterEach(() => rmSync(dist, { recursive: true, force: true }));

it('holds the site with its data as scripts, sorted, and tells its size', async () => {
	const size = await writeBundle(dist, 'site.zip');
	const bytes = readFileSync(join(dist, 'site.zip'));
	expect(bytes.length).toBe(size);
	const files = unzipSync(bytes);
	expect(Object.keys(files)).toEqual(
		[
			'README.txt',
			'_astro/a.js',
			'api/v1/index.json',
			'index.html',
			'offline/from-files.js',
			'offline/index.html',
			'pagefind/x.pf_meta.js',
			'search/meta.json.js',
		].map((path) => `${fileName}/${path}`),
	);
	const text = (path: string) => strFromU8(files[`${fileName}/${path}`]!);
	expect(text('_astro/a.js')).toContain('document.title');
	expect(text('_astro/a.js')).not.toMatch(/\bimport\b/);
	expect(text('search/meta.json.js')).toBe(
		'contributingFactorsFile("search/meta.json",{"records":1});\n',
	);
	expect(text('pagefind/x.pf_meta.js')).toBe(
		'contributingFactorsFile("pagefind/x.pf_meta","YWJj",true);\n',
	);
	expect(text('index.html')).toContain('<a href="offline/index.html">');
	expect(readFileSync(join(dist, 'offline/index.html'), 'utf8')).toMatch(
		/<span data-bundle-size>0\.0 MB</,
	);
});

it('gives the same bytes twice', async () => {
	const once = async () => {
		writeFileSync(join(dist, 'offline/index.html'), '<span data-bundle-size>large</span>');
		await writeBundle(dist, 'site.zip');
		return readFileSync(join(dist, 'site.zip'));
	};
	const first = await once();
	expect(Buffer.compare(first, await once())).toBe(0);
});
