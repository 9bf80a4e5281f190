import { firstMatches } from './first-matches.ts';
import { place, type Spot } from './spot.ts';

/** Letters of other alphabets that look like Latin ones; of Greek only those, for µ and Ω stand in units. */
const TWINS = '\\p{Script=Cyrillic}\\p{Script=Armenian}\\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧνορ';
const WORD = new RegExp(
	`[\\p{L}\\p{M}]*(?:\\p{Script=Latin}[${TWINS}]|[${TWINS}]\\p{Script=Latin})[\\p{L}\\p{M}]*`,
	'gu',
);
const ONLY_TWINS = /(?<![\p{L}\p{M}])[асеорхуіјѕһԛԝАВЕКМНОРСТХУІЈЅ]{3,40}(?![\p{L}\p{M}])/gu;
const DRESSED = /[\u{1D400}-\u{1D7FF}\uFF21-\uFF3A\uFF41-\uFF5A]+/gu;

/** Words whose letters are not what they look like, as in a Latin word with a Cyrillic а. */
export function mixedLetters(text: string): Spot[] {
	const found = [WORD, ONLY_TWINS, DRESSED].flatMap((pattern) => firstMatches(text, pattern, 20));
	const once = new Map(found.map((match) => [match.index, match[0]]));
	return [...once].map(([index, word]) => {
		const letter = [...word].find((one) => !/[\p{Script=Latin}\p{M}]/u.test(one) || one > '\u1D00');
		const point = (letter ?? '').codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
		return {
			code: 'BYTES-008',
			message: `In “${word.slice(0, 40)}” the letter U+${point} is not the Latin one it looks like.`,
			expected: 'words in the letters of one alphabet',
			fix: 'Type the word anew; if it is quoted as it was, leave it.',
			...place(text, index),
		};
	});
}
