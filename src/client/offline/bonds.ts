import { keptIn, own } from './builds.ts';
import { KEPT, pagesCache } from './names.ts';
import { addressIn, base, root, worker } from './worker-scope.ts';

/** Which build an open page, or a worker of one, is of. */
export interface Bond {
	/** The empty text where it is of none that is kept: it came from the server, which has another. */
	build: string;
	/** The digest of the page, where it came from the server. */
	digest?: string;
	/** When it was opened, in milliseconds. */
	since: number;
}

/** All open pages, also those that the worker does not serve yet. */
const OPEN = { type: 'window', includeUncontrolled: true } as const;

/** The browser does not tell of a page that is still being opened. */
const OPENING = 5000;

const bonds = new Map<string, Promise<Bond | undefined>>();
const keyOf = (id: string) => `${root}?page=${id}`;
const remembered = () => caches.open(pagesCache(base));

/** Remembers which build a page is of; the worker may be stopped and started while it is open. */
export async function bind(id: string, finding: Promise<Omit<Bond, 'since'>>): Promise<void> {
	const bond = finding
		.catch(() => ({ build: '' }))
		.then((found) => ({ ...found, since: Date.now() }));
	bonds.set(id, bond);
	await (await remembered()).put(keyOf(id), Response.json(await bond));
}

/** What is known of an open page or worker. */
export function bondOf(id: string): Promise<Bond | undefined> {
	let bond = bonds.get(id);
	if (!bond) bonds.set(id, (bond = recall(id)));
	return bond;
}

async function recall(id: string): Promise<Bond | undefined> {
	const kept = await (await remembered()).match(keyOf(id));
	return kept?.json() as Promise<Bond | undefined>;
}

/** The addresses of the open pages of the site, by their ids. */
export async function openPages(): Promise<Map<string, string>> {
	const pages = await worker.clients.matchAll(OPEN);
	const known = pages.map(({ id, url }) => [id, addressIn(url)] as const);
	return new Map(known.filter((one): one is [string, string] => one[1] !== undefined));
}

/** Takes open pages for pages of this build that are no other's: where they show its bytes, or on the first visit. */
export async function adopt(isFirst: boolean): Promise<void> {
	for (const [id, address] of await openPages()) {
		const bond = await bondOf(id);
		if (bond?.build) continue;
		const kept = await keptIn(own, address);
		const isOurs = bond ? bond.digest === kept?.headers.get(KEPT) : isFirst;
		if (kept && isOurs) await bind(id, Promise.resolve({ build: own }));
	}
}

/** The builds of the open pages; forgets the pages that were closed. */
export async function buildsInUse(): Promise<Set<string>> {
	const pages = await remembered();
	const used = new Set<string>();
	for (const { url } of await pages.keys()) {
		const id = new URL(url).searchParams.get('page')!;
		const { build = '', since = 0 } = (await bondOf(id)) ?? {};
		const isOpen = Date.now() - since < OPENING || (await worker.clients.get(id));
		if (isOpen) {
			used.add(build);
			continue;
		}
		bonds.delete(id);
		await pages.delete(url);
	}
	return used;
}
