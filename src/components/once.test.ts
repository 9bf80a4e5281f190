import { expect, it } from 'vitest';
import { once } from './once.ts';

it('makes each variant of a thing once', async () => {
	const [a, b] = [{}, {}];
	const made: string[] = [];
	const ask = (of: object, variant: string) =>
		once(of, variant, async () => {
			made.push(variant);
			return `<p>${made.length}</p>`;
		});
	expect(await Promise.all([ask(a, '2'), ask(a, '3'), ask(a, '2'), ask(b, '2')])).toEqual([
		'<p>1</p>',
		'<p>2</p>',
		'<p>1</p>',
		'<p>3</p>',
	]);
	expect(made).toEqual(['2', '3', '2']);
});
