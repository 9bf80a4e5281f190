import { field, other, story, type Row } from './row.ts';

const danger = (row: number, what: string, files: Row['files']): Row => ({
	row,
	what,
	where: 'check',
	dangerous: true,
	files,
});

const id = (words: string) => `2021-08-25-row-${words}`;

/** Code, elements, attributes and links. */
export const code: Row[] = [
	danger(1, 'an import, and an expression that writes a file', [
		story(
			id('01'),
			"import fs from 'node:fs'\n\n{fs.writeFileSync('PWNED', 'x')}",
			['1 PROSE-001', '3 PROSE-002'],
			'the elements Note, Quote and Term are always there',
		),
	]),
	danger(2, 'an export that writes a file', [
		story(
			id('02'),
			"export const x = (process.getBuiltinModule('fs').writeFileSync('PWNED', 'x'), 1)",
			['1 PROSE-001'],
		),
	]),
	danger(3, 'an expression that reads the environment', [
		story(id('03'), '{process.env.SECRET}', ['1 PROSE-002'], 'expressions in braces are never run'),
	]),
	danger(4, 'an expression in an attribute', [
		story(id('04'), '<a href={process.env.SECRET}>x</a>', ['1 PROSE-004']),
		story(id('04-known'), '<Quote cite={process.env.SECRET}>x</Quote>', [
			'1 PROSE-003',
			'1 PROSE-003',
		]),
	]),
	danger(5, 'a spread of attributes', [
		story(id('05'), '<div {...{title: process.env.SECRET}}>x</div>', ['1 PROSE-004']),
		story(id('05-known'), '<Note {...{title: process.env.SECRET}}>x</Note>', ['1 PROSE-003']),
	]),
	danger(6, 'an import of a file of the machine', [
		story(id('06'), "import s from '/etc/hostname?raw'\n\n{s}", ['1 PROSE-001', '3 PROSE-002']),
	]),
	danger(7, 'an import of a file of the project', [
		story(id('07'), "import p from '../../package.json'\n\n{p.name}", [
			'1 PROSE-001',
			'3 PROSE-002',
		]),
	]),
	danger(8, 'an import in an expression', [
		story(id('08'), "{(await import('node:fs')).writeFileSync('PWNED', 'x')}", ['1 PROSE-002']),
	]),
	danger(9, 'an import of every file', [
		story(id('09'), "export const all = import.meta.glob('/**/*', {eager: true, query: '?raw'})", [
			'1 PROSE-001',
		]),
		story(
			id('09-expression'),
			"{Object.values(import.meta.glob('/**/*', {eager: true, query: '?raw'}))}",
			['1 PROSE-002'],
		),
	]),
	danger(10, 'the environment of the build', [
		story(id('10'), '{JSON.stringify(import.meta.env)}', ['1 PROSE-002']),
	]),
	danger(11, 'a layout that is code', [
		field(
			id('11'),
			`layout: "data:text/javascript,import fs from 'node:fs';fs.writeFileSync('PWNED','x')"`,
			['1 FIELD-002'],
			'The field `layout` is unknown.',
		),
	]),
	danger(12, 'a layout that came along', [
		field(id('12'), 'layout: ./evil.js', ['1 FIELD-002']),
		other('evil.js', "import fs from 'node:fs';\nfs.writeFileSync('PWNED', 'x');\n", [
			'1 FILE-003',
		]),
	]),
	danger(13, 'a layout that is a file of the machine', [
		field(id('13'), 'layout: /etc/passwd', ['1 FIELD-002']),
	]),
	danger(14, 'scripts', [
		story(id('14'), '<script>alert(1)</script>\n\n<script is:inline>alert(1)</script>', [
			'1 PROSE-004',
			'3 PROSE-004',
		]),
	]),
	danger(15, 'an image with a script', [
		story(id('15'), '<img src="x" onerror="alert(1)" />', ['1 PROSE-004']),
	]),
	danger(16, 'links that run a script', [
		story(
			id('16'),
			[
				'[x](javascript:alert(1))',
				'[x](JaVaScRiPt:alert(1))',
				'[x](java&#115;cript:alert(1))',
				'[x](<java&#9;script:alert(1)>)',
				'[x](<java\tscript:alert(1)>)',
				'[x](&#1;javascript:alert(1))',
				'[x][d]',
				'[d]: javascript:alert(1)',
				'[x](vbscript:x)',
			].join('\n\n'),
			[1, 3, 5, 7, 9, 11, 15, 17].map((line) => `${line} PROSE-005`),
		),
	]),
	danger(17, 'links with data in them, and others that are no web page', [
		story(
			id('17'),
			[
				'[x](data:text/html;base64,PHNjcmlwdD4=)',
				'[x](mailto:someone@example.org)',
				'[x](http://example.com/)',
				'[x](file:///etc/passwd)',
				'[x](https://user:pass@example.com/)',
				'[x](blob:https://example.com/1)',
			].join('\n\n'),
			['9 SECRET-003', ...[1, 3, 5, 7, 9, 11].map((line) => `${line} PROSE-005`)],
		),
	]),
	danger(18, 'links to another host without a protocol', [
		story(id('18'), '[x](//evil.example)\n\n[x](/\\\\evil.example)\n\n[x](&#47;/evil.example)', [
			'1 PROSE-005',
			'3 PROSE-005',
			'5 PROSE-005',
		]),
	]),
	danger(19, 'frames, forms, a base, a refresh, an object', [
		story(
			id('19'),
			[
				'<iframe srcdoc="<script>alert(1)</script>" />',
				'<form action="https://evil.example">x</form>',
				'<base href="https://evil.example" />',
				'<meta http-equiv="refresh" content="0;url=https://evil.example" />',
				'<object data="https://evil.example" />',
				'<embed src="https://evil.example" />',
				'<link rel="stylesheet" href="https://evil.example" />',
			].join('\n\n'),
			[1, 3, 5, 7, 9, 11, 13].map((line) => `${line} PROSE-004`),
		),
	]),
	danger(20, 'directives that set HTML', [
		story(
			id('20'),
			[
				'<div set:html="<script>alert(1)</script>">x</div>',
				'<Fragment set:html="<script>alert(1)</script>" />',
				'<Note set:html="<script>alert(1)</script>">x</Note>',
			].join('\n\n'),
			['1 PROSE-004', '3 PROSE-004', '5 PROSE-003'],
		),
	]),
	danger(21, 'directives that ship a script', [
		story(id('21'), '<X client:load />\n\n<Note client:load>x</Note>', [
			'1 PROSE-004',
			'3 PROSE-003',
		]),
	]),
	danger(22, 'styles', [
		story(
			id('22'),
			'<style>{`body{display:none}`}</style>\n\n<Note style="position:fixed">x</Note>',
			['1 PROSE-002', '1 PROSE-004', '3 PROSE-003'],
		),
	]),
	danger(23, 'a script in a drawing', [
		story(id('23'), '<svg><script>alert(1)</script></svg>', ['1 PROSE-004', '1 PROSE-004']),
	]),
	danger(24, 'a drawing beside the record', [
		story(
			id('24'),
			`![The latency of the API rises](./${id('24')}/evil.svg)`,
			['1 IMAGE-003'],
			'an SVG drawing, which can carry scripts',
		),
		other(
			`${id('24')}/evil.svg`,
			'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
			['1 IMAGE-003'],
		),
	]),
	danger(25, 'names that reach into the program', [
		story(
			id('25'),
			[
				'<process.env.S />',
				'<constructor />',
				'<toString />',
				'<Timeline.x />',
				'<svg:script />',
				'<>x</>',
			].join('\n\n'),
			[1, 3, 5, 7, 9, 11].map((line) => `${line} PROSE-004`),
		),
	]),
	{
		row: 26,
		what: 'an element that does not exist',
		where: 'check',
		files: [
			story(
				id('26'),
				'<Unknown />\n\n<Quot cite="blog">x</Quot>',
				['1 PROSE-004', '3 PROSE-004'],
				'did you mean <Quote>?',
			),
		],
	},
	{
		row: 27,
		what: 'an export that replaces elements',
		where: 'check',
		files: [story(id('27'), 'export const components = {p: () => null}', ['1 PROSE-001'])],
	},
];
