import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Prose } from '../schema/prose.ts';
import type { Source } from '../schema/source.ts';
import { disallowed } from './allowed.ts';
import { parse } from './parse.ts';
import { renderMarkdown } from './portable.ts';
import { nameHeadings, renderHtml, renderText, type Links } from './render.ts';
import type { Spot } from './spot.ts';

/** A term that prose refers to, as `vocabulary/id`, with its place. */
export interface TermReference {
	reference: string;
	line: number;
	column: number;
}

/** What a body says, what it refers to, and what is wrong with it. */
export interface ReadProse {
	/** Undefined where a problem was found: nothing doubtful is ever rendered. */
	prose: Prose | undefined;
	cited: string[];
	terms: TermReference[];
	spots: Spot[];
}

/** Reads a body that begins on line `firstLine` of its file. Never throws, never executes anything. */
export function readProse(
	body: string,
	firstLine: number,
	sources: Source[],
	links: Links,
): ReadProse {
	const ids = sources.map((source) => source.id);
	const lines = body.split('\n').length;
	const { tree, spots: unreadable } = parse(body, ids);
	const found = tree ? [...unreadable, ...disallowed(tree, lines, ids)] : unreadable;
	const move = <T extends { line: number }>(one: T): T => ({
		...one,
		line: one.line + firstLine - 1,
	});
	const references = tree ? referencesIn(tree) : { cited: [], terms: [] };
	return {
		prose: tree && found.length === 0 ? render(tree, sources, links) : undefined,
		cited: references.cited,
		terms: references.terms.map(move),
		spots: found.map(move).sort((a, b) => a.line - b.line || a.column - b.column),
	};
}

function render(tree: Root, sources: Source[], links: Links): Prose {
	const headings = nameHeadings(tree);
	return {
		html: renderHtml(tree, sources, links),
		headings,
		text: renderText(tree),
		markdown: renderMarkdown(tree, sources),
	};
}

function referencesIn(tree: Root) {
	const cited = new Set<string>();
	const terms: TermReference[] = [];
	visit(tree, (node) => {
		if (node.type === 'footnoteReference') cited.add(node.identifier);
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		for (const one of node.attributes) {
			if (one.type !== 'mdxJsxAttribute' || typeof one.value !== 'string') continue;
			if (one.name === 'cite') cited.add(one.value);
			if (one.name === 'id' && node.name === 'Term') {
				const { line = 1, column = 1 } = node.position?.start ?? {};
				terms.push({ reference: one.value, line, column });
			}
		}
	});
	return { cited: [...cited], terms };
}
