import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { elementNamed } from './elements.ts';
import { isHtmlName } from './html-names.ts';

/** A place where the MDX grammar takes text for something else. */
export interface Stumble {
	kind: 'code' | 'break' | 'comment' | 'address' | 'element' | 'placeholder' | 'sign' | 'brace';
	/** Where it starts, in characters. */
	index: number;
	/** The text from there to its end. */
	found: string;
	/** True where it stands right behind a bare address, which would swallow a backslash. */
	behindAddress?: true;
	/** The name of an element or placeholder. */
	name?: string | undefined;
}

/** Markdown that knows neither HTML nor MDX, so that all that MDX trips on is text. */
const plain = unified().use(remarkParse).use(remarkGfm).use(withoutHtml).freeze();

function withoutHtml(this: Processor): void {
	const data = this.data() as { micromarkExtensions?: object[]; fromMarkdownExtensions?: object[] };
	const disable = { null: ['htmlFlow', 'htmlText', 'codeIndented', 'autolink'] };
	(data.micromarkExtensions ??= []).push({ disable });
	// What is made a link afterwards has lost its place.
	data.fromMarkdownExtensions = data.fromMarkdownExtensions
		?.flat()
		.map((extension) => ({ ...extension, transforms: [] }));
}

/**
 * Everything in a body that the MDX grammar trips on, in order; code, links and escaped signs are left
 * alone. A comment or a placeholder is one thing, or with `inside` its `<` and all that stands in it.
 */
export function stumblesIn(body: string, { inside = false } = {}): Stumble[] {
	const found: Stumble[] = [];
	let end = 0;
	let addressEnd = -1;
	for (const { from, to, type } of textRanges(body)) {
		const isAddress = type === 'link';
		if (type === 'inlineCode') found.push(...breaksIn(body, from, to));
		if (type === 'inlineCode') continue;
		// Of what reads as a bare address, only what follows an address in angle brackets is text.
		if (isAddress) addressEnd = to;
		if (isAddress && end <= from) continue;
		for (let at = Math.max(from, end); at < to; at = Math.max(at + 1, end)) {
			const stumble = stumbleAt(body, at, addressEnd);
			if (!stumble) continue;
			if (inside && ['comment', 'placeholder'].includes(stumble.kind)) stumble.found = '<';
			end = at + stumble.found.length;
			if (addressEnd >= 0 && !/[\s<]/.test(body.slice(addressEnd, at)))
				stumble.behindAddress = true;
			if (stumble.kind !== 'element' || !elementNamed(stumble.name ?? '')) found.push(stumble);
		}
	}
	return found;
}

const ELEMENT = /<\/?([A-Za-z_$][\w.:$-]*)(?:[\s/](?:"[^"<]*"|'[^'<]*'|[^<>"'])*)?>/y;
const COMMENT = /<!--[^]*?(?:-->|$)/y;
const ADDRESS = /<(?:https?|mailto):[^>\s]*>/iy;
const CODE = /(?:import|export)\s.*/y;

function stumbleAt(body: string, index: number, addressEnd: number): Stumble | undefined {
	const match = (pattern: RegExp) => {
		pattern.lastIndex = index;
		return pattern.exec(body);
	};
	const sign = body[index];
	if (sign === 'i' || sign === 'e') {
		const code = isFirst(body, index) ? match(CODE) : undefined;
		return code ? { kind: 'code', index, found: code[0] } : undefined;
	}
	if (
		(sign !== '<' && sign !== '{' && sign !== '}') ||
		isEscaped(body.slice(Math.max(0, addressEnd, index - 20), index))
	)
		return undefined;
	if (sign !== '<') return { kind: 'brace', index, found: sign };
	const comment = match(COMMENT);
	if (comment) return { kind: 'comment', index, found: comment[0] };
	const address = match(ADDRESS);
	if (address) return { kind: 'address', index, found: address[0] };
	const element = match(ELEMENT);
	if (!element) return { kind: 'sign', index, found: sign };
	const [found, name = ''] = element;
	const kind = isHtmlName(name) || elementNamed(name) ? 'element' : 'placeholder';
	return { kind, index, found, name };
}

/** Even in a code span, a line that begins with < is tried as an element. */
function breaksIn(body: string, from: number, to: number): Stumble[] {
	const breaks = body.slice(from, to).matchAll(/\n[ \t>]*<(?![A-Za-z_$/>])/g);
	return [...breaks].map(({ 0: found, index }) => ({ kind: 'break', index: from + index, found }));
}

/** Code can only begin a paragraph. */
const isFirst = (body: string, index: number) =>
	index === 0 || /\n[ \t]*\n$/.test(body.slice(Math.max(0, index - 200), index));

const isEscaped = (before: string) => /\\*$/.exec(before)![0].length % 2 === 1;

interface Range {
	from: number;
	to: number;
	type: 'text' | 'link' | 'inlineCode';
}

function textRanges(body: string): Range[] {
	const ranges: Range[] = [];
	const walk = (node: Nodes) => {
		const from = node.position?.start.offset ?? 0;
		const to = node.position?.end.offset ?? from;
		const { type } = node;
		if (type === 'text' || type === 'inlineCode' || (type === 'link' && body[from] !== '['))
			ranges.push({ from, to, type });
		else if ('children' in node) node.children.forEach(walk);
	};
	walk(plain.parse(body));
	return ranges;
}
