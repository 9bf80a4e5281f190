import { expect, it } from 'vitest';
import { numberWords, sizeWords } from './size.ts';

it.each([
	[0, '0 kB'],
	[839_001, '840 kB'],
	[999_499, '1000 kB'],
	[1_000_000, '1.0 MB'],
	[28_887_330, '28.9 MB'],
	[2_400_000_000, '2.4 GB'],
])('%d bytes are %s', (bytes, words) => {
	expect(sizeWords(bytes)).toBe(words);
});

it('parts thousands', () => {
	expect(numberWords(1071)).toBe('1,071');
});
