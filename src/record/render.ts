import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Image, Nodes, Root } from 'mdast';
import { toHast, type Handler } from 'mdast-util-to-hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Heading } from '../schema/prose.ts';
import type { Source } from '../schema/source.ts';
import { elementNamed } from './elements.ts';
import { pictureAt, type Beside } from './picture.ts';

/** What links in prose need to know of the site. */
export interface Links {
	/** The path the site is served under, with a slash at both ends. */
	base: string;
	/** False where nothing is drawn and only the problems are wanted. */
	drawn?: boolean | undefined;
}

/**
 * Turns a judged tree into safe HTML; citations become numbered links, each followed by its margin note.
 * Images keep the address they are written with; the page puts the built sizes in its place.
 */
export function renderHtml(
	tree: Root,
	sources: Source[],
	{ base }: Links,
	beside?: Beside,
): string {
	const drawImage: Handler = (_state, { url, alt }: Image): Element => {
		const { width, height } = pictureAt(url, beside) ?? {};
		const properties = { src: url, alt: alt ?? '', width, height, loading: 'lazy' };
		return { type: 'element', tagName: 'img', properties, children: [] };
	};
	const cite = citations(sources);
	const termAddress = (reference: string) => `${base}${reference}/`;
	const drawElement: Handler = (state, node, parent) => {
		const element = elementNamed(node.name);
		const attributes = Object.fromEntries(
			node.attributes.map((one: { name: string; value: string }) => [one.name, one.value]),
		);
		const inline = node.type === 'mdxJsxTextElement' || parent?.type === 'paragraph';
		return element?.draw({ attributes, inline, children: state.all(node), cite, termAddress });
	};
	const hast = toHast(tree, {
		handlers: {
			mdxJsxFlowElement: drawElement,
			mdxJsxTextElement: drawElement,
			image: drawImage,
			footnoteReference: (_state, node) => cite(node.identifier),
			footnoteDefinition: () => undefined,
		},
	}) as HastRoot;
	visit(hast, 'element', (element) => {
		const address = element.properties.href;
		if (typeof address === 'string' && address.startsWith('/') && !address.startsWith(base)) {
			element.properties.href = base + address.slice(1);
		}
	});
	return toHtml(hast).trim();
}

/** Gives every heading its fragment, and lists them. The fragments start with `story-`. */
export function nameHeadings(tree: Root): Heading[] {
	const headings: Heading[] = [];
	visit(tree, 'heading', (node) => {
		const text = words(node);
		const stem = `story-${text
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-|-$/g, '')}`;
		const times = headings.filter(
			(one) => one.slug === stem || one.slug.startsWith(`${stem}--`),
		).length;
		const slug = times === 0 ? stem : `${stem}--${times + 1}`;
		node.data = { ...node.data, hProperties: { id: slug } };
		headings.push({ depth: node.depth, slug, text });
	});
	return headings;
}

/** The words of a tree, a blank line between blocks. */
export function renderText(tree: Root): string {
	return tree.children
		.filter((node) => node.type !== 'footnoteDefinition' && node.type !== 'definition')
		.map(words)
		.filter(Boolean)
		.join('\n\n');
}

const BLOCKS = new Set(['list', 'listItem', 'table', 'blockquote', 'mdxJsxFlowElement']);

function words(node: Nodes): string {
	if (!BLOCKS.has(node.type) || !('children' in node)) return toString(node).trim();
	return node.children.map(words).filter(Boolean).join('\n');
}

function citations(sources: Source[]) {
	const noted = new Set<string>();
	let count = 0;
	return (id: string): ElementContent[] => {
		const index = sources.findIndex((source) => source.id.toLowerCase() === id.toLowerCase());
		const source = sources[index];
		if (!source) return [];
		const noteId = `story-${++count}`;
		const again = noted.has(source.id);
		noted.add(source.id);
		return [reference(index + 1, noteId), note(index + 1, source, noteId, again)];
	};
}

const reference = (number: number, noteId: string): Element => ({
	type: 'element',
	tagName: 'a',
	properties: {
		className: ['ref'],
		href: `#${noteId}`,
		ariaLabel: `Source ${number}`,
	},
	children: [{ type: 'text', value: String(number) }],
});

const note = (number: number, source: Source, id: string, again: boolean): Element => ({
	type: 'element',
	tagName: 'span',
	properties: { className: again ? ['note', 'again'] : ['note'], id },
	children: [
		{
			type: 'element',
			tagName: 'b',
			properties: {},
			children: [{ type: 'text', value: String(number) }],
		},
		{ type: 'text', value: ' ' },
		{
			type: 'element',
			tagName: 'a',
			properties: { href: `#source-${number}` },
			children: [{ type: 'text', value: source.title }],
		},
		{ type: 'text', value: `, ${source.publisher}` },
	],
});
