import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	createFullText,
	FOLDER,
	fragmentFile,
	type Fragments,
	type FullText,
} from './full-text.ts';

const record =
	'<html lang="en"><body><article data-pagefind-body><h1>A mesh stops</h1></article></body></html>';
const page =
	'<html><body><p>The attribute <code>data-pagefind-body</code> is explained here.</p></body></html>';

let site: string;

beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'site-'));
});

afterEach(() => rmSync(site, { recursive: true, force: true }));

/** Writes the index of some pages, and gives what it says of itself and its files by path. */
async function index(pages: Record<string, string>) {
	const text = createFullText();
	for (const [path, html] of Object.entries(pages)) await text.add(path, { html });
	return written(text);
}

async function written(text: FullText, same?: Fragments) {
	const count = Object.keys(await text.write(site, same)).length;
	const folder = join(site, FOLDER);
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.sort();
	return {
		count,
		files: files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'base64')]),
	};
}

/** Expects what was written to be, byte for byte, the index of some pages that come once and in this order. */
async function expectIndexOf(pages: Record<string, string>, made: unknown) {
	rmSync(join(site, FOLDER), { recursive: true });
	expect(made).toEqual(await index(pages));
}

describe('createFullText', () => {
	it('gives the same bytes twice', async () => {
		const pages = { 'one/index.html': record, 'two/index.html': record };
		const first = await index(pages);
		expect(first.files.length).toBeGreaterThan(6);
		await expectIndexOf(pages, first);
	});

	it('keeps what the browser needs and nothing else', async () => {
		const { files } = await index({ 'one/index.html': record });
		expect(files.map(([path]) => path!.replace(/en_\w+/, 'en_x'))).toEqual([
			'fragment/en_x.pf_fragment',
			'index/en_x.pf_index',
			'pagefind-entry.json',
			'pagefind-worker.js',
			'pagefind.en_x.pf_meta',
			'pagefind.js',
			'wasm.en.pagefind',
		]);
	});

	it('takes only pages that have a part for it, and says how many', async () => {
		const { count } = await index({ 'one/index.html': record, 'two/index.html': page });
		expect(count).toBe(1);
	});

	it('reads the pages in the order in which they come, whatever it passes over', async () => {
		const part = (words: string) => `<main data-pagefind-body>${words} </main>`;
		const pages = [
			part('one '.repeat(9_000)),
			page,
			part('two'),
			page,
			part('three'),
			part('four'),
		];
		const text = createFullText();
		pages.forEach((html, at) => void text.add(`${at}/index.html`, { html }));
		await expectIndexOf(
			Object.fromEntries(pages.map((html, at) => [`${at}/index.html`, html])),
			await written(text),
		);
	});

	it('takes a page in the place of the one before, or takes that back', async () => {
		const text = createFullText();
		await text.add('gone/index.html', { html: record });
		await text.add('one/index.html', { html: page.replace('<p>', '<p data-pagefind-body>') });
		await text.add('two/index.html', { html: record });
		await text.add('one/index.html', { html: record });
		await text.add('gone/index.html', { html: page });
		await expectIndexOf(
			{ 'one/index.html': record, 'two/index.html': record },
			await written(text),
		);
	});

	it('forgets what it held', async () => {
		const text = createFullText();
		await text.add('two/index.html', { html: record });
		await text.empty();
		await text.add('one/index.html', { html: record });
		await text.add('two/index.html', { html: record });
		await expectIndexOf(
			{ 'one/index.html': record, 'two/index.html': record },
			await written(text),
		);
	});

	it('says which fragment holds which page, and leaves those that are there', async () => {
		const other = record.replace('mesh', 'queue');
		const first = createFullText();
		await first.add('one/index.html', { html: record });
		await first.add('none/index.html', { html: page });
		await first.add('two/index.html', { html: other });
		const names = await first.write(site);
		expect(Object.keys(names)).toEqual(['one/index.html', 'two/index.html']);
		for (const [path, name] of Object.entries(names))
			expect(gunzipSync(readFileSync(join(site, fragmentFile(name)))).toString()).toContain(
				`"url":"/${path.replace('index.html', '')}"`,
			);
		const { ino } = statSync(join(site, fragmentFile(names['two/index.html']!)));
		const second = createFullText();
		await second.add('two/index.html', { html: other });
		await second.write(site, { 'two/index.html': names['two/index.html']! });
		expect(statSync(join(site, fragmentFile(names['two/index.html']!))).ino).toBe(ino);
	});

	it('writes all anew where a page has another name now', async () => {
		mkdirSync(join(site, FOLDER, 'fragment'), { recursive: true });
		writeFileSync(join(site, fragmentFile('en_0000000')), 'of another page');
		const text = createFullText();
		await text.add('one/index.html', { html: record });
		await expectIndexOf(
			{ 'one/index.html': record },
			await written(text, { 'one/index.html': 'en_0000000' }),
		);
	});

	it('takes a site that has no record yet', async () => {
		expect((await index({})).count).toBe(0);
	});

	it('refuses a site whose records have none', async () => {
		await expect(index({ 'one/index.html': page })).rejects.toThrow(
			'no page of a record carries data-pagefind-body',
		);
	});
});
