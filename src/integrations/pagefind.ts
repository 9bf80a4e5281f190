import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { hideSentenceEnds } from '../model/sentence-ends.ts';

/** A built page: its path below the site's root and its HTML. */
export interface BuiltPage {
	path: string;
	html: string;
}

/** Characters that belong to words, so that `1.24`, `ndots:5` and `/etc/cni/net.d` are found as typed. */
const INCLUDED = './:-_';

/** What the browser needs; Pagefind's own interfaces stay out. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

/** Builds the full-text index of all pages that carry `data-pagefind-body`, once the site is built. */
export default function fullText(): AstroIntegration {
	return {
		name: 'full-text',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const start = performance.now();
				const pages = pagesIn(dist);
				for (const [path, content] of await indexPages(pages)) {
					const file = join(dist, 'pagefind', path);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, content);
				}
				const time = ((performance.now() - start) / 1000).toFixed(1);
				logger.info(`Indexed the text of ${pages.length} pages in ${time} s.`);
			},
		},
	};
}

/** The pages of a built site that belong in the index, by path; throws where there are records and none is among them. */
export function pagesIn(dist: string): BuiltPage[] {
	const pages = globSync('**/*.html', { cwd: dist })
		.map((file) => file.replaceAll('\\', '/'))
		.sort()
		.map((path) => ({ path, html: readFileSync(join(dist, path), 'utf8') }))
		.filter(({ html }) => /<[a-z]+\s(?:[^>]*\s)?data-pagefind-body\b/.test(html));
	// A collection that has only begun has no record yet.
	if (pages.length > 0 || globSync('postmortems/*/index.html', { cwd: dist }).length === 0)
		return pages;
	throw new Error(
		'The full-text index would be empty: no built page carries data-pagefind-body, which the page of every published record must.',
	);
}

/** The files of the index by path, the same bytes for the same pages. */
export async function indexPages(pages: BuiltPage[]): Promise<Map<string, Uint8Array>> {
	try {
		const { index, errors } = await createIndex({ includeCharacters: INCLUDED });
		if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
		// One after the other: the order decides the bytes.
		for (const { path, html } of pages) {
			const added = await index.addHTMLFile({ sourcePath: path, content: hideSentenceEnds(html) });
			if (added.errors.length > 0)
				throw new Error(`Pagefind cannot index ${path}: ${added.errors.join('; ')}`);
		}
		const { files } = await index.getFiles();
		const needed = files
			.filter(({ path }) => NEEDED.test(path))
			.sort((a, b) => (a.path < b.path ? -1 : 1));
		return new Map(needed.map(({ path, content }) => [path, content]));
	} finally {
		await close();
	}
}
