import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexPages, pagesIn } from './pagefind.ts';

const record =
	'<html lang="en"><body><article data-pagefind-body><h1>A mesh stops</h1></article></body></html>';
const pages = ['one', 'two'].map((id) => ({ path: `postmortems/${id}/index.html`, html: record }));

describe('indexPages', () => {
	it('gives the same bytes twice', async () => {
		const [first, second] = [await indexPages(pages), await indexPages(pages)];
		expect(
			[...second].map(([path, content]) => [path, Buffer.compare(content, first.get(path)!)]),
		).toEqual([...first.keys()].map((path) => [path, 0]));
	});

	it('keeps what the browser needs and nothing else', async () => {
		const paths = [...(await indexPages(pages)).keys()].map((path) =>
			path.replace(/en_\w+/, 'en_x'),
		);
		expect([...new Set(paths)]).toEqual([
			'fragment/en_x.pf_fragment',
			'index/en_x.pf_index',
			'pagefind-entry.json',
			'pagefind-worker.js',
			'pagefind.en_x.pf_meta',
			'pagefind.js',
			'wasm.en.pagefind',
		]);
	});
});

describe('pagesIn', () => {
	let dist: string;

	beforeEach(() => {
		dist = mkdtempSync(join(tmpdir(), 'dist-'));
	});

	afterEach(() => rmSync(dist, { recursive: true, force: true }));

	const write = (path: string, html: string) => {
		mkdirSync(join(dist, path), { recursive: true });
		writeFileSync(join(dist, path, 'index.html'), html);
	};

	it('takes the pages with data-pagefind-body, in the order of their paths', () => {
		write('postmortems/two', record);
		write(
			'postmortems/2',
			'<html><body><p>The attribute <code>data-pagefind-body</code> is explained here.</p></body></html>',
		);
		write('postmortems/one', record);
		expect([...pagesIn(dist)].map(({ path }) => path)).toEqual([
			'postmortems/one/index.html',
			'postmortems/two/index.html',
		]);
	});

	it('takes a site that has no record yet', () => {
		write('.', '<html><body></body></html>');
		expect([...pagesIn(dist)]).toEqual([]);
	});

	it('refuses a site whose records have none', () => {
		write('postmortems/one', '<html><body></body></html>');
		expect(() => [...pagesIn(dist)]).toThrow('no built page carries data-pagefind-body');
	});
});
