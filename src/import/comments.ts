import { masked } from './discreet.ts';

const WIDTH = 100;
const LONGEST_TOKEN = 400;

/** A comment that says what is to do, with the document's words below it, masked. */
export function todo(say: string, words = ''): (indent: string) => string[] {
	const text = masked(words)
		.replace(RUN, '$1$1$1')
		.replace(/[ \t]+$/gm, '')
		.replace(/\n{2,}/g, '\n')
		.trim();
	return (indent) => [
		...wrapped(`TODO: ${masked(say)}${text ? ':' : '.'}`, `${indent}# `),
		...text.split('\n').flatMap((line) => wrapped(line, `${indent}#   `)),
	];
}

/** A mark many times in a row draws a line, and says nothing. */
const RUN = /([^\s\w.])(?:[ \t]*\1){12,}/g;

function wrapped(line: string, before: string): string[] {
	const [indent = ''] = /^ */.exec(line) ?? [];
	const words = line.trim().split(/\s+/).filter(Boolean);
	const lines: string[] = [];
	let current = '';
	for (const word of words.map((one) => one.slice(0, LONGEST_TOKEN))) {
		const longer = current ? `${current} ${word}` : before + indent.slice(0, 8) + word;
		if (current && longer.length > WIDTH) {
			lines.push(current);
			current = before + indent.slice(0, 8) + word;
		} else current = longer;
	}
	return current ? [...lines, current] : lines;
}
