import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { hideSentenceEnds } from '../../model/sentence-ends.ts';
import { indexedPart } from './indexed-part.ts';

/** A full-text index in the making. */
export interface FullText {
	/** Hands it a page by its path below the site's root; resolves once there is room for the next. */
	add: (path: string, html: string) => Promise<void>;
	/** Writes what a browser needs into a new folder below a site's, and says how many pages it holds. */
	write: (site: string) => Promise<number>;
}

/** Characters that belong to words, so that `1.24`, `ndots:5` and `/etc/cni/net.d` are found as typed. */
const INCLUDED = './:-_';

/** Numbers of sources, and the notes they open, are no part of a sentence. */
const CITATIONS = ['.ref', '.note'];

/** What the browser needs; Pagefind's own interfaces stay out. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

/** How many pages may wait for the index. */
const AT_ONCE = 1_000;

/** The folder of the index below the site's root. */
export const FOLDER = 'pagefind';

/** Begins a full-text index; pages may come in any order, and one that has no part for it is passed over. */
export function createFullText(): FullText {
	const started = start();
	// Whoever adds a page hears of it.
	started.catch(() => undefined);
	const waiting = new Set<Promise<void>>();
	let seen = 0;
	let count = 0;
	return {
		async add(path, html) {
			seen++;
			const content = indexedPart(html);
			if (!content) return;
			count++;
			const adding = add(await started, path, content).finally(() => waiting.delete(adding));
			waiting.add(adding);
			if (waiting.size >= AT_ONCE) await Promise.race(waiting);
		},
		async write(site) {
			try {
				if (seen > 0 && count === 0)
					throw new Error(
						'The full-text index would be empty: no page of a record carries data-pagefind-body, which that of every published one must.',
					);
				await Promise.all(waiting);
				await writeNeeded(await started, join(site, FOLDER));
				return count;
			} finally {
				await close();
			}
		},
	};
}

async function start(): Promise<PagefindIndex> {
	const { index, errors } = await createIndex({
		includeCharacters: INCLUDED,
		excludeSelectors: CITATIONS,
	});
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	return index;
}

async function add(index: PagefindIndex, sourcePath: string, html: string): Promise<void> {
	const { errors } = await index.addHTMLFile({ sourcePath, content: hideSentenceEnds(html) });
	if (errors.length > 0)
		throw new Error(`Pagefind cannot index ${sourcePath}: ${errors.join('; ')}`);
}

async function writeNeeded(index: PagefindIndex, folder: string): Promise<void> {
	const { errors } = await index.writeFiles({ outputPath: folder });
	if (errors.length > 0) throw new Error(`Pagefind cannot write its index: ${errors.join('; ')}`);
	for (const entry of readdirSync(folder, { withFileTypes: true }))
		if (entry.isFile() && !NEEDED.test(entry.name)) rmSync(join(folder, entry.name));
}
