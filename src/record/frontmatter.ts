import type { Spot } from './spot.ts';
import { readYaml, type ReadYaml } from './yaml.ts';

/** A file divided: its front matter (spans count from the start of the file), its body, and the line on which the body begins. */
export interface Divided extends ReadYaml {
	body: string;
	bodyLine: number;
}

/** Divides a record at its two `---` lines and reads what stands between them. */
export function readFrontMatter(text: string): Divided {
	const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(text);
	if (!match) return { ...nothing, spots: [missing(text)], body: text };
	const yaml = match[1] ?? '';
	const body = text.slice(match[0].length);
	const start = match[0].indexOf('\n') + 1;
	const read = readYaml(yaml, 2);
	return {
		...read,
		span: (path) => read.span(path).map((offset) => offset + start) as [number, number],
		body,
		bodyLine: match[0].split('\n').length,
	};
}

const nothing = {
	data: undefined,
	locate: () => ({ line: 1, column: 1 }),
	span: (): [number, number] => [0, 0],
	bodyLine: 1,
};

function missing(text: string): Spot {
	const opened = text.startsWith('---\n');
	return {
		code: 'YAML-001',
		message: opened
			? 'The front matter is opened on line 1 and never closed.'
			: `The file starts with ${JSON.stringify(text.slice(0, 12))}.`,
		expected: 'a line `---`, the fields, and a second line `---`',
		fix: opened ? 'Put a line --- after the last field.' : 'Start the file with --- on line 1.',
		line: 1,
		column: 1,
	};
}
