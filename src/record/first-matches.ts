/** The first matches of a global pattern, as many as are wanted; the rest of the text is not searched. */
export function firstMatches(text: string, pattern: RegExp, most: number): RegExpExecArray[] {
	const found: RegExpExecArray[] = [];
	// Safari takes no part of an iterator before its version 18.4.
	for (const match of text.matchAll(pattern)) if (found.push(match) >= most) break;
	return found;
}
