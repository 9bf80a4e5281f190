import { withoutNoise } from '../model/noise.ts';
import { isCommon, keyOf, partsOf, wordText } from '../model/words.ts';

/** One word of a query. */
export interface Word {
	/** Lower case; letters, digits and `./:_-`, none of `.` and `:` at its end. */
	text: string;
	/** The keys that it may stand under, other spellings such as `v1.24` for `1.24` among them. */
	keys: string[];
	/** The keys of the words it is made of, which count where it is nowhere as a whole. */
	parts: string[];
	/** False for numbers, addresses and identifiers, which differ from one log to the next. */
	telling: boolean;
	/** True for the last word while it is typed, which may be a beginning. */
	open: boolean;
}

/** Signs that never stand within a name, unlike `.`, `/`, `:`, `_` and `-`. */
const BETWEEN = /[\s?&;|{}[\]<>%=(),"'`“”]+/;

const MOST_WORDS = 18;

/** Reads what somebody typed or pasted: quotes, case and punctuation do not matter; what differs from one log to the next and common words count only where there is nothing else. Of a long paste at most so many. */
export function readQuery(typed: string, most = MOST_WORDS): Word[] {
	const quiet = wordsIn(withoutNoise(typed));
	const all = quiet.length > 0 ? quiet : wordsIn(typed);
	const uncommon = all.filter(({ text }) => !isCommon(text));
	const words = uncommon.length > 0 ? uncommon : all;
	const last = words.at(-1);
	if (last && !/\s$/.test(typed)) last.open = true;
	return words.length > most ? mostTelling(words, most) : words;
}

function wordsIn(text: string): Word[] {
	const words = new Map<string, Word>();
	for (const token of text.split(BETWEEN)) {
		const text = wordText(token);
		if (!text) continue;
		words.set(text, {
			text,
			keys: [text, ...spellings(text)].map(keyOf),
			parts: partsOf(token)
				.filter((part) => !isCommon(part))
				.map(keyOf),
			telling: isTelling(text),
			open: false,
		});
	}
	return [...words.values()];
}

/** Of a long paste: names made of several words and long words say most, and what stands first. */
function mostTelling(words: Word[], most: number): Word[] {
	const worth = ({ text, parts, telling }: Word, at: number) =>
		(telling ? 10 : 0) + Math.min(parts.length, 3) * 2 + Math.min(text.length, 12) / 3 - at / 10;
	const best = new Set(
		words
			.map((word, at) => ({ word, worth: worth(word, at) }))
			.sort((a, b) => b.worth - a.worth)
			.slice(0, most)
			.map(({ word }) => word),
	);
	return words.filter((word) => best.has(word));
}

function spellings(text: string): string[] {
	if (/^\d+\.\d/.test(text)) return [`v${text}`];
	return /^v\d+\.\d/.test(text) ? [text.slice(1)] : [];
}

function isTelling(text: string): boolean {
	const letters = /\p{L}{2}/u.test(text);
	const identifier = /^[\da-f-]{8,}$/.test(text) || /\d[a-z]+\d[a-z\d-]*$/.test(text);
	return letters && !identifier;
}
