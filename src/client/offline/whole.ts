import {
	blockPath,
	LIST,
	type ListedFile,
	type OfflineBlock,
	type OfflineList,
} from '../../model/offline-list.ts';
import { cachePrefix, EVERYTHING, KEPT } from './names.ts';
import { pooled } from './pooled.ts';

/** How far keeping everything has come. */
export interface Progress {
	files: number;
	bytes: number;
	/** All there is. */
	of: { files: number; bytes: number };
}

/** Says that a file came without being kept: there is no room, or the server has another build. */
export class NotKept extends Error {}

const AT_ONCE = 6;
/** What makes the rest findable comes first, then what most people come for. */
const ORDER = [/^(?:_astro|search)\//, /^pagefind\//, /^postmortems\//];

/** What there is to keep; rejects where it cannot be had. */
export const wholeList = (base: string): Promise<OfflineList> => getJson(base + LIST);

/** Keeps every file of the site by asking the worker for it, until `signal` says to stop; rejects where one cannot be kept. */
export async function keepWhole(
	base: string,
	signal: AbortSignal,
	tell: (progress: Progress) => void,
): Promise<void> {
	const { build, first, ...of } = await wholeList(base);
	const blocks = await Promise.all(
		first.map((_, number) => getJson<OfflineBlock>(base + blockPath(number))),
	);
	const cache = await caches.open(cachePrefix(base) + build);
	const kept = new Set((await cache.keys()).map(({ url }) => url));
	const files = blocks.flatMap((block) => Object.entries(block.files));
	const isKept = ([address]: [string, ListedFile]) => kept.has(location.origin + base + address);
	const done = { files: 0, bytes: 0, of };
	const count = ([, [bytes]]: [string, ListedFile]) => {
		done.files += 1;
		done.bytes += bytes;
	};
	files.filter(isKept).forEach(count);
	tell(done);
	const missing = files.filter((file) => !isKept(file));
	await pooled(missing.sort(byUse), AT_ONCE, async (file) => {
		signal.throwIfAborted();
		const answer = await fetch(base + file[0], { signal });
		if (!answer.headers.has(KEPT)) throw new NotKept(file[0]);
		count(file);
		tell(done);
	});
	await cache.put(base + EVERYTHING, new Response());
}

const rankOf = (address: string) => {
	const rank = ORDER.findIndex((one) => one.test(address));
	return rank < 0 ? ORDER.length : rank;
};

const byUse = ([a]: [string, ListedFile], [b]: [string, ListedFile]) => rankOf(a) - rankOf(b);

async function getJson<Content>(address: string): Promise<Content> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return answer.json() as Promise<Content>;
}
