import { describe, expect, it } from 'vitest';
import type { Source } from '../schema/source.ts';
import { readProse } from './prose.ts';

const source = (id: string, title: string): Source => ({
	id,
	title,
	url: `https://example.com/${id}`,
	publisher: 'Example',
	authors: [],
	kind: 'blog',
	relation: 'first-hand',
	accessed: '2026-11-21',
	read: 'whole',
});
const sources = [source('talk', 'The talk'), source('blog', 'The post')];
const read = (body: string, base = '/') => readProse(body, 1, sources, { base });
const html = (body: string, base?: string) => read(body, base).prose?.html;
const problems = (body: string) =>
	read(body).spots.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('what prose may hold', () => {
	it('is GitHub-flavored Markdown', () => {
		const body =
			'## A heading\n\nA *word*, **two**, ~~three~~, `four`.\n\n1. one\n2. two\n\n> quoted\n\n| a |\n|---|\n| 1 |\n\n```sh\nkubectl get pods\n```\n';
		expect(problems(body)).toEqual([]);
	});

	it('notices a figure in a paragraph that cites nothing, and draws it all the same', () => {
		const body =
			'It lasted 5 hours.\n\nIt lasted 5 hours[^blog].\n\nVersion 1.24, port 443, `5 s`.\n';
		expect(problems(body)).toEqual(['1:1 PROSE-013']);
		expect(html(body)).toContain('<p>It lasted 5 hours.</p>');
	});

	it('turns a citation into the number of its source, with a note', () => {
		expect(html('It broke[^blog].')).toBe(
			'<p>It broke<a class="ref" href="#story-1" aria-label="Source 2">2</a>' +
				'<span class="note" id="story-1"><b>2</b> <a href="#source-2">The post</a>, Example</span>.</p>',
		);
	});

	it('marks the notes of a source already noted', () => {
		expect(html('One[^blog], two[^blog].')).toContain('<span class="note again" id="story-2"');
	});

	it('draws the three elements', () => {
		expect(html('<Term id="causes/missing-limit">no limit</Term>', '/kb/')).toBe(
			'<p><a href="/kb/causes/missing-limit/">no limit</a></p>',
		);
		expect(html('<Note>Mind this.</Note>')).toBe(
			'<div class="remark" role="note"><p>Mind this.</p></div>',
		);
		expect(html('They say <Quote cite="talk">it was DNS</Quote>.')).toContain('<q>it was DNS</q>');
	});

	it('puts the base path before addresses of the site', () => {
		expect(html('[x](/guides/about/)', '/kb/')).toBe('<p><a href="/kb/guides/about/">x</a></p>');
	});

	it('gives headings fragments that cannot collide with the page’s own', () => {
		expect(read('## Timeline\n\nOne.\n\n## Timeline\n\nTwo.').prose?.headings).toEqual([
			{ depth: 2, slug: 'story-timeline', text: 'Timeline' },
			{ depth: 2, slug: 'story-timeline--2', text: 'Timeline' },
		]);
	});

	it('is also plain text and portable Markdown', () => {
		const { prose } = read('A <Quote cite="talk">word</Quote>[^blog].\n\n- one\n- two');
		expect(prose?.text).toBe('A word.\n\none\ntwo');
		expect(prose?.markdown).toBe(
			'A “word”[^talk][^blog].\n\n- one\n- two\n\n[^talk]: [The talk](https://example.com/talk), Example\n\n[^blog]: [The post](https://example.com/blog), Example\n',
		);
	});

	it('says what it refers to', () => {
		const { cited, terms } = read('A[^blog] <Term id="causes/missing-limit">b</Term>.');
		expect(cited).toEqual(['blog']);
		expect(terms).toEqual([{ reference: 'causes/missing-limit', line: 1, column: 10 }]);
	});
});

