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
	'a about after again all also am an and any anything are around as at back be because been before being between both but by can could did do does doing done each else even ever every everything few for from get gets getting go goes going got had half has have he her his how i if in instead into is it its just let like ll looks lot many may maybe me might more most much must my need needs next no not now of off on once one only or other our out over own plan planning please put quite re really same several she should since so some someone something soon still such than that the their them then there these they thing things this those through to today tomorrow too two up us use using very via want wants was way we week were what when where which while who whole whose why will with within without would yet you your'.split(
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
