/**
 * The full-text index keeps `.` and `:` inside words, so that `1.24` and `ndots:5` are found. It would
 * keep them at the end of a sentence as well, and `registry.` would be another word than `registry`.
 * Stand-ins that it drops take their place while a page is indexed and are turned back for display.
 */
const STAND_INS: Record<string, string> = { '.': '\\,', ':': '\\;' };

/** A token that ends a heading, paragraph or cell in the indexed text. */
export const BLOCK_END = '\\|';

const TAG_OR_TEXT = /<(\/?)([a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gi;

/** Elements that may stand within a word. */
const INLINE = new Set(
	'a abbr b bdi cite code del em i ins kbd mark q s samp span strong sub sup time u var wbr'.split(
		' ',
	),
);

/** The number of a citation, and its note. */
const NOTE = /\sclass="(?:ref|note)[\s"]/;

/** A run of `.` and `:` with nothing but quotes, brackets and the like between it and the next space. */
const END = /[.:]+(?=(?:&(?!nbsp;|#160;)#?\w+;|[^\p{L}\p{N}\s./:_&-])*(?:\s|&nbsp;|&#160;|$))/gu;

/** Prepares a page for the full-text index: sentence ends become stand-ins, blocks end in a token of their own, and what only looks apart is parted. */
export function hideSentenceEnds(html: string): string {
	let hasText = false;
	let before = '';
	return html.replace(TAG_OR_TEXT, (match, slash: string, tag: string | undefined) => {
		const follows = before;
		before = match;
		if (!tag) {
			hasText ||= match.trim() !== '';
			return match.replace(END, (run) => run.replace(/./g, (mark) => STAND_INS[mark] ?? mark));
		}
		if (INLINE.has(tag.toLowerCase())) {
			// Two elements that touch are columns or lines on the page; notes are not in the index.
			const touches = !slash && follows.startsWith('</') && !NOTE.test(match);
			return touches ? ` ${match}` : match;
		}
		if (!slash || !hasText) return ` ${match}`;
		hasText = false;
		return ` ${BLOCK_END} ${match}`;
	});
}

/** Turns the stand-ins of indexed text back. */
export function showSentenceEnds(text: string): string {
	return text.replaceAll('\\,', '.').replaceAll('\\;', ':');
}
