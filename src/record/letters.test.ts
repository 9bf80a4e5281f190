import { describe, expect, it } from 'vitest';
import { mixedLetters } from './letters.ts';

const found = (text: string) =>
	mixedLetters(text).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('letters', () => {
	it.each([
		'It took 5 µs, 5 μs and 3 kΩ; α and β are versions.',
		'Größe, naïve, Łódź, Việt Nam, İstanbul',
		'Москва, Київ, Αθήνα, Երևան, 東京, ソ連, ﬁne',
		'A Москва-based team',
	])('lets %s pass', (text) => {
		expect(found(text)).toEqual([]);
	});

	it.each([
		[
			'a Cyrillic letter in a Latin word',
			'the\n\u0430ws region',
			'2:1 In “\u0430ws” the letter U+0430',
		],
		['a Greek letter in a Latin word', 'K\u03BFbe', '1:1 In “K\u03BFbe” the letter U+03BF'],
		[
			'a word of twins alone',
			'the \u0441\u043E\u0441\u043E tool',
			'1:5 In “\u0441\u043E\u0441\u043E” the letter U+0441',
		],
		[
			'letters of mathematics',
			'the \u{1D41A}\u{1D42F}s',
			'1:5 In “\u{1D41A}\u{1D42F}” the letter U+1D41A',
		],
		['wide letters', '\uFF41\uFF57\uFF53', '1:1 In “\uFF41\uFF57\uFF53” the letter U+FF41'],
	])('asks about %s', (_, text, expected) => {
		expect(found(text)).toEqual([`${expected} is not the Latin one it looks like.`]);
	});
});
