import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReuse } from './reuse.ts';

let root: string;
let places: { site: string; fresh: string; notes: string };

const file = 'tulips/index.html';
const old = () => join(places.site, file);
const made = () => join(places.fresh, file);
const take = (key: string | undefined, code = 'code') => createReuse(places, code).take(file, key);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'reuse-'));
	places = { site: join(root, 'site'), fresh: join(root, 'fresh'), notes: join(root, 'c/notes') };
	const first = createReuse(places, 'code');
	expect(first.take(file, 'red')).toBe(false);
	expect(first.take('gone.txt', 'red')).toBe(false);
	mkdirSync(join(places.fresh, 'tulips'), { recursive: true });
	writeFileSync(made(), 'Red tulips');
	first.note({ files: [file, 'gone.txt'], fragments: { [file]: 'en_1' } });
	renameSync(places.fresh, places.site);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('createReuse', () => {
	it('takes over a file whose key is the same', () => {
		expect(take('red')).toBe(true);
		expect(readFileSync(made(), 'utf8')).toBe('Red tulips');
		expect(statSync(made()).mtimeMs).toBe(statSync(old()).mtimeMs);
	});

	it('leaves the old file whole when the new one is replaced', () => {
		take('red');
		rmSync(places.site, { recursive: true });
		expect(readFileSync(made(), 'utf8')).toBe('Red tulips');
	});

	it('leaves another file that stands in its place, and does not take that for it later', () => {
		mkdirSync(join(places.fresh, 'tulips'), { recursive: true });
		writeFileSync(made(), 'Public tulips');
		const second = createReuse(places, 'code');
		expect(second.take(file, 'red')).toBe(false);
		expect(readFileSync(made(), 'utf8')).toBe('Public tulips');
		second.note({ files: [file], fragments: {} });
		rmSync(places.site, { recursive: true });
		renameSync(places.fresh, places.site);
		expect(take('red')).toBe(false);
	});

	it('takes it over again and again', () => {
		const second = createReuse(places, 'code');
		expect(second.take(file, 'red')).toBe(true);
		second.note({ files: [file], fragments: {} });
		rmSync(places.site, { recursive: true });
		renameSync(places.fresh, places.site);
		expect(take('red')).toBe(true);
	});

	it('knows what was read, where it stands as it was', () => {
		const { read } = createReuse(places, 'code');
		expect(read.files).toEqual([file, 'gone.txt']);
		expect(read.files.map(read.find)).toEqual([old(), undefined]);
		writeFileSync(old(), 'Yellow tulips');
		expect(read.find(file)).toBeUndefined();
		expect(createReuse(places, 'other code').read.files).toEqual([]);
	});

	it.each([
		['has another key', () => take('yellow')],
		['has no key', () => take(undefined)],
		['was made by other code', () => take('red', 'other code')],
		['was changed', () => (writeFileSync(old(), 'Yellow tulips'), take('red'))],
		['was touched', () => (utimesSync(old(), 1, 1), take('red'))],
		['is gone', () => (rmSync(old()), take('red'))],
		['is a folder now', () => (rmSync(old()), mkdirSync(old()), take('red'))],
		['stands in damaged notes', () => (writeFileSync(places.notes, '{"code":"code"'), take('red'))],
		['stands in no notes', () => (rmSync(places.notes), take('red'))],
	])('does not take over a file that %s', (_, taken) => {
		expect(taken()).toBe(false);
	});
});
