import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { engine, findPlace } from './find.ts';
import { loadConfig } from './load.ts';

let home: string;

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'own-'));
	for (const folder of ['content', 'engine/content', 'knowledge/records'])
		mkdirSync(join(home, folder), { recursive: true });
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

const write = (text: string) => writeFileSync(join(home, 'site.config.ts'), text);
const load = (contentDir?: string) => loadConfig(findPlace(home, contentDir));

it('is this project where nothing else is said', () => {
	expect(findPlace(engine, undefined)).toEqual({
		home: engine,
		isApart: false,
		config: undefined,
		content: undefined,
	});
	expect(loadConfig(findPlace(engine, undefined)).content).toBe('content');
});

it('puts a copy’s own values in the place of this project’s', () => {
	write(
		`export default { name: 'Ours', searchEngines: false, beside: { folder: './engine/content' } };`,
	);
	expect(load()).toMatchObject({
		name: 'Ours',
		searchEngines: false,
		content: 'content',
		license: { words: 'CC BY 4.0' },
		beside: { folder: 'engine/content', records: false, label: 'public collection' },
	});
});

it('finds the folder that the environment names, within the copy or elsewhere', () => {
	write(`export default { name: 'Ours' };`);
	expect(findPlace(home, 'knowledge/records')).toMatchObject({
		home,
		content: 'knowledge/records',
	});
	expect(load('knowledge/records')).toMatchObject({ name: 'Ours', content: 'knowledge/records' });
	const elsewhere = mkdtempSync(join(tmpdir(), 'content-'));
	const { home: around, content } = findPlace(home, elsewhere);
	expect([around, content]).toEqual([tmpdir(), basename(elsewhere)]);
	rmSync(elsewhere, { recursive: true });
});

it('gives a folder that only the environment names the terms of this project', () => {
	const { beside } = load(join(home, 'knowledge'));
	expect(beside?.records).toBe(false);
	expect(join(home, beside!.folder)).toBe(join(engine, 'content'));
});

it('tells all that is wrong, with the file', () => {
	write(`export default { nme: 'Ours', searchEngines: 'no' };`);
	expect(() => load()).toThrow(
		[
			'site.config.ts  searchEngines\n  This is “no”.\n  Expected: true or false.\n  Do: Write it in that form.',
			'site.config.ts  nme\n  There is no such setting.\n  Expected: one of name, tagline,',
		].join('\n\n'),
	);
});

it.each([
	[`{ content: 'contents' }`, undefined, 'site.config.ts  content', 'contents'],
	['{}', 'kn', 'environment  CONTENT_DIR', 'kn'],
	[`{ beside: { folder: 'public' } }`, undefined, 'site.config.ts  beside.folder', 'public'],
])('refuses a folder that is not there: %s %s', (settings, contentDir, at, folder) => {
	write(`export default ${settings};`);
	expect(() => load(contentDir)).toThrow(`${at}\n  There is no folder ${join(home, folder)}.\n`);
});

it.each([
	['export const name = 1;', 'This gives no settings.'],
	['export default {', 'This cannot be read:'],
])('refuses %s', (text, message) => {
	write(text);
	expect(() => load()).toThrow(message);
});
