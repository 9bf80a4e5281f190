import { closest, distance } from 'fastest-levenshtein';
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { elementNamed, elements } from './elements.ts';
import { linkFault } from './link.ts';
import { imageFaults, type Beside } from './picture.ts';
import type { Spot } from './spot.ts';

const MAX_DEPTH = 24;

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

/** A fault of a node; `offset` counts characters from the start of the node's text. */
type Judgment = Omit<Spot, 'line' | 'column'> & { offset?: number };
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

const code = (value: string): Judgment => ({
	code: 'PROSE-001',
	message: `“${value.split('\n')[0]?.slice(0, 60)}” is code.`,
	expected: 'prose; the elements Note, Quote and Term are always there',
	fix: 'Delete the line, or put it in a code block if it is part of the story.',
});

const expression = (value: string): Judgment => ({
	code: 'PROSE-002',
	message: `The expression {${value.slice(0, 60)}} stands here.`,
	expected: 'text; expressions in braces are never run',
	fix: 'Write \\{ and \\}, or put the text in `backticks`.',
});

/** The fault of an element that postmortems do not know. */
export const notAllowed = (name: string): Judgment => {
	const names = Object.keys(elements);
	const best = name ? closest(name, names) : '';
	const hint =
		best && distance(name.toLowerCase(), best.toLowerCase()) <= 2
			? `; did you mean <${best}>?`
			: '';
	return {
		code: 'PROSE-004',
		message: `<${name}> is not an element of postmortems${hint}`.replace(/([^?])$/, '$1.'),
		expected: `Markdown, or one of ${names.map((one) => `<${one}>`).join(', ')}`,
		fix: 'Use Markdown instead, or put the text in `backticks`.',
	};
};

const wrongAttribute = (element: string, name: string, allowed: string[]): Judgment => ({
	code: 'PROSE-003',
	message: `<${element}> carries the attribute ${name}.`,
	expected: allowed.length > 0 ? `${allowed.join(', ')} with plain text in quotes` : 'no attribute',
	fix: `Write it as ${elements[element]?.example ?? ''}.`,
});

const missingAttribute = (element: string, name: string): Judgment => ({
	code: 'PROSE-003',
	message: `<${element}> lacks the attribute ${name}.`,
	expected: `${name} with plain text in quotes`,
	fix: `Write it as ${elements[element]?.example ?? ''}.`,
});

const unknownSource = (id: string, sources: string[]): Judgment => {
	const best = sources.length > 0 ? closest(id, sources) : '';
	return {
		code: 'PROSE-007',
		message: `No source has the id “${id}”.`,
		expected:
			sources.length > 0 ? `one of ${sources.join(', ')}` : 'the id of an entry in `sources`',
		fix: best ? `Write [^${best}] if that is meant, or add the source.` : 'Add the source.',
	};
};

const uncited = (value: string, sources: string[]): Judgment[] =>
	[...value.matchAll(/\[\^([^\]\s]+)\]/g)].map((match) => ({
		...unknownSource(match[1] ?? '', sources),
		offset: match.index,
	}));

const notifying = (value: string): Judgment[] =>
	[...value.matchAll(/(?<![\w/.@-])(?:@[a-z\d][\w-]*|(?:[\w.-]+\/[\w.-]+)?#\d+)\b/gi)].map(
		(match) => ({
			code: 'PROSE-010',
			offset: match.index,
			message: `“${match[0]}” would notify somebody or link elsewhere when quoted on a code host.`,
			expected: 'people by role; issues as links',
			fix: match[0].startsWith('@')
				? 'Name the role, or put the text in `backticks`.'
				: 'Write it as a link: [the issue](https://…).',
		}),
	);

const wrongHeading = (depth: number): Judgment => ({
	code: 'PROSE-011',
	message: `A heading of level ${depth} stands here.`,
	expected: 'levels 2 to 4; the title of the page is level 1',
	fix: 'Write it with ## or ###.',
});

const ownFootnote = (id: string): Judgment => ({
	code: 'PROSE-008',
	message: `The footnote [^${id}] is written by hand.`,
	expected: 'citations only; [^id] points at the source with that id',
	fix: 'Put the source in `sources` and delete this line.',
});

const imageElsewhere: Judgment = {
	code: 'PROSE-009',
	message: 'An image stands here whose address stands elsewhere.',
	expected: 'the address in place, as in ![what it shows](./<id>/name.png)',
	fix: 'Write the address between ( and ) behind the description.',
};

const tooDeep: Judgment = {
	code: 'BYTES-007',
	message: `The markup is nested more than ${MAX_DEPTH} levels deep here.`,
	expected: `at most ${MAX_DEPTH} levels`,
	fix: 'Flatten the lists or quotations.',
};
