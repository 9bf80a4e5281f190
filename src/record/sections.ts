import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Spot } from './spot.ts';

const SILENT = new Set(['definition', 'footnoteDefinition', 'thematicBreak']);

/** The headings under which nothing stands, neither words nor a smaller heading. */
export function emptySections(tree: Root): Spot[] {
	const blocks = tree.children.filter(({ type }) => !SILENT.has(type));
	return blocks.flatMap((node, at) => {
		if (node.type !== 'heading') return [];
		const next = blocks[at + 1];
		const filled = next && (next.type !== 'heading' || next.depth > node.depth);
		return filled ? [] : [emptySection(node)];
	});
}

function emptySection(heading: Heading): Spot {
	const { line, column } = heading.position?.start ?? { line: 1, column: 1 };
	return {
		code: 'PROSE-012',
		message: `Nothing stands under the heading “${toString(heading)}”.`,
		expected: 'a paragraph in your own words, with its source as in [^id]',
		fix: 'Write it, or delete the heading.',
		line,
		column,
	};
}
