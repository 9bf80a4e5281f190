import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isForPages, listFiles } from './offline-files.ts';
import { searchRest, shellOf } from './offline-shell.ts';

let dist: string;

beforeEach(() => {
	dist = mkdtempSync(join(tmpdir(), 'dist-'));
});

afterEach(() => rmSync(dist, { recursive: true, force: true }));

function write(files: Record<string, string>) {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dist, path)), { recursive: true });
		writeFileSync(join(dist, path), text);
	}
}

it.each([
	['index.html', true],
	['postmortems/a/index.html', true],
	['_astro/page.js', true],
	['_astro/picture.webp', true],
	['search/words/0.json', true],
	['pagefind/wasm.en.pagefind', true],
	['pagefind/index/en_1.pf_index', true],
	['postmortems/a.csl.json', false],
	['postmortems/a.md', false],
	['api/v1/records.json', false],
	['social/index.png', false],
	['feed.json', false],
	['atom.xml', false],
	['index.html.gz', false],
	['index.html.br', false],
	['contributing-factors.zip', false],
	['sw.js', false],
	['offline/list.json', false],
	['offline/list/0.json', false],
	['offline/index.html', true],
])('%s is for pages: %s', (file, expected) => {
	expect(isForPages(file)).toBe(expected);
});

it('lists files by address, each with its size and the beginning of its digest', () => {
	write({ 'index.html': 'abc', 'a/index.html': '', 'a/b.json': 'abc', 'a.md': 'abc' });
	expect([...listFiles(dist)]).toEqual([
		['', [3, 'ba7816bf8f01cfea414140de']],
		['a/', [0, 'e3b0c44298fc1c149afbf4c8']],
		['a/b.json', [3, 'ba7816bf8f01cfea414140de']],
	]);
});

const shellFrom = (texts: Record<string, string>, base = '/') =>
	shellOf(
		new Map(Object.entries(texts).map(([path, { length }]) => [path, [length, '']])),
		base,
		(address) => Buffer.from(texts[address]!),
	);

it('keeps from the first visit on what the first pages are made of, and the indexes that they name', () => {
	const texts: Record<string, string> = {
		'': '<link href="/kb/_astro/a.1.css"><script src="/kb/_astro/a.1.js"></script><a href="/kb/x/">',
		'404.html': '',
		'_astro/a.1.css': 'a{background:url(./b.2.svg)}',
		'_astro/a.1.js': 'import("./c.3.js")',
		'_astro/b.2.svg': '',
		'_astro/c.3.js': '',
		'_astro/d.4.js': '',
		'favicon.svg': '',
		'postmortems/': '<div data-index="/kb/postmortems/index.json" data-other="x.json">',
		'postmortems/index.json': '',
		'search/meta.json': '',
		'search/words/0.json': '',
		'x/': '',
	};
	const left = ['_astro/d.4.js', 'search/words/0.json', 'x/'];
	expect(shellFrom(texts, '/kb/')).toEqual(Object.keys(texts).filter((one) => !left.includes(one)));
});

it('leaves an index out that is too large on the way to be kept by everybody', () => {
	const noise = randomBytes(150_000).toString('base64');
	const texts = { '': '<a data-index="/large.json" data-values="/small.json">' };
	expect(shellFrom({ ...texts, 'large.json': noise, 'small.json': '{}' })).toEqual([
		'',
		'small.json',
	]);
	expect(shellFrom({ ...texts, 'large.json': ' '.repeat(300_000), 'small.json': '{}' })).toEqual([
		'',
		'large.json',
		'small.json',
	]);
});

it('names the rest of the search index, unless it is too large to be fetched unasked', () => {
	const restOf = (bytes: number) =>
		searchRest(
			new Map([
				['search/', [1, '']],
				['search/meta.json', [1, '']],
				['search/words/0.json', [bytes, '']],
			]),
			['search/meta.json'],
		);
	expect(restOf(2_000_000)).toEqual(['search/words/0.json']);
	expect(restOf(2_000_001)).toEqual([]);
});
