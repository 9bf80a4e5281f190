import { describe, expect, it } from 'vitest';
import { relink, type Copy } from './relink.ts';

const files = [
	'index.html',
	'search/index.html',
	'postmortems/index.html',
	'postmortems/index.json',
	'postmortems/a/index.html',
	'_astro/page.css',
	'_astro/small.webp',
	'_astro/large.webp',
	'feed.xml',
];
const copy = (base: string): Copy => ({
	base,
	origin: 'https://example.org',
	has: (file) => files.includes(file),
});

describe('a link of a page in a copy', () => {
	it.each<[string, string, string]>([
		['/', '<a href="/">', '<a href="../../index.html">'],
		['/', '<a href="/postmortems/">', '<a href="../../postmortems/index.html">'],
		[
			'/',
			'<a class="x" href="/search/?q=a&#38;b#c">',
			'<a class="x" href="../../search/index.html?q=a&#38;b#c">',
		],
		['/', '<form action="/search/">', '<form action="../../search/index.html">'],
		[
			'/',
			'<link rel="stylesheet" href="/_astro/page.css">',
			'<link rel="stylesheet" href="../../_astro/page.css">',
		],
		[
			'/',
			'<div data-index="/postmortems/index.json">',
			'<div data-index="../../postmortems/index.json">',
		],
		['/kb/', '<a href="/kb/postmortems/a/#why">', '<a href="../../postmortems/a/index.html#why">'],
		[
			'/',
			'<img src="/_astro/large.webp" srcset="/_astro/small.webp 480w, /_astro/large.webp 800w">',
			'<img src="../../_astro/large.webp" srcset="../../_astro/small.webp 480w, ../../_astro/large.webp 800w">',
		],
		[
			'/',
			'<meta http-equiv="refresh" content="0; url=/postmortems/a/">',
			'<meta http-equiv="refresh" content="0; url=../../postmortems/a/index.html">',
		],
		['/', '<html lang="en" data-base="/">', '<html lang="en" data-base="../../">'],
	])('below %s: %s', (base, from, to) => {
		expect(relink(from, 'postmortems/a/index.html', copy(base))).toBe(to);
	});

	it.each([
		'<a href="#why">',
		'<a href="https://example.com/postmortems/">',
		'<a href="//example.com/">',
		'<input value="/postmortems/">',
		'<code>&#x3C;a href="/postmortems/"></code>',
		'<div data-path="/etc/hosts">',
	])('stays: %s', (html) => {
		expect(relink(html, 'postmortems/a/index.html', copy('/'))).toBe(html);
	});

	it('leads to the public site where the copy has no such file', () => {
		expect(relink('<a href="/kb/sitemap-index.xml">', 'index.html', copy('/kb/'))).toBe(
			'<a href="https://example.org/kb/sitemap-index.xml">',
		);
	});
});

it('has no button that would have to read a file', () => {
	const button = '<button class="x" data-copy-file="/postmortems/a.md" hidden>';
	expect(relink(button, 'index.html', copy('/'))).toBe('<button class="x" hidden>');
});

it('has its scripts as browsers load them from a disk, and no policy for a server', () => {
	const page = [
		'<html data-base="/kb/">',
		'<meta http-equiv="Content-Security-Policy" content="default-src \'self\'">',
		'<meta content="script-src \'self\'" http-equiv="content-security-policy"/>',
		'<link rel="modulepreload" href="/kb/_astro/a.js">',
		'<link href="/kb/search/meta.json" rel="preload" as="fetch" crossorigin>',
		'<script type="module" src="/kb/_astro/a.js" integrity="sha256-x"></script>',
		'<script type="module" src="/kb/_astro/b.js"></script>',
	].join('');
	const has = () => true;
	expect(relink(page, 'index.html', { base: '/kb/', origin: '', has })).toBe(
		[
			'<html data-base="./">',
			'<script defer src="offline/from-files.js" data-served="/kb/"></script>',
			'<script defer src="_astro/a.js"></script>',
			'<script defer src="_astro/b.js"></script>',
		].join(''),
	);
});
