import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { absolute, base, origin } from '../../src/site.ts';
import { attributes, pagesOf } from './built.ts';

const dist = 'dist';
/** The pages that search engines may list. */
const pages = new Map(
	[...pagesOf(dist)].filter(([, html]) => !/<meta name="robots" content="[^"]*noindex/.test(html)),
);

/** The value of a `meta` element, by its name or property; undefined where a page has none. */
const meta = (html: string, name: string) => {
	const [tag] = new RegExp(`<meta (?:name|property)="${name}"[^>]*>`).exec(html) ?? [];
	return tag && attributes(tag, 'content')[0];
};

/** The path below `dist` of the image that a page names. */
const imageOf = (html: string) => meta(html, 'og:image')?.slice((origin + base).length);

describe('the images of the site', () => {
	it('stand for every indexed page, exist and have the size it names', () => {
		const sizes = new Map<string, string>();
		for (const [page, html] of pages) {
			const image = imageOf(html)!;
			expect(meta(html, 'og:image'), page).toBe(absolute(image));
			expect(existsSync(join(dist, image)), `${page} → ${image}`).toBe(true);
			if (!sizes.has(image)) {
				const png = readFileSync(join(dist, image));
				expect(png.toString('latin1', 1, 4)).toBe('PNG');
				sizes.set(image, `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`);
			}
			const named = `${meta(html, 'og:image:width')}x${meta(html, 'og:image:height')}`;
			expect([named, sizes.get(image)], page).toEqual(['1200x630', '1200x630']);
			expect(meta(html, 'og:image:alt'), page).toMatch(/\p{L}.{9,419}$/u);
			expect(meta(html, 'twitter:card'), page).toBe('summary_large_image');
		}
	});

	it('are a page’s own for records, terms, briefs and guides', () => {
		const own = [...pages.keys()].filter(
			(page) =>
				/^(?:postmortems\/\d{4}-|causes\/|before\/|guides\/)/.test(page) &&
				!/\/\d+\/index\.html$/.test(page),
		);
		expect(own.length).toBeGreaterThan(100);
		for (const page of own)
			expect(imageOf(pages.get(page)!)).toBe(`social/${page.replace('/index.html', '.png')}`);
	});

	it('are all named by some page, and nothing else lies beside them', () => {
		const named = new Set([...pages.values()].map(imageOf));
		const files = globSync('social/**/*.*', { cwd: dist }).map((file) =>
			file.replaceAll('\\', '/'),
		);
		expect(files.filter((file) => !named.has(file))).toEqual([]);
	});

	it('weigh little', () => {
		const sizes = globSync('social/**/*.png', { cwd: dist }).map(
			(file) => readFileSync(join(dist, file)).length,
		);
		expect(Math.max(...sizes)).toBeLessThan(100_000);
	});
});
