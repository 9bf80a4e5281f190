import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { hideSentenceEnds } from '../model/sentence-ends.ts';
import { indexedPart } from './indexed-part.ts';

/** A built page: its path below the site's root and the HTML that the index is to read. */
export interface BuiltPage {
	path: string;
	html: string;
}

/** Characters that belong to words, so that `1.24`, `ndots:5` and `/etc/cni/net.d` are found as typed. */
const INCLUDED = './:-_';

/** Numbers of sources, and the notes they open, are no part of a sentence. */
const CITATIONS = ['.ref', '.note'];

/** What the browser needs; Pagefind's own interfaces stay out. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

/** How many pages are read at once. Pagefind sorts them, so that the bytes do not depend on it. */
const AT_ONCE = 32;

/** Builds the full-text index of the records, once the site is built. */
export default function fullText(): AstroIntegration {
	return {
		name: 'full-text',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const dist = fileURLToPath(dir);
				const start = performance.now();
				let count = 0;
				const counted = function* () {
					for (const page of pagesIn(dist)) {
						count++;
						yield page;
					}
				};
				for (const [path, content] of await indexPages(counted())) {
					const file = join(dist, 'pagefind', path);
					mkdirSync(dirname(file), { recursive: true });
					writeFileSync(file, content);
				}
				const time = ((performance.now() - start) / 1000).toFixed(1);
				logger.info(`Indexed the text of ${count} pages in ${time} s.`);
			},
		},
	};
}

/** The pages of a built site that belong in the index, one after another; throws where there are records and none is among them. */
export function* pagesIn(dist: string): Generator<BuiltPage> {
	const records = globSync('postmortems/*/index.html', { cwd: dist }).sort();
	let isAny = false;
	for (const file of records) {
		const html = indexedPart(readFileSync(join(dist, file), 'utf8'));
		if (!html) continue;
		isAny = true;
		yield { path: file.replaceAll('\\', '/'), html };
	}
	if (records.length > 0 && !isAny)
		throw new Error(
			'The full-text index would be empty: no built page carries data-pagefind-body, which the page of every published record must.',
		);
}

/** The files of the index by path, the same bytes for the same pages. */
export async function indexPages(pages: Iterable<BuiltPage>): Promise<Map<string, Uint8Array>> {
	try {
		const { index, errors } = await createIndex({
			includeCharacters: INCLUDED,
			excludeSelectors: CITATIONS,
		});
		if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
		const add = async ({ path, html }: BuiltPage) => {
			const added = await index.addHTMLFile({ sourcePath: path, content: hideSentenceEnds(html) });
			if (added.errors.length > 0)
				throw new Error(`Pagefind cannot index ${path}: ${added.errors.join('; ')}`);
		};
		const waiting = new Set<Promise<void>>();
		for (const page of pages) {
			const adding = add(page).finally(() => waiting.delete(adding));
			waiting.add(adding);
			if (waiting.size >= AT_ONCE) await Promise.race(waiting);
		}
		await Promise.all(waiting);
		const { files } = await index.getFiles();
		const needed = files
			.filter(({ path }) => NEEDED.test(path))
			.sort((a, b) => (a.path < b.path ? -1 : 1));
		return new Map(needed.map(({ path, content }) => [path, content]));
	} finally {
		await close();
	}
}
