/**
 * The full-text index keeps `.` and `:` inside words, so that `1.24` and `ndots:5` are found. It would
 * keep them at the end of a sentence as well, and `registry.` would be another word than `registry`.
 * Stand-ins that it drops take their place while a page is indexed and are turned back for display.
 */
const STAND_INS: Record<string, string> = { '.': '\\,', ':': '\\;' };

/** A token that ends a heading, paragraph or cell in the indexed text. */
export const BLOCK_END = '\\|';

/** A run of `.` and `:` with nothing but quotes, brackets and the like between it and the next space. */
const END = /[.:]+(?=(?:&(?!nbsp;|#160;)#?\w+;|[^\p{L}\p{N}\s./:_&-])*(?:\s|&nbsp;|&#160;|$))/gu;

/** Puts stand-ins for the sentence ends of a text, which may hold entities but no tags. */
export function hideSentenceEnds(text: string): string {
	return text.replace(END, (run) => run.replace(/./g, (mark) => STAND_INS[mark] ?? mark));
}

/** Turns the stand-ins of indexed text back. */
export function showSentenceEnds(text: string): string {
	return text.replaceAll('\\,', '.').replaceAll('\\;', ':');
}
