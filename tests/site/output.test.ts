import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, it } from 'vitest';
import { survey } from '../../src/check/survey.ts';
import { vocabularies, vocabularyNames } from '../../src/schema/vocabularies.ts';
import { cardPolicy, hashOf, pagePolicy, pagePolicyWith } from '../../src/policy.ts';
import { base, origin } from '../../src/site.ts';
import { sumsOf } from '../../src/integrations/sums.ts';
import { FREE } from '../fixtures/licenses.ts';
import { attributes, brokenLinks, pagesOf } from './built.ts';

const dist = 'dist';
const pages = pagesOf(dist);
const content = await survey(process.cwd(), { base, now: Date.now() });
const published = content.records.filter(({ data }) => data.entry.status === 'published');
/** The page of a withdrawn record, of a former address and of what is not there ask to be left out. */
const isIndexed = (html: string) => !/<meta name="robots" content="[^"]*noindex/.test(html);
const address = (page: string) => origin + base + page.replace(/index\.html$/, '');

describe('the built site', () => {
	it('has no internal link or fragment that leads nowhere', () => {
		expect(brokenLinks(dist, base)).toEqual([]);
	});

	it('has a page for every record', () => {
		const missing = content.records
			.filter(({ data }) => data.entry.status !== 'draft')
			.filter(({ id }) => !pages.has(`postmortems/${id}/index.html`));
		expect(missing).toEqual([]);
	});

	it('has a page for every term', () => {
		const wanted = vocabularyNames.flatMap((name) =>
			content.vocabularies[name].map(({ id }) => `${vocabularies[name].route}/${id}/index.html`),
		);
		expect(wanted.filter((page) => !pages.has(page))).toEqual([]);
		expect(wanted.length).toBeGreaterThan(200);
	});

	it('lists every page that may be indexed in the sitemap, and no other', () => {
		const listed = globSync('sitemap-[0-9]*.xml', { cwd: dist }).flatMap((file) =>
			[...readFileSync(join(dist, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
				(match) => match[1],
			),
		);
		const indexable = [...pages]
			.filter(([, html]) => isIndexed(html))
			.map(([page]) => address(page));
		expect(listed.sort()).toEqual(indexable.sort());
	});

	it('holds every published record in its full-text index, and nothing else', () => {
		const fragments = globSync('pagefind/fragment/*.pf_fragment', { cwd: dist }).map((file) => {
			const text = gunzipSync(readFileSync(join(dist, file))).toString('utf8');
			return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
		});
		expect(fragments.sort()).toEqual(published.map(({ id }) => `/postmortems/${id}/`).sort());
	});

	it('names itself once: a title, a description, a canonical address, a preview, one h1', () => {
		for (const [page, html] of pages) {
			// Drawings have titles of their own.
			const head = html.slice(0, html.indexOf('</head>'));
			expect(head.match(/<title>[^<]+<\/title>/g), page).toHaveLength(1);
			expect(html.match(/<meta name="description" content="[^"]{20,}"/g), page).toHaveLength(1);
			expect(html.match(/<meta property="og:title" content="[^"]+"/g), page).toHaveLength(1);
			expect(html.match(/<h1[\s>]/g), page).toHaveLength(1);
			if (isIndexed(html))
				expect(html, page).toContain(`<link rel="canonical" href="${address(page)}"`);
		}
	});

	it('describes every page for search engines', () => {
		for (const [page, html] of pages) {
			if (!isIndexed(html)) continue;
			const [, json] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
			expect(json, page).toBeDefined();
			const type = (JSON.parse(json!) as { '@type': string })['@type'];
			const record = /^postmortems\/\d{4}-/.test(page);
			expect(type, page).toMatch(
				record
					? /^TechArticle$/
					: /^(WebSite|CollectionPage|DefinedTerm|SearchResultsPage|Article)$/,
			);
		}
	});

	it('runs no inline script and asks nothing of another origin', () => {
		for (const [page, html] of pages) {
			const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].filter(
				([, rest]) => !rest!.includes('application/ld+json'),
			);
			expect(inline, page).toEqual([]);
			expect(
				attributes(html, 'src').filter((src) => /^(https?:)?\/\//.test(src)),
				page,
			).toEqual([]);
			expect(html, page).not.toMatch(/\son[a-z]+="/);
			expect(html, page).not.toMatch(/\sstyle="/);
		}
	});

	it('states the content security policy before all that it governs', () => {
		for (const [page, html] of pages) {
			const styles = /<style>(.*?)<\/style>/s.exec(html)?.[1];
			const policy = page.startsWith('embed/')
				? cardPolicy
				: styles === undefined
					? pagePolicy
					: pagePolicyWith(hashOf(styles));
			expect(html.slice(0, 1000), page).toContain(
				`<head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">`,
			);
			expect(policy).not.toMatch(/'unsafe-|https?:|\*/);
		}
	});

	it('has a feed, robots.txt and a sitemap that name each other', () => {
		expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(
			`Sitemap: ${origin}${base}sitemap-index.xml`,
		);
		expect(existsSync(join(dist, 'sitemap-index.xml'))).toBe(true);
		const feed = readFileSync(join(dist, 'feed.xml'), 'utf8');
		const items = [...feed.matchAll(/<item>.*?<link>([^<]+)<\/link>/gs)].map(([, link]) => link!);
		const pages = published.map(({ id }) => `${origin}${base}postmortems/${id}/`);
		expect(items.filter((link) => !pages.includes(link))).toEqual([]);
		expect(items.length).toBeGreaterThanOrEqual(Math.min(50, published.length));
	});

	it('is valid HTML', async () => {
		const validator = new HtmlValidate({
			extends: ['html-validate:standard'],
			rules: {
				'long-title': 'off',
				'no-inline-style': 'error',
				'require-sri': 'off',
				'no-trailing-whitespace': 'off',
				'doctype-style': 'off',
				'void-style': 'off',
				'attribute-boolean-style': 'off',
				'attribute-empty-style': 'off',
				'no-raw-characters': 'off',
			},
		});
		const problems: string[] = [];
		for (const [page, html] of pages) {
			const { results } = await validator.validateString(html);
			for (const { messages } of results) {
				problems.push(
					...messages.map(
						({ line, column, ruleId, message }) => `${page}:${line}:${column} ${ruleId} ${message}`,
					),
				);
			}
		}
		expect(problems).toEqual([]);
	});
});

it('names the packages whose code it ships, whose licenses ask for no more than their own text', () => {
	const [shipped = ''] = readFileSync(join(dist, 'licenses.txt'), 'utf8').split(
		'Packages that build',
	);
	const named = [...shipped.matchAll(/^-{80}\n\n?(\S+) (\S+) {2}(.+)$/gm)];
	expect(named.map(([, name]) => name)).toEqual(
		expect.arrayContaining(['pagefind', 'yaml', 'zod', 'micromark']),
	);
	expect(named.filter(([, , , license]) => !FREE.includes(license!))).toEqual([]);
	expect(shipped).toContain('Permission is hereby granted, free of charge');
});

it('lists the sum of every file', () => {
	expect(readFileSync(join(dist, 'sha256sums.txt'), 'utf8')).toBe(sumsOf(dist));
});

it('asks of browsers nothing that they have learned in the last two years', () => {
	const young =
		/matchAll\([^()]*\)\.(?:map|filter|take|drop|flatMap|some|every|find|reduce|toArray|forEach)\(|\bIterator\.from|\bPromise\.try|\bRegExp\.escape|\bError\.isError|\bUint8Array\.from(?:Base64|Hex)/;
	const scripts = globSync('_astro/*.js', { cwd: dist });
	expect(scripts.length).toBeGreaterThan(10);
	const asking = scripts.map((file) => young.exec(readFileSync(join(dist, file), 'utf8'))?.[0]);
	expect(asking.filter((one) => one !== undefined)).toEqual([]);
});
