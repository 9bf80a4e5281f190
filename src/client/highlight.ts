import { keyOf, partsOf, wordText } from '../model/words.ts';

/** A piece of a text; `found` where it matches the query. */
export interface Piece {
	text: string;
	found: boolean;
}

/** Joins words to pieces with spaces between; neighbors that are both found become one, punctuation around them stays outside. */
export function pieces(words: Piece[]): Piece[] {
	const joined: Piece[] = [];
	const add = (text: string, found: boolean) => {
		const last = joined.at(-1);
		if (last && last.found === found) last.text += text;
		else if (text) joined.push({ text, found });
	};
	words.forEach(({ text, found }, index) => {
		if (index > 0) add(' ', found && words[index - 1]!.found && joined.at(-1)!.found);
		if (!found) return add(text, false);
		const [, before = '', core = '', after = ''] =
			/^(["'“‘(]*)(.*?)([.,:;!?"'”’…]*)$/.exec(text) ?? [];
		add(before, false);
		add(core, true);
		add(after, false);
	});
	return joined;
}

const isFound = (word: string, keys: ReadonlySet<string>): boolean =>
	[wordText(word), ...partsOf(word)].some((one) => one !== '' && keys.has(keyOf(one)));

/** Marks the words of a text that stand under one of the index's keys. */
export const highlight = (text: string, keys: ReadonlySet<string>): Piece[] =>
	pieces(text.split(/\s+/).map((word) => ({ text: word, found: isFound(word, keys) })));

let segmenter: Intl.Segmenter | undefined;

/** Making one takes as long as many texts. */
const sentencesOf = (text: string): string[] => {
	segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
	return [...segmenter.segment(text)].map(({ segment }) => segment.trim());
};

/** The sentence of a text that holds most of the keys; the first of equals. */
export function tellingSentence(text: string, keys: ReadonlySet<string>): string {
	const sentences = sentencesOf(text);
	const worth = (sentence: string) =>
		sentence.split(/\s+/).filter((word) => isFound(word, keys)).length;
	return sentences.reduce(
		(best, one) => (worth(one) > worth(best) ? one : best),
		sentences[0] ?? '',
	);
}
