/** True where most letters are Latin, which is what the fonts of the images can write. */
export function isLatin(text: string): boolean {
	const letters = text.match(/\p{L}/gu) ?? [];
	const latin = text.match(/\p{Script=Latin}/gu) ?? [];
	return latin.length * 2 >= letters.length;
}

/** What stands for a sign without a glyph; dropping it would turn the sentence around. */
const SPELLED: Record<string, string> = {
	'≤': 'at most',
	'≥': 'at least',
	'≠': 'is not',
	'≈': 'about',
	'→': 'to',
	'\u2010': '-',
	'\u2011': '-',
};

/**
 * A text as far as a font can write it: letters lose their marks, signs are spelled out, a word with
 * a letter that has no glyph is left out as a whole.
 */
export function written(text: string, has: (character: string) => boolean): string {
	return text
		.normalize('NFC')
		.replace(/[^\S\u00a0]+/g, ' ')
		.replace(/\p{C}/gu, '')
		.split(' ')
		.map((word) => wordIn(word, has))
		.filter(Boolean)
		.join(' ')
		.replace(/^\u00a0+|\u00a0+$/g, '');
}

function wordIn(word: string, has: (character: string) => boolean): string {
	let text = '';
	for (const character of word) {
		if (character === '\u00a0' || has(character)) {
			text += character;
			continue;
		}
		const bare = character.normalize('NFD').replace(/\p{M}/gu, '');
		if (bare !== character && [...bare].every(has)) text += bare;
		else if (/\p{L}/u.test(character)) return '';
		else text += SPELLED[character] ?? '';
	}
	return text;
}
