import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Prose } from '../schema/prose.ts';
import type { Source } from '../schema/source.ts';
import { disallowed } from './allowed.ts';
import { parse } from './parse.ts';
import type { Beside } from './picture.ts';
import { renderMarkdown } from './portable.ts';
import { nameHeadings, renderHtml, renderText, type Links } from './render.ts';
import { emptySections } from './sections.ts';
import type { Spot } from './spot.ts';
import { unsourced } from './unsourced.ts';

/** A term that prose refers to, as `vocabulary/id`, with its place. */
export interface TermReference {
	reference: string;
	line: number;
	column: number;
}

/** What a body says, what it refers to, and what is wrong with it. */
export interface ReadProse {
	/** Undefined where a problem was found, or where nothing is to be drawn: nothing doubtful is ever rendered. */
	prose: Prose | undefined;
	cited: string[];
	terms: TermReference[];
	/** The addresses of the images it shows; undefined where the text cannot be read. */
	shown: string[] | undefined;
	spots: Spot[];
}

/** Reads a body that begins on line `firstLine` of its file. Never throws, never executes anything. */
export function readProse(
	body: string,
	firstLine: number,
	sources: Source[],
	links: Links,
	beside?: Beside,
): ReadProse {
	const ids = sources.map((source) => source.id);
	const lines = body.split('\n').length;
	const { tree, spots: unreadable } = parse(body, ids);
	const found = tree
		? [...unreadable, ...disallowed(tree, lines, { sources: ids, beside }), ...emptySections(tree)]
		: unreadable;
	const move = <T extends { line: number }>(one: T): T => ({
		...one,
		line: one.line + firstLine - 1,
	});
	const { cited, terms, shown } = tree ? referencesIn(tree) : nothing;
	const isDrawn = tree && found.length === 0 && links.drawn !== false;
	return {
		prose: isDrawn ? render(tree, body, sources, links, beside) : undefined,
		cited,
		terms: terms.map(move),
		shown,
		spots: [...found, ...(tree ? unsourced(tree) : [])]
			.map(move)
			.sort((a, b) => a.line - b.line || a.column - b.column),
	};
}

const nothing: Pick<ReadProse, 'cited' | 'terms' | 'shown'> = {
	cited: [],
	terms: [],
	shown: undefined,
};

function render(tree: Root, body: string, sources: Source[], links: Links, beside?: Beside): Prose {
	const headings = nameHeadings(tree);
	return {
		html: renderHtml(tree, sources, links, beside),
		headings,
		text: renderText(tree),
		markdown: renderMarkdown(tree, body, sources),
	};
}

function referencesIn(tree: Root) {
	const cited = new Set<string>();
	const terms: TermReference[] = [];
	const shown: string[] = [];
	visit(tree, (node) => {
		if (node.type === 'image') shown.push(node.url);
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
	return { cited: [...cited], terms, shown };
}
