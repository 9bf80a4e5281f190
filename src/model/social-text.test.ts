import { describe, expect, it } from 'vitest';
import { isLatin, written } from './social-text.ts';

describe('isLatin', () => {
	it.each([
		['A mesh stops', true],
		['404', true],
		['クラスター', false],
		['عطل في الشبكة', false],
		['Kubernetes クラスター', true],
	])('%s: %s', (text, expected) => {
		expect(isLatin(text)).toBe(expected);
	});
});

describe('written', () => {
	const ascii = (character: string) => /^[ -~]$/.test(character);

	it.each([
		['keeps what the font has', 'A mesh stops, twice.', 'A mesh stops, twice.'],
		['takes the marks off letters', 'Zürich and Malmö', 'Zurich and Malmo'],
		['puts letters and marks together first', 'Zu\u0308rich', 'Zurich'],
		['leaves out a word that would lose a letter', 'In Łódź, at noon', 'In at noon'],
		['leaves out other scripts', 'Cloudflare שלום outage', 'Cloudflare outage'],
		['leaves out pictures', 'A rocket 🚀 starts', 'A rocket starts'],
		['spells out signs', '≤ 3 nodes → 5', 'at most 3 nodes to 5'],
		['makes a plain hyphen', 'non\u2011blocking', 'non-blocking'],
		['drops what cannot be seen', 'one\u200b\u202e two\n three', 'one two three'],
		['keeps a number and its unit together', 'after 5\u00a0min', 'after 5\u00a0min'],
		['may keep nothing', '株式会社', ''],
	])('%s', (_, text, expected) => {
		expect(written(text, ascii)).toBe(expected);
	});
});
