import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { codeBlock, markdownLink, markdownParagraph, markdownText } from './markdown-text.ts';

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const types = (node: Nodes): string[] =>
	'children' in node ? [node.type, ...node.children.flatMap(types)] : [node.type];
const shown = (text: string) => text.replace(/[ \t\r\n]+/g, ' ').trim();

describe('markdownParagraph', () => {
	it.each([
		['A plain sentence, with 5 % and “quotes”.', 'A plain sentence, with 5 % and “quotes”.'],
		['snake_case and _edge_', 'snake_case and \\_edge\\_'],
		['<img src=x onerror=alert(x)>', '\\<img src=x onerror=alert(x)>'],
		['1. first', '1\\. first'],
		['- not a list', '\\- not a list'],
		['# written in C#', '\\# written in C\\#'],
		['R&D &amp; more', 'R&D \\&amp; more'],
		['`kubectl get` failed', '`kubectl get` failed'],
		['one ` alone', 'one \\` alone'],
		['two\n  lines', 'two lines'],
	])('writes %j as %j', (text, markdown) => expect(markdownParagraph(text)).toBe(markdown));

	it('reads the same once parsed as GFM, whatever the text', () => {
		const pieces = fc.constantFrom(
			...'*_[]<>~#$@&;:/.!-+=|`\\(){}^"\' ab1'.split(''),
			'www.a.b',
			'http://a.b',
			'a@b.c',
			'&amp;',
			'[^blog]',
			'[x](y)',
			'<b>',
			'é',
			'ש',
			'\u00a0',
		);
		fc.assert(
			fc.property(fc.array(pieces, { minLength: 1, maxLength: 14 }), (parts) => {
				const text = parts.join('');
				const tree = parse(markdownParagraph(text));
				// An address becomes a link by itself, which shows the same.
				const harmless = ['root', 'paragraph', 'text', 'inlineCode', 'link'];
				expect(types(tree).filter((type) => !harmless.includes(type))).toEqual([]);
				const ticks = (words: string) => words.replaceAll('`', '');
				expect(ticks(toString(tree))).toBe(ticks(shown(text)));
			}),
			{ numRuns: 600 },
		);
	});
});

it('fences what holds fences', () => {
	expect(codeBlock('a ``` b')).toBe('````text\na ``` b\n````');
	expect(toString(parse(codeBlock('````\n<x>')))).toBe('````\n<x>');
});

it.each([
	['[a] title', 'https://example.com/x', '[\\[a\\] title](https://example.com/x)'],
	['b', 'https://example.com/x_(y)', '[b](<https://example.com/x_(y)>)'],
])('links %j to %s', (text, address, markdown) => {
	expect(markdownLink(text, address)).toBe(markdown);
});

it('leaves a sign alone that begins nothing there', () => {
	expect(markdownText('+6 min')).toBe('+6 min');
});
