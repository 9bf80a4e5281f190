import type { Literal, Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Source } from '../schema/source.ts';

/** A piece of Markdown that needs no other form. */
interface Written extends Literal {
	type: 'written';
}

const handlers: object = { written: ({ value }: Written) => value };

const writer = unified()
	.use(remarkGfm)
	.use(remarkStringify, { bullet: '-', emphasis: '_', fences: true, rule: '-', handlers })
	.freeze();

/** Portable GitHub-flavored Markdown of the judged tree of a body: elements become Markdown, citations footnotes. */
export function renderMarkdown(tree: Root, body: string, sources: Source[]): string {
	const cited = new Set<string>();
	visit(tree, 'footnoteReference', (node) => void cited.add(node.identifier));
	const root: Root = {
		type: 'root',
		children: tree.children
			.filter((node) => node.type !== 'footnoteDefinition')
			.map((node) =>
				node.type === 'paragraph'
					? { ...node, children: node.children.map((child) => asWritten(child, body)) }
					: structuredClone(node),
			),
	};
	replaceElements(root, cited);
	for (const source of sources) {
		if (cited.has(source.id)) root.children.push(definition(source));
	}
	return writer.stringify(root);
}

/** What MDX and Markdown read in the same way. */
const SHARED = new Set(['text', 'emphasis', 'strong', 'inlineCode', 'link', 'footnoteReference']);

const isShared = (node: Nodes): boolean =>
	SHARED.has(node.type) && (!('children' in node) || node.children.every(isShared));

/** A part of a paragraph as it stands in the body, where Markdown reads that in the same way; else a copy of it. */
function asWritten(node: PhrasingContent, body: string): PhrasingContent {
	const { start, end } = node.position ?? {};
	// What was found to be an address has no place of its own.
	if (!start || !end || !isShared(node)) return structuredClone(node);
	const written: Written = { type: 'written', value: body.slice(start.offset, end.offset) };
	return written as unknown as PhrasingContent;
}

function replaceElements(node: Nodes, cited: Set<string>): void {
	if (!('children' in node)) return;
	node.children = (node.children as RootContent[]).flatMap((child): RootContent[] => {
		replaceElements(child, cited);
		if (child.type !== 'mdxJsxFlowElement' && child.type !== 'mdxJsxTextElement') return [child];
		const source = attribute(child, 'cite');
		if (source) cited.add(source);
		const reference: PhrasingContent[] = source
			? [{ type: 'footnoteReference', identifier: source, label: source }]
			: [];
		if (child.type === 'mdxJsxFlowElement') {
			const blocks = [...child.children];
			if (reference.length > 0) blocks.push({ type: 'paragraph', children: reference });
			return [{ type: 'blockquote', children: blocks }];
		}
		const inline = child.children as PhrasingContent[];
		if (child.name === 'Quote') {
			return [{ type: 'text', value: '“' }, ...inline, { type: 'text', value: '”' }, ...reference];
		}
		if (child.name === 'Term') {
			return [{ type: 'link', url: `/${attribute(child, 'id')}/`, children: inline }];
		}
		return inline;
	}) as typeof node.children;
}

function attribute(node: Nodes, name: string): string | undefined {
	if (!('attributes' in node)) return undefined;
	const found = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
	return typeof found?.value === 'string' ? found.value : undefined;
}

const definition = (source: Source): RootContent => ({
	type: 'footnoteDefinition',
	identifier: source.id,
	label: source.id,
	children: [
		{
			type: 'paragraph',
			children: [
				{ type: 'link', url: source.url, children: [{ type: 'text', value: source.title }] },
				{ type: 'text', value: `, ${source.publisher}` },
			],
		},
	],
});
