import { cachePrefix, EVERYTHING, IN_USE, isOfSite } from './names.ts';

/** What is kept on the device. */
export interface Kept {
	/** The name of the cache. */
	cache: string;
	files: number;
	/** How large the files are together. */
	bytes: number;
	/** The postmortems by their addresses below the site's root, newest first. */
	postmortems: string[];
	isWhole: boolean;
}

const POSTMORTEM = /^postmortems\/(?!\d+\/)[^/]+\/$/;

/** What is kept of the build in use, or undefined where nothing is. */
export async function keptNow(base: string): Promise<Kept | undefined> {
	const name = await cacheInUse(base);
	if (!name) return undefined;
	const root = location.origin + base;
	const cache = await caches.open(name);
	const keys = await cache.keys();
	const addresses = keys.map(({ url }) => url.slice(root.length)).filter(isOfSite);
	const sizes = await Promise.all(
		addresses.map(async (one) => sizeOf(await cache.match(root + one))),
	);
	return {
		cache: name,
		files: addresses.length,
		bytes: sizes.reduce((sum, size) => sum + size, 0),
		postmortems: addresses
			.filter((one) => POSTMORTEM.test(one))
			.sort()
			.reverse(),
		isWhole: (await cache.match(root + EVERYTHING)) !== undefined,
	};
}

const sizeOf = (kept: Response | undefined) => Number(kept?.headers.get('content-length') ?? 0);

/** The title of a kept page, without the site's name. */
export async function titleOf({ cache }: Kept, address: string): Promise<string> {
	const kept = await (await caches.open(cache)).match(address);
	// The whole page would bring its styles along, which the policy of this one does not allow.
	const [heading = ''] = /<h1[\s>].*?<\/h1>/s.exec((await kept?.text()) ?? '') ?? [];
	const { body } = new DOMParser().parseFromString(heading, 'text/html');
	return body.textContent.trim() || address;
}

/** The names of all caches of the site. */
export const cachesOf = async (base: string): Promise<string[]> =>
	(await caches.keys()).filter((name) => name.startsWith(cachePrefix(base)));

/** The name of the cache of the build in use, or undefined where there is none. */
export async function cacheInUse(base: string): Promise<string | undefined> {
	const names = await cachesOf(base);
	const since = await Promise.all(
		names.map(async (name) => {
			const mark = await (await caches.open(name)).match(location.origin + base + IN_USE);
			return Number((await mark?.text()) ?? 0);
		}),
	);
	const last = Math.max(0, ...since);
	return last > 0 ? names[since.indexOf(last)] : undefined;
}
