import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Code } from '../schema/codes.ts';
import { place, type Spot } from './spot.ts';

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

interface Stumble {
	code: Code;
	pattern: RegExp;
	message: (found: string) => string;
	expected: string;
	fix: string;
}

const STUMBLES: Stumble[] = [
	{
		code: 'PROSE-001',
		pattern: /^(?:import|export)\s.*$/gm,
		message: (found) => `“${found.slice(0, 60)}” is code.`,
		expected: 'prose; the elements Note, Quote and Term are always there',
		fix: 'Delete the line, or put it in a code block if it is part of the story.',
	},
	{
		code: 'PROSE-002',
		pattern: /<!--[\s\S]*?(?:-->|$)/g,
		message: () => 'An HTML comment stands here.',
		expected: 'text that readers see',
		fix: 'Delete the comment, or write \\<!-- if it is part of the story.',
	},
	{
		code: 'PROSE-005',
		pattern: /<(?:https?|mailto):[^>\s]*>/gi,
		message: (found) => `The address ${found} stands in angle brackets.`,
		expected: 'a link with words',
		fix: 'Write [the words](the address).',
	},
	{
		code: 'PROSE-006',
		pattern: /<(?![A-Za-z/>])/g,
		message: () => 'A plain < starts an element here.',
		expected: 'an element, or an escaped sign',
		fix: 'Write \\< instead.',
	},
	{
		code: 'PROSE-002',
		pattern: /[{}]/g,
		message: (found) => `A brace ${found} stands here.`,
		expected: 'text; expressions in braces are never run',
		fix: 'Write \\{ and \\}, or put the text in `backticks`.',
	},
];

/** Reports everything in a body that the MDX grammar trips on, and puts harmless text of equal length in its place. */
export function neutralize(body: string): { text: string; spots: Spot[] } {
	let text = body;
	const spots: Spot[] = [];
	const code = codeRanges(body);
	for (const { pattern, code: problem, message, expected, fix } of STUMBLES) {
		for (const match of text.matchAll(pattern)) {
			const escaped = text[match.index - 1] === '\\';
			if (escaped || code.some(([from, to]) => match.index >= from && match.index < to)) continue;
			spots.push({
				code: problem,
				message: message(match[0]),
				expected,
				fix,
				...place(body, match.index),
			});
			const harmless = match[0].replace(/[^\n]/g, '.');
			text = text.slice(0, match.index) + harmless + text.slice(match.index + match[0].length);
		}
	}
	return { text, spots };
}

function codeRanges(body: string): [number, number][] {
	const ranges: [number, number][] = [];
	let tree: Root;
	try {
		tree = markdown.parse(body);
	} catch {
		return ranges;
	}
	visit(tree, (node) => {
		if (node.type !== 'code' && node.type !== 'inlineCode') return;
		ranges.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
	});
	return ranges;
}
