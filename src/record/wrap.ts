import { MAX_LINE } from './bytes.ts';

const WIDTH = 100;

/** Breaks the lines of a body that are too long to be read, between words, where a line break means a space. */
export function wrapLongLines(body: string): { text: string; lines: number[] } {
	const out: string[] = [];
	const lines: number[] = [];
	let fence = '';
	for (const line of body.split('\n')) {
		const [, mark = ''] = /^[ \t>]*(`{3,}|~{3,})/.exec(line) ?? [];
		if (mark && (!fence || mark.startsWith(fence))) fence = fence ? '' : mark;
		if (line.length <= MAX_LINE || fence || !isParagraph(line)) out.push(line);
		else {
			lines.push(out.length + 1);
			out.push(...wrapped(line));
		}
	}
	return { text: out.join('\n'), lines };
}

/** Headings and rows of tables end with their line. */
const isParagraph = (line: string) => !/^[ \t>]*(?:#{1,6}\s|\|)|(?<!\\)\|/.test(line);

function wrapped(line: string): string[] {
	const [, quote = '', marker = ''] =
		/^([ \t]*(?:>[ \t]?)*[ \t]*)((?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(line) ?? [];
	const lines: string[] = [];
	let current = '';
	// Before a letter, a line can begin nothing but a line.
	for (const piece of line.split(/(?<=[^\s\\])[ \t]+(?=\p{L})/u)) {
		if (current && current.length + 1 + piece.length > WIDTH) {
			lines.push(current);
			current = quote + ' '.repeat(marker.length) + piece;
		} else current = current ? `${current} ${piece}` : piece;
	}
	return [...lines, current];
}
