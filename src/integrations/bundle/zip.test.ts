import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { centralHeader, ending } from './zip-headers.ts';
import { writeZip } from './zip.ts';

it('gives back what went in, in its order, also where there are more files than fit at once', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'zip-'));
	try {
		const path = join(folder, 'a.zip');
		const names = Array.from({ length: 40 }, (_, n) => `a/${String(n).padStart(2, '0')} é.txt`);
		const size = await writeZip(
			path,
			names.map((name) => [name, () => name.repeat(100)]),
		);
		const bytes = readFileSync(path);
		expect(bytes.length).toBe(size);
		const files = unzipSync(bytes);
		expect(Object.keys(files)).toEqual(names);
		expect(Buffer.from(files['a/07 é.txt']!).toString()).toBe('a/07 é.txt'.repeat(100));
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});

const entry = { name: 'a', check: 0, packedSize: 0, size: 0 };

it('writes an offset past 4 GiB into a field of its own', () => {
	expect(centralHeader(entry, 5 * 2 ** 30).toString('hex')).toMatch(
		/ffffffff61010008000000004001000000$/,
	);
});

it('counts files in the old form as long as they fit, and then in the new one', () => {
	expect(ending(65_534, 10, 20).toString('hex')).toBe(
		'504b050600000000fefffeff140000000a0000000000',
	);
	const large = ending(65_536, 10, 20);
	expect(large.length).toBe(56 + 20 + 22);
	expect(large.toString('hex', 24, 40)).toBe('00000100000000000000010000000000');
	expect(large.toString('hex', 56, 76)).toBe('504b0607000000001e0000000000000001000000');
	expect(large.toString('hex', 76)).toBe('504b050600000000ffffffff140000000a0000000000');
});
