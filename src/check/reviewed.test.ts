import { resolve } from 'node:path';
import { expect, it, vi } from 'vitest';
import { reviewed } from './reviewed.ts';

vi.mock('./readers.ts', async (original) => {
	const module = await original<typeof import('./readers.ts')>();
	const script = resolve('tests/fixtures/reader.ts');
	const shared = module.createReaders({ script, limit: 500 });
	return { ...module, readers: () => shared };
});

it.each([
	['hang', 'took longer than 0.5 seconds'],
	['crash', 'crashed the reader (SIGSEGV)'],
	['throw', 'crashed the reader (RangeError: Maximum call stack size)'],
])('names the file where it makes a parser %s', async (what, words) => {
	const file = `content/postmortems/${what}.mdx`;
	const { data, problems } = await reviewed(
		'.',
		{ file, bytes: new Uint8Array() },
		{ base: '/', now: 0 },
	);
	expect(data).toBeUndefined();
	expect(problems).toMatchObject([
		{
			code: 'FILE-004',
			file,
			message: `Reading this file ${words}, so nothing in it could be checked.`,
		},
	]);
});
