import { gzipSync } from 'node:zlib';
import type { ListedFile } from '../model/offline-list.ts';

type Files = ReadonlyMap<string, ListedFile>;
type Read = (address: string) => Buffer;

/** What one can begin with, whatever was visited. */
const PAGES = ['', 'postmortems/', 'search/', 'offline/', '404.html'];

/** How large all of it may be on the way, gzipped, in bytes: many come for one page, and never again. */
const MOST = 150_000;
/** How large the search index may be on the device, in bytes, to be kept unasked. */
const MOST_SEARCH = 2_000_000;

const BEGINNINGS = ['search/meta.json', 'search/terms.json'];
const SEARCH = /^search\/.*\.json$/;
const NAMED = /\sdata-[\w-]+="([^"]+\.json)"/g;

/** What is kept from the first visit on: the pages to begin with, what they are made of, and of the indexes that they name as many as there is room for. */
export function shellOf(files: Files, base: string, read: Read): string[] {
	const pages = PAGES.filter((page) => files.has(page));
	const made = madeOf(pages, [...files.keys()], read);
	const named = pages.flatMap((page) =>
		[...read(page).toString().matchAll(NAMED)].map(([, address = '']) =>
			address.slice(base.length),
		),
	);
	const indexes = new Set([...BEGINNINGS, ...named].filter((one) => files.has(one)));
	const weigh = (address: string) => gzipSync(read(address)).length;
	let room = [...pages, ...made].reduce((left, one) => left - weigh(one), MOST);
	const fitting = [...indexes].filter((one) => {
		const weight = weigh(one);
		if (weight > room) return false;
		room -= weight;
		return true;
	});
	return [...new Set([...pages, ...made, ...fitting])].sort();
}

/** The part of the search index that is not in the shell, or nothing where it is too large to be fetched unasked. */
export function searchRest(files: Files, shell: string[]): string[] {
	const rest = [...files.keys()].filter((one) => SEARCH.test(one) && !shell.includes(one));
	const bytes = rest.reduce((sum, one) => sum + files.get(one)![0], 0);
	return bytes <= MOST_SEARCH ? rest : [];
}

/** The styles, scripts and pictures that some files name, and those that these name, and so on. */
function madeOf(from: string[], all: string[], read: Read): Set<string> {
	const assets = new Map(
		all.filter((one) => one.startsWith('_astro/')).map((one) => [one.slice(7), one]),
	);
	const made = new Set<string>(all.filter((one) => one === 'favicon.svg'));
	const left = [...from];
	for (let file = left.pop(); file !== undefined; file = left.pop()) {
		for (const [name] of read(file)
			.toString()
			.matchAll(/[\w-]+(?:\.[\w-]+)+/g)) {
			const asset = assets.get(name);
			if (!asset || made.has(asset)) continue;
			made.add(asset);
			if (/\.(?:js|css)$/.test(asset)) left.push(asset);
		}
	}
	return made;
}
