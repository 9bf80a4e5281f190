/** One word of a query. */
export interface Word {
	/** As both indexes keep it: lower case; letters, digits and `./:_-`, none of `.` and `:` at its end. */
	text: string;
	/** Other spellings of the same, such as `v1.24` for `1.24`. */
	also: string[];
	/** The words it is made of, which count where it is nowhere as a whole: `etc` and `cni` of `/etc/cni`. */
	parts: string[];
	/** False for numbers, addresses and identifiers, which differ from one log to the next. */
	telling: boolean;
}

const COMMON = new Set(
	'a an and are as at be been by for from had has have in is it its of on or that the their this to was we were will with'.split(
		' ',
	),
);
const MOST_WORDS = 24;

/** Reads what somebody typed or pasted: quotes, case and punctuation do not matter, common words and single characters count only where there is nothing else. */
export function readQuery(typed: string): Word[] {
	const words = new Map<string, Word>();
	for (const token of typed.split(/\s+/)) {
		const text = wordText(token);
		if (text)
			words.set(text, {
				text,
				also: spellings(text),
				parts: partsOf(token),
				telling: isTelling(text),
			});
	}
	const all = [...words.values()];
	const uncommon = all.filter(({ text }) => text.length > 1 && !COMMON.has(text));
	return (uncommon.length > 0 ? uncommon : all).slice(0, MOST_WORDS);
}

/** What the index keeps of a token, or an empty text where it holds neither letter nor digit. */
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

/** Lower case, without accents. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function spellings(text: string): string[] {
	if (/^\d+\.\d/.test(text)) return [`v${text}`];
	return /^v\d+\.\d/.test(text) ? [text.slice(1)] : [];
}

function isTelling(text: string): boolean {
	const letters = /\p{L}{2}/u.test(text);
	const identifier = /^[\da-f-]{8,}$/.test(text) || /\d[a-z]+\d[a-z\d-]*$/.test(text);
	return letters && !identifier;
}
