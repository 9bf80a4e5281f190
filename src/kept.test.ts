import {
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keptIn, readKept, type Kept } from './kept.ts';

const tulip = { id: 'tulip', digest: 'a1', words: 'Tulips “open”\nin spring.' };

let folder: string;
let kept: Kept<typeof tulip>;

beforeEach(() => {
	folder = join(mkdtempSync(join(tmpdir(), 'kept-')), 'flowers');
	kept = keptIn(folder);
	kept.keep(tulip);
});

afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

describe('keptIn', () => {
	it('finds what it kept by its digest alone', () => {
		expect(kept.find('tulip', 'a1')).toEqual(tulip);
		expect(kept.find('tulip', 'a2')).toBeUndefined();
		expect(kept.find('rose', 'a1')).toBeUndefined();
		expect(keptIn(folder).find('tulip', 'a1')).toEqual(tulip);
	});

	it('keeps two of the same id apart', () => {
		kept.keep({ ...tulip, digest: 'a2', words: 'Turnips' });
		expect(kept.find('tulip', 'a1')).toEqual(tulip);
		expect(kept.find('tulip', 'a2')?.words).toBe('Turnips');
	});

	it('drops all but some', () => {
		kept.keep({ ...tulip, id: 'rose' });
		kept.only([{ id: 'rose', digest: 'a1' }]);
		expect(readdirSync(folder)).toEqual(['rose.a1.json']);
	});
});

describe('readKept', () => {
	it('reads what is whole', () => {
		expect(readKept(kept.pathOf(tulip))).toEqual(tulip);
	});

	it.each([
		['is changed', () => writeFileSync(path(), text().replace('Tulips', 'Turnips'))],
		['is cut off', () => truncateSync(path(), text().length - 20)],
		['is empty', () => truncateSync(path(), 0)],
		['is gone', () => rmSync(path())],
	])('has nothing where it %s', (_, harm) => {
		harm();
		expect(readKept(path())).toBeUndefined();
		expect(kept.find('tulip', 'a1')).toBeUndefined();
	});

	const path = () => kept.pathOf(tulip);
	const text = () => readFileSync(path(), 'utf8');
});
