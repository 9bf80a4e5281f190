import { BLOCK_END, hideSentenceEnds } from '../../model/sentence-ends.ts';

const BEGIN = /<([a-z]+)\s(?:[^>]*\s)?data-pagefind-body\b[^>]*>/;
const TAG_OR_TEXT = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/gi;
const KEPT = /\s(?:id|data-pagefind-[a-z]+)(?:="[^"]*")?(?=[\s>]|$)/g;
const PICTURE = /<svg\b[\s\S]*?<\/svg>|<!--[\s\S]*?-->/g;
const HEADING = /^h[1-6]$/;

/** Numbers of sources, the notes they open, and what says that it is not for the index. */
const LEFT_OUT = /\s(?:class="(?:[^"]*\s)?(?:ref|note)(?:\s[^"]*)?"|data-pagefind-ignore\b)/;

/** Elements that may stand within a word. */
const INLINE = new Set(
	'a abbr b bdi cite code del em i ins kbd mark q s samp span strong sub sup time u var wbr'.split(
		' ',
	),
);

/**
 * What the full-text index reads of a page: the text and the headings of the element with
 * `data-pagefind-body`. Blocks end in a token of their own, and what only looks apart is parted.
 * Undefined where there is none. Each tag less makes the index faster.
 */
export function indexedPart(html: string): string | undefined {
	const begin = BEGIN.exec(html);
	if (!begin) return undefined;
	const [body, tag] = begin;
	const end = html.lastIndexOf(`</${tag}>`);
	const text = textOf(html.slice(begin.index + body.length, end).replace(PICTURE, ''));
	return `<html lang="en"><body><${tag}${keptOf(body)}>${text}</${tag}></body></html>`;
}

function textOf(html: string): string {
	let hasText = false;
	let before = '';
	let out: { tag: string; depth: number } | undefined;
	return html.replace(TAG_OR_TEXT, (match, slash: string, name?: string, attributes = '') => {
		const touches = !slash && before.startsWith('</');
		before = match;
		const tag = name?.toLowerCase();
		if (out) {
			if (tag === out.tag) out.depth += slash ? -1 : 1;
			if (out.depth === 0) out = undefined;
			return '';
		}
		if (!tag) {
			hasText ||= match.trim() !== '';
			return hideSentenceEnds(match);
		}
		if (LEFT_OUT.test(attributes)) {
			out = { tag, depth: 1 };
			return '';
		}
		// Two elements that touch are columns or lines on the page.
		if (INLINE.has(tag)) return touches ? ' ' : '';
		const endsBlock = slash && hasText;
		if (endsBlock) hasText = false;
		const shown = HEADING.test(tag) ? `<${slash}${tag}${keptOf(attributes)}>` : '';
		return ` ${endsBlock ? `${BLOCK_END} ` : ''}${shown}`;
	});
}

const keptOf = (attributes: string) => attributes.match(KEPT)?.join('') ?? '';