describe('what prose may not hold', () => {
	it.each([
		['an import', "import fs from 'node:fs'", '1:1 PROSE-001'],
		['an export', 'export const x = 1', '1:1 PROSE-001'],
		['an expression', 'a {process.env.SECRET}', '1:3 PROSE-002'],
		['a comment in braces', '{/* hidden */}', '1:1 PROSE-002'],
		[
			'a dynamic import',
			"{(await import('node:fs')).readFileSync('/etc/passwd')}",
			'1:1 PROSE-002',
		],
		['an attribute that is an expression', '<Term id={process.env.S}>x</Term>', '1:1 PROSE-003'],
		['a spread', '<Note {...{title: 1}}>x</Note>', '1:1 PROSE-003'],
		['an attribute not on the list', '<Note set:html="<script>">x</Note>', '1:1 PROSE-003'],
		['a missing attribute', '<Term>x</Term>', '1:1 PROSE-003'],
		['a script', '<script>alert(1)</script>', '1:1 PROSE-004'],
		['an image with a handler', '<img src="x" onerror="alert(1)" />', '1:1 PROSE-004'],
		['a fragment', '<>x</>', '1:1 PROSE-004'],
		['a member name', '<Note.x />', '1:1 PROSE-004'],
		['a name of Object', '<constructor />', '1:1 PROSE-004'],
		['a dotted environment variable', '<process.env.S />', '1:1 PROSE-004'],
		['an inline drawing', '<svg><script>x</script></svg>', '1:1 PROSE-004'],
		['a script link', '[x](javascript:alert(1))', '1:1 PROSE-005'],
		['a script link with an entity', '[x](java&#115;cript:alert(1))', '1:1 PROSE-005'],
		['a script link in capitals', '[x](JAVASCRIPT:alert(1))', '1:1 PROSE-005'],
		['a script link with a tab', '[x](<java\tscript:alert(1)>)', '1:1 PROSE-005'],
		['a script link by reference', '[x][y]\n\n[y]: javascript:alert(1)', '3:1 PROSE-005'],
		['a data link', '[x](data:text/html;base64,AAAA)', '1:1 PROSE-005'],
		['a link without a scheme', '[x](//evil.example)', '1:1 PROSE-005'],
		['a link with a backslash', '[x](/\\evil.example)', '1:1 PROSE-005'],
		['an e-mail address', 'write to a@example.com', '1:10 PROSE-005'],
		['an image', '![x](https://example.com/x.png)', '1:1 PROSE-009'],
		['an unknown citation', 'x[^nope]', '1:2 PROSE-007'],
		['a footnote by hand', 'x\n\n[^mine]: y', '3:1 PROSE-008'],
		['a mention', 'thanks @octocat', '1:8 PROSE-010'],
		['an issue number', 'see #123', '1:5 PROSE-010'],
		['a heading of level 1', '# Title', '1:1 PROSE-011'],
		['an element that is never closed', '<Note>x', '1:1 PROSE-006'],
	])('refuses %s', (_, body, expected) => {
		expect(problems(body)).toContain(expected);
		expect(read(body).prose).toBeUndefined();
	});

	it('reports everything the grammar trips on, not only the first', () => {
		expect(problems('took <5 of them\n\n{a b}\n\n<!-- c -->\n\n<https://example.com>')).toEqual([
			'1:6 PROSE-006',
			'3:1 PROSE-002',
			'3:5 PROSE-002',
			'5:1 PROSE-002',
			'7:1 PROSE-005',
		]);
	});

	it('leaves code alone', () => {
		expect(
			problems('`{x}` and `<5` and `@name`\n\n```js\nimport x from "y";\n<!-- {c} -->\n```'),
		).toEqual([]);
	});

	it('accepts escaped signs', () => {
		expect(html('took \\<5 ms with \\{x\\}')).toBe('<p>took &#x3C;5 ms with {x}</p>');
	});

	it('counts lines from the top of the file', () => {
		expect(readProse('{x}', 40, sources, { base: '/' }).spots[0]?.line).toBe(40);
	});
});
