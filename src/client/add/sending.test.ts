import { describe, expect, it } from 'vitest';
import { newFileAddress } from './sending.ts';

const repository = 'https://github.com/example/kb';
const page = `${repository}/new/main/content/postmortems?filename=2021-08-25-example-braces.mdx`;
const of = (text: string) => newFileAddress(repository, '2021-08-25-example-braces', text);

describe('the address of the page for a new file', () => {
	it('holds the name and the text', () => {
		expect(of('---\ntitle: A & B\n')).toEqual({
			address: `${page}&value=---%0Atitle%3A%20A%20%26%20B%0A`,
			whole: true,
		});
	});

	it('holds the name alone where the text would make it too long', () => {
		expect(of('x'.repeat(8000))).toEqual({ address: page, whole: false });
		expect(of('x'.repeat(7000)).whole).toBe(true);
	});
});
