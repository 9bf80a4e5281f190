import { stemmer } from 'stemmer';

/** Lower case, without accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** What search keeps of a token: lower case; letters, digits and `./:_-`, none of `.` and `:` at its end; empty where it holds neither letter nor digit. */
export function wordText(token: string): string {
	const text = plain(token)
		.replace(/[^\p{L}\p{N}./:_-]/gu, '')
		.replace(/[.:]+$/, '');
	return /[\p{L}\p{N}]/u.test(text) ? text : '';
}

/** The words that a token is made of, two characters or more with a letter among them; none for a simple word. */
export function partsOf(token: string): string[] {
	const parts = token
		.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
		.split(/[^\p{L}\p{N}]+/u)
		.map(plain)
		.filter((part) => part.length > 1 && /\p{L}/u.test(part));
	return parts.length === 1 && parts[0] === wordText(token) ? [] : parts;
}

const SHORTEST_STEMMED = 4;

/** The key under which the index keeps a word: its stem, so that `rotating nodes` finds `node rotation`. */
export const keyOf = (word: string): string =>
	word.length >= SHORTEST_STEMMED && /^[a-z]+$/.test(word) ? stemmer(word) : word;

/** Words that say nothing by themselves. */
const COMMON = new Set(
	'a about after all am an and any are as at be because been before but by can could did do does for from get got had has have how i if in into is it its me my no not of on or our over some that the their them then there they this to up was we were what when where which while who why will with would you your'.split(
		' ',
	),
);

/** True for a word that is left out where others remain. */
export const isCommon = (word: string): boolean => word.length < 2 || COMMON.has(word);

/** The keys of a text: its words, and the parts of those that are made of several. */
export const keysOf = (text: string): string[] => text.split(/\s+/).flatMap(keysIn);

const MOST_KNOWN = 50_000;
const known = new Map<string, string[]>();

/** Few tokens make up most of any text, so those met before are remembered. */
function keysIn(token: string): string[] {
	const met = known.get(token);
	if (met) return met;
	const keys = [wordText(token), ...partsOf(token)]
		.filter((one) => one && !isCommon(one))
		.map(keyOf);
	if (known.size >= MOST_KNOWN) known.clear();
	known.set(token, keys);
	return keys;
}
