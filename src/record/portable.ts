import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Source } from '../schema/source.ts';

const writer = unified()
	.use(remarkGfm)
	.use(remarkStringify, { bullet: '-', emphasis: '_', fences: true, rule: '-' })
	.freeze();

/** Portable GitHub-flavored Markdown of a judged tree: elements become Markdown, citations footnotes. */
export function renderMarkdown(tree: Root, sources: Source[]): string {
	const copy = structuredClone(tree);
	const cited = new Set<string>();
	visit(copy, 'footnoteReference', (node) => void cited.add(node.identifier));
	copy.children = copy.children.filter((node) => node.type !== 'footnoteDefinition');
	replaceElements(copy, cited);
	for (const source of sources) {
		if (cited.has(source.id)) copy.children.push(definition(source));
	}
	return writer.stringify(copy);
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
