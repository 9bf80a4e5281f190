import type { Paragraph, Root, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Spot } from './spot.ts';

/** A time of day, or a number with what it counts; bare numbers are too often names. */
const FIGURE =
	/\b\d{1,2}:\d{2}\b|\b\d[\d.,]*\s?(?:%|ms\b|[KMGT]i?B\b|(?:percent|seconds?|minutes?|hours?|days?|weeks?|months?|requests?|errors?|users?|customers?|pods?|nodes?|services?)\b)/;

/** The paragraphs and tables of the story that hold a figure and cite nothing. */
export function unsourced(tree: Root): Spot[] {
	const spots: Spot[] = [];
	visit(tree, (node) => {
		if (node.type !== 'paragraph' && node.type !== 'table') return;
		const [figure] = FIGURE.exec(toString(node)) ?? [];
		if (!figure || cites(node)) return;
		const { line, column } = node.position?.start ?? { line: 1, column: 1 };
		spots.push({
			code: 'PROSE-013',
			message: `“${figure}” stands in a paragraph that cites nothing.`,
			expected: 'the source of each number, as in [^id]',
			fix: 'Put [^id] behind the sentence, with the id of the source that says so.',
			line,
			column,
		});
	});
	return spots;
}

function cites(block: Paragraph | Table): boolean {
	let found = false;
	visit(block, (node) => {
		if (node.type === 'footnoteReference') found = true;
		if (node.type === 'mdxJsxTextElement' && node.name === 'Quote') found = true;
	});
	return found;
}
