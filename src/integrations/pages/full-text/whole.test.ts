import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { untilWhole } from './whole.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'whole-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const text = Buffer.from('export const words = 3;');

describe('untilWhole', () => {
	for (const [name, bytes, content] of [
		['pagefind-entry.json', Buffer.from('{"version":"1.5.2"}')],
		['en_1.pf_fragment', gzipSync('pagefind_dcd{}')],
		['pagefind.js', text, text],
	] as const) {
		it(`waits for what is missing of ${name}`, async () => {
			const file = join(folder, name);
			for (const part of [0, bytes.length / 2, bytes.length - 1]) {
				writeFileSync(file, bytes.subarray(0, part));
				let isDone = false;
				const waiting = untilWhole([{ file, content }]).then(() => (isDone = true));
				await new Promise((resolve) => setTimeout(resolve, 30));
				expect(isDone).toBe(false);
				writeFileSync(file, bytes);
				await waiting;
			}
		});
	}

	it('says which file never comes', async () => {
		const file = join(folder, 'pagefind-entry.json');
		writeFileSync(file, '');
		await expect(untilWhole([{ file }], 20)).rejects.toThrow(
			`Pagefind has not written ${file} whole. Build once more.`,
		);
	});
});
