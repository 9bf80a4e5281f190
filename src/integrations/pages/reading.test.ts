import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Fragments, FullText } from './full-text.ts';
import { beginReading } from './reading.ts';

const files = ['a/index.html', 'b/index.html'];

/** An index that writes down what it is told; `write` says what comes of that. */
function index(told: string[], write: () => Promise<Fragments>) {
	return (): FullText => ({
		add: async (path, page) => void told.push(`${path}: ${'file' in page ? page.file : page.html}`),
		empty: async () => void told.push('emptied'),
		write,
	});
}

/** A reading of which the last site has the first page. */
async function begin(text: () => FullText) {
	const read = {
		files,
		fragments: { 'a/index.html': 'en_1' },
		find: (file: string) => (file === files[0] ? `old/${file}` : undefined),
	};
	const reading = beginReading(text, { read, take: () => true }, { fresh: 'new' });
	await setImmediate();
	reading.settle(files, new Set(['b/index.html']));
	return reading;
}

it('reads pages of the last site, and those that are drawn', async () => {
	const told: string[] = [];
	const fragments = { 'a/index.html': 'en_1', 'b/index.html': 'en_2' };
	const reading = await begin(index(told, async () => fragments));
	await reading.give('b/index.html', { html: '<p>b</p>' });
	expect(await reading.written()).toBe(fragments);
	expect(told).toEqual(['a/index.html: old/a/index.html', 'b/index.html: <p>b</p>']);
});

it('reads the new site where the last one was removed meanwhile', async () => {
	const told: string[] = [];
	let writes = 0;
	const reading = await begin(
		index(told, async () => {
			if (writes++ === 0) throw new Error('ENOENT: no such file, old/a/index.html');
			return { 'a/index.html': 'en_1' };
		}),
	);
	await reading.give('b/index.html', { html: '<p>b</p>' });
	expect(await reading.written()).toEqual({ 'a/index.html': 'en_1' });
	expect(told.slice(2)).toEqual([
		'a/index.html: new/a/index.html',
		'b/index.html: new/b/index.html',
	]);
});

it('says what goes wrong in the new site as well', async () => {
	const reading = await begin(index([], () => Promise.reject(new Error('No room.'))));
	await reading.give('b/index.html', { html: '<p>b</p>' });
	await expect(reading.written()).rejects.toThrow('No room.');
});
