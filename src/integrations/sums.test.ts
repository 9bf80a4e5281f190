import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sumsOf } from './sums.ts';

let site: string;

beforeEach(() => {
	site = mkdtempSync(join(tmpdir(), 'sums-'));
});

afterEach(() => rmSync(site, { recursive: true, force: true }));

it('names every file with its sum, in the order of paths, and not itself', () => {
	mkdirSync(join(site, 'a'));
	writeFileSync(join(site, 'b.html'), '');
	writeFileSync(join(site, 'a/index.html'), 'abc');
	writeFileSync(join(site, '.nojekyll'), '');
	writeFileSync(join(site, 'sha256sums.txt'), 'those of before');
	expect(sumsOf(site)).toBe(
		[
			'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  .nojekyll\n',
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a/index.html\n',
			'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b.html\n',
		].join(''),
	);
});
