import { partsOf, wordText } from './query.ts';

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

/** Marks the words of a text that the index matched, given as it keeps them. */
export function highlight(text: string, matched: Iterable<string>): Piece[] {
	const terms = new Set(matched);
	const words = text.split(/\s+/).map((word) => ({
		text: word,
		found: [wordText(word), ...partsOf(word)].some((term) => terms.has(term)),
	}));
	return pieces(words);
}
