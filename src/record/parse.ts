import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Spot } from './spot.ts';
import { neutralize } from './tolerant.ts';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** The syntax tree of a body, and what could not be read; undefined where nothing could. */
export interface Parsed {
	tree: Root | undefined;
	spots: Spot[];
}

/**
 * Parses a body as MDX with GFM. `sources` become footnote definitions, so that `[^id]` is a citation.
 * The MDX grammar stops at its first error; then all that it trips on is reported and defused, and
 * the body is parsed again, so that every other problem shows as well. Places count from the body.
 */
export function parse(body: string, sources: string[]): Parsed {
	const notes = sources.map((id) => `\n\n[^${id}]: ${id}`).join('');
	try {
		return { tree: unravel(mdx.parse(body + notes)), spots: [] };
	} catch (error) {
		const defused = neutralize(body);
		try {
			const tree = unravel(mdx.parse(defused.text + notes));
			return { tree, spots: defused.spots.length > 0 ? defused.spots : [unreadable(error)] };
		} catch (again) {
			return { tree: undefined, spots: [...defused.spots, unreadable(again)] };
		}
	}
}

/** An element alone in its paragraph is a block, as in MDX. */
function unravel(tree: Root): Root {
	tree.children = tree.children.map((node) => {
		const [only, ...rest] = node.type === 'paragraph' ? node.children : [];
		if (only?.type !== 'mdxJsxTextElement' || rest.length > 0 || only.name === 'Term') return node;
		const paragraph = { type: 'paragraph' as const, children: only.children };
		return { ...only, type: 'mdxJsxFlowElement', children: [paragraph] };
	});
	return tree;
}

function unreadable(error: unknown): Spot {
	const { reason, place, line, column } = error as {
		reason?: string;
		line?: number;
		column?: number;
		place?: { line?: number; column?: number; start?: { line: number; column: number } };
	};
	// Of an element that is never closed only the message tells the place.
	const opened = /\s*\((\d+):(\d+)(?:-\d+:\d+)?\)/.exec(reason ?? '');
	const start =
		place?.start ??
		place ??
		(opened ? { line: Number(opened[1]), column: Number(opened[2]) } : undefined);
	return {
		code: 'PROSE-006',
		message: `The text cannot be read here: ${(reason ?? String(error)).replace(opened?.[0] ?? '', '')}`,
		expected: 'Markdown; elements closed in the order in which they were opened',
		fix: 'Close the element, or write \\< for a plain sign.',
		line: start?.line ?? line ?? 1,
		column: start?.column ?? column ?? 1,
	};
}
