const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The first sentence of a text; abbreviations such as “e.g.” and versions such as 1.24 do not end it. */
export function firstSentence(text: string): string {
	const [first] = sentences.segment(text);
	return first?.segment.trim() ?? text;
}
