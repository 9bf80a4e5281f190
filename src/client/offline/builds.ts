import {
	blockOf,
	blockPath,
	LIST,
	type ListedFile,
	type OfflineBlock,
	type OfflineList,
} from '../../model/offline-list.ts';
import { retried } from '../retried.ts';
import { cachePrefix } from './names.ts';
import { base, root } from './worker-scope.ts';

declare const BUILD: string;

/** The build that this worker belongs to; it is written in when the site is built. */
export const own: string = BUILD;

/** The cache of a build. */
export const cacheOf = (build: string) => caches.open(cachePrefix(base) + build);

/** The builds that something is kept of. */
export async function keptBuilds(): Promise<string[]> {
	const prefix = cachePrefix(base);
	const names = await caches.keys();
	return names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length));
}

/** A kept file of a build by its address. */
export const keptIn = async (build: string, address: string) =>
	(await cacheOf(build)).match(root + address);

const files = new Map<string, () => Promise<unknown>>();

/** Forgets the lists, which are then fetched and kept again. */
export const forgetLists = (): void => files.clear();

/** The list of a build or a block of it, kept when it was fetched; rejects where the server has another build by now. */
export function listFile<Content extends OfflineList | OfflineBlock>(
	build: string,
	name: string,
): Promise<Content> {
	const key = `${build} ${name}`;
	let file = files.get(key);
	if (!file) files.set(key, (file = retried(() => load(build, name))));
	return file() as Promise<Content>;
}

async function load(build: string, name: string): Promise<unknown> {
	const kept = await keptIn(build, name);
	if (kept) return kept.json();
	const answer = await fetch(root + name, { cache: 'no-cache' });
	if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
	const content = (await answer.clone().json()) as OfflineList | OfflineBlock;
	if (content.build !== build) throw new Error(`${name} is of build ${content.build}`);
	await (await cacheOf(build)).put(root + name, answer);
	return content;
}

/** What a build has under an address, or undefined where it has nothing; rejects where the list cannot be had. */
export async function listed(build: string, address: string): Promise<ListedFile | undefined> {
	const { shell, first } = await listFile<OfflineList>(build, LIST);
	if (Object.hasOwn(shell, address)) return shell[address];
	const block = await listFile<OfflineBlock>(build, blockPath(blockOf(first, address)));
	return Object.hasOwn(block.files, address) ? block.files[address] : undefined;
}

/** Every file of a build. */
export async function everyFile(build: string): Promise<[string, ListedFile][]> {
	const { first } = await listFile<OfflineList>(build, LIST);
	const blocks = await Promise.all(
		first.map((_, number) => listFile<OfflineBlock>(build, blockPath(number))),
	);
	return blocks.flatMap((block) => Object.entries(block.files));
}
