import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import pLimit, { type LimitFunction } from 'p-limit';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { filesIn } from '../files-in.ts';
import { untilWhole, type Written } from './full-text/whole.ts';
import { indexedPart } from './indexed-part.ts';

/** A full-text index in the making. */
export interface FullText {
	/** Hands it a page by its path below the site's root, or another in its place; resolves once there is room for the next. */
	add: (path: string, page: Page) => Promise<void>;
	/** Forgets all pages. */
	empty: () => Promise<void>;
	/** Writes what a browser needs below a site's root, and says which fragment holds which page; those of `same` are there already. */
	write: (site: string, same?: Fragments) => Promise<Fragments>;
}

/** The names of fragments, each the text of one page, by the paths of the pages. */
export type Fragments = Record<string, string>;

/** A page as it was drawn, or the file that holds it. */
export type Page = { html: string } | { file: string };

/** Characters that belong to words, so that `1.24`, `ndots:5` and `/etc/cni/net.d` are found as typed. */
const INCLUDED = './:-_';

/** What the browser needs; Pagefind's own interfaces stay out. */
const NEEDED = /^(?:pagefind(?:-worker)?\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_\w+)$/;

/** Pagefind leaves a page without words out, and knows no other way to take one back. */
const NOTHING = '<html lang="en"><body><main data-pagefind-body></main></body></html>';

/** The folder of the index below the site's root. */
export const FOLDER = 'pagefind';

/** The file of a fragment below the site's root. */
export const fragmentFile = (name: string) => `${FOLDER}/fragment/${name}.pf_fragment`;

/** Begins a full-text index; pages may come in any order, and one that has no part for it is passed over. */
export function createFullText(): FullText {
	let text = begin();
	return {
		add(path, page) {
			const added = text.inTurn(addPart, text, path, page);
			text.adding.push(added);
			return added;
		},
		async empty() {
			const { index, inTurn } = text;
			inTurn.clearQueue();
			text = begin();
			await (await index).deleteIndex();
		},
		async write(site, same = {}) {
			const { index, adding, held } = text;
			try {
				await Promise.all(adding);
				if (adding.length > 0 && held.size === 0)
					throw new Error(
						'The full-text index would be empty: no page of a record carries data-pagefind-body, which that of every published one must.',
					);
				const folder = join(site, FOLDER);
				await writeNeeded(await index, folder);
				const names = namesIn(folder, held);
				if (Object.entries(same).every(([path, name]) => names[path] === name)) return names;
				// A name is the beginning of a digest, and longer where two pages would have the same one.
				rmSync(folder, { recursive: true });
				await writeNeeded(await index, folder);
				return names;
			} finally {
				await close();
			}
		},
	};
}

interface Begun {
	index: Promise<PagefindIndex>;
	/** While Pagefind takes a page, the next one is made ready, and no more than that. */
	inTurn: LimitFunction;
	adding: Promise<void>[];
	/** The paths of the pages it holds. */
	held: Set<string>;
}

function begin(): Begun {
	const index = start();
	// Whoever adds a page hears of it.
	index.catch(() => undefined);
	return { index, inTurn: pLimit(2), adding: [], held: new Set() };
}

async function addPart({ index, held }: Begun, path: string, page: Page): Promise<void> {
	const pagefind = await index;
	const part = indexedPart('html' in page ? page.html : readFileSync(page.file, 'utf8'));
	if (part) held.add(path);
	else if (!held.delete(path)) return;
	await add(pagefind, path, part ?? NOTHING);
}

async function start(): Promise<PagefindIndex> {
	const { index, errors } = await createIndex({ includeCharacters: INCLUDED });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	return index;
}

async function add(index: PagefindIndex, sourcePath: string, content: string): Promise<void> {
	const { errors } = await index.addHTMLFile({ sourcePath, content });
	if (errors.length > 0)
		throw new Error(`Pagefind cannot index ${sourcePath}: ${errors.join('; ')}`);
}

/** The fragments of some pages, which are named in the order in which the pages were added. */
function namesIn(folder: string, pages: Iterable<string>): Fragments {
	const [meta] = globSync('pagefind.*.pf_meta', { cwd: folder });
	const text = meta ? gunzipSync(readFileSync(join(folder, meta))).toString('latin1') : '';
	const names = text.match(/en_[\da-f]+/g) ?? [];
	return Object.fromEntries([...pages].map((path, at) => [path, names[at]!]));
}

async function writeNeeded(index: PagefindIndex, folder: string): Promise<void> {
	const before = new Set(existsSync(folder) ? filesIn(folder) : []);
	const { errors } = await index.writeFiles({ outputPath: folder });
	if (errors.length > 0) throw new Error(`Pagefind cannot write its index: ${errors.join('; ')}`);
	const scripts = await scriptsOf(await start());
	const written: Written[] = [];
	for (const name of filesIn(folder)) {
		const file = join(folder, name);
		if (!NEEDED.test(name)) rmSync(file);
		else if (!before.has(name)) written.push({ file, content: scripts.get(name) });
	}
	await untilWhole(written);
}

/** The scripts that Pagefind writes beside every index, by their names. */
async function scriptsOf(index: PagefindIndex): Promise<Map<string, Uint8Array>> {
	const { errors, files } = await index.getFiles();
	if (errors.length > 0) throw new Error(`Pagefind cannot list its files: ${errors.join('; ')}`);
	return new Map(
		files.filter(({ path }) => path.endsWith('.js')).map(({ path, content }) => [path, content]),
	);
}
