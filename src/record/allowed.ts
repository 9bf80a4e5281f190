import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { elementNamed } from './elements.ts';
import {
	code,
	expression,
	imageElsewhere,
	MAX_DEPTH,
	missingAttribute,
	notAllowed,
	notifying,
	ownFootnote,
	tooDeep,
	uncited,
	unknownSource,
	wrongAttribute,
	wrongHeading,
	type Judgment,
} from './faults.ts';
import { linkFault } from './link.ts';
import { imageFaults, type Beside } from './picture.ts';
import type { Spot } from './spot.ts';

const PLAIN = new Set([
	'root',
	'paragraph',
	'text',
	'emphasis',
	'strong',
	'delete',
	'inlineCode',
	'code',
	'break',
	'thematicBreak',
	'heading',
	'blockquote',
	'list',
	'listItem',
	'link',
	'linkReference',
	'definition',
	'table',
	'tableRow',
	'tableCell',
	'footnoteReference',
	'footnoteDefinition',
]);

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What prose may refer to: the sources' ids, and the pictures beside the record. */
export interface Within {
	sources: string[];
	beside: Beside | undefined;
}

/** What of a tree is not on the list of what prose may hold. `lines` is the body's length: what follows is ours. */
export function disallowed(tree: Root, lines: number, within: Within): Spot[] {
	const spots: Spot[] = [];
	const walk = (node: Nodes, depth: number, words: boolean) => {
		const start = node.position?.start ?? { line: 1, column: 1 };
		if (node !== tree && start.line > lines) return;
		const faults = judge(node, within, words);
		if (depth > MAX_DEPTH) faults.push(tooDeep);
		for (const { offset = 0, ...fault } of faults) {
			spots.push({ ...fault, ...advance(start, 'value' in node ? node.value : '', offset) });
		}
		if (depth > MAX_DEPTH || !('children' in node)) return;
		const inside = words && node.type !== 'link' && node.type !== 'linkReference';
		for (const child of node.children) walk(child, depth + 1, inside);
	};
	walk(tree, 0, true);
	return spots;
}

function advance(start: { line: number; column: number }, text: string, offset: number) {
	const before = text.slice(0, offset).split('\n');
	const last = before.at(-1)?.length ?? 0;
	return before.length === 1
		? { line: start.line, column: start.column + last }
		: { line: start.line + before.length - 1, column: last + 1 };
}

function judge(node: Nodes, { sources, beside }: Within, words: boolean): Judgment[] {
	switch (node.type) {
		case 'text':
			return words ? [...uncited(node.value, sources), ...notifying(node.value)] : [];
		case 'heading':
			return node.depth >= 2 && node.depth <= 4 ? [] : [wrongHeading(node.depth)];
		case 'link':
		case 'definition':
			return linkFault(node.url) ?? [];
		case 'footnoteDefinition':
			return [ownFootnote(node.identifier)];
		case 'image':
			return imageFaults(node, beside);
		case 'imageReference':
			return [imageElsewhere];
		case 'mdxjsEsm':
			return [code(node.value)];
		case 'mdxFlowExpression':
		case 'mdxTextExpression':
			return [expression(node.value)];
		case 'mdxJsxFlowElement':
		case 'mdxJsxTextElement':
			return judgeElement(node, sources);
		default:
			return PLAIN.has(node.type) ? [] : [notAllowed(node.type)];
	}
}

function judgeElement(node: JsxElement, sources: string[]): Judgment[] {
	const element = elementNamed(node.name);
	if (!element) return [notAllowed(node.name ?? '')];
	const faults: Judgment[] = [];
	const given = new Map<string, string>();
	for (const attribute of node.attributes) {
		const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
		const literal = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
		if (literal && element.attributes.includes(name)) given.set(name, attribute.value as string);
		else faults.push(wrongAttribute(node.name ?? '', name, element.attributes));
	}
	for (const name of element.attributes) {
		if (!given.has(name)) faults.push(missingAttribute(node.name ?? '', name));
	}
	const cite = given.get('cite');
	if (cite !== undefined && !sources.includes(cite)) faults.push(unknownSource(cite, sources));
	return faults;
}
