import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFullText, FOLDER, type FullText } from '../full-text.ts';
import { fullTextBeside } from './beside.ts';

const html =
	'<html lang="en"><body><article data-pagefind-body><h1>A mesh stops</h1></article></body></html>';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'beside-'));
	writeFileSync(join(folder, 'two.html'), html);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Writes an index of two pages, one of them read from a file, and gives what it says of itself. */
async function index(text: FullText, site: string) {
	await text.add('one/index.html', { html });
	await text.add('two/index.html', { file: join(folder, 'two.html') });
	expect(Object.keys(await text.write(join(folder, site)))).toHaveLength(2);
	return readFileSync(join(folder, site, FOLDER, 'pagefind-entry.json'), 'utf8');
}

it('makes the same index as in one thread', async () => {
	expect(await index(fullTextBeside(), 'beside')).toBe(await index(createFullText(), 'here'));
});

it('says what went wrong when the index is to be written', async () => {
	const text = fullTextBeside();
	await text.add('gone/index.html', { file: join(folder, 'gone.html') });
	await expect(text.write(folder)).rejects.toThrow('ENOENT');
});
