import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createReaders, Stopped, type Readers } from './readers.ts';
import { stopped } from './stopped.ts';

const does = ({ ask }: Readers) =>
	ask as unknown as (kind: string, what: string) => Promise<string>;
const reading = does(createReaders({ script: resolve('tests/fixtures/reader.ts'), limit: 1_000 }));

describe('a file that stops its reader', () => {
	it.each([
		['hang', 'took longer than 1 seconds'],
		['crash', 'crashed the reader (SIGSEGV)'],
		['eat', 'crashed the reader'],
		['throw', 'crashed the reader (RangeError: Maximum call stack size)'],
	])('%s: is told by what it did', async (what, words) => {
		const error = await reading('x', what).catch((error: unknown) => error);
		expect(error).toBeInstanceOf(Stopped);
		expect((error as Stopped).message).toMatch(
			what === 'eat' ? /crashed the reader|took longer/ : words,
		);
	});

	it('does not keep others from being read', async () => {
		const many = ['a', 'crash', 'b', 'hang', ...Array.from({ length: 40 }, (_, n) => `c${n}`)];
		const results = await Promise.allSettled(many.map((what) => reading('x', what)));
		const failed = results.flatMap(({ status }, at) => (status === 'rejected' ? [many[at]] : []));
		expect(failed).toEqual(['crash', 'hang']);
	});

	it('is a problem that names it', async () => {
		const error = await reading('x', 'crash').catch((error: unknown) => error);
		expect(stopped('content/postmortems/2021-a-b.mdx', error)).toMatchObject({
			code: 'FILE-004',
			file: 'content/postmortems/2021-a-b.mdx',
			message: 'Reading this file crashed the reader (SIGSEGV), so nothing in it could be checked.',
		});
	});
});

it('is not the fault of a file that no reader can start', async () => {
	const broken = does(createReaders({ script: resolve('tests/fixtures/nowhere.ts') }));
	const error = await broken('x', 'a').catch((error: unknown) => error);
	expect(error).not.toBeInstanceOf(Stopped);
	expect(String(error)).toContain('No process could be started to read the files.');
	expect(() => stopped('content/postmortems/2021-a-b.mdx', error)).toThrow();
});

it('reads on after a pause in which its processes have ended', async () => {
	const patient = does(
		createReaders({ script: resolve('tests/fixtures/reader.ts'), patience: 50 }),
	);
	expect(await patient('x', 'a')).toBe('a');
	await new Promise((over) => setTimeout(over, 1_000));
	expect(await patient('x', 'b')).toBe('b');
});

it('may read files and may not write them or start programs', async () => {
	const error = await does(createReaders({ script: resolve('tests/fixtures/writer.ts') }))(
		'x',
		'/tmp/written',
	).catch(String);
	expect(error).toBe('ERR_ACCESS_DENIED ERR_ACCESS_DENIED read');
});
