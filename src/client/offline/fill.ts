import { LIST, type OfflineList } from '../../model/offline-list.ts';
import { openPages } from './bonds.ts';
import { cacheOf, everyFile, keptBuilds, keptIn, listed, listFile, own } from './builds.ts';
import { keepFile, keepNeeds } from './keep.ts';
import { EVERYTHING, IN_USE, isOfSite, KEPT } from './names.ts';
import { pooled } from './pooled.ts';
import { addressIn, root } from './worker-scope.ts';

const AT_ONCE = 3;

/** Fills the cache of this build beside the one in use: the shell, the open pages, and what was kept before; rejects where something cannot be had. What is there already stays, so that the next try goes on. */
export async function fill(): Promise<void> {
	const { shell } = await listFile<OfflineList>(own, LIST);
	const before = await buildBefore();
	const hadEverything = before && (await keptIn(before, EVERYTHING));
	await keepAll([...Object.keys(shell), ...(await openPages()).values()], before);
	if (!before) return;
	try {
		const everything = hadEverything ? (await everyFile(own)).map(([address]) => address) : [];
		await keepAll([...(await addressesOf(before)), ...everything], before);
		if (hadEverything) await (await cacheOf(own)).put(root + EVERYTHING, new Response());
	} catch (error) {
		// Two builds may not fit on the device; the shell of the new one is worth more than the whole old one.
		if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
	}
}

/** The build in use until now. */
async function buildBefore(): Promise<string | undefined> {
	const builds = (await keptBuilds()).filter((build) => build !== own);
	const since = await Promise.all(
		builds.map(async (build) => Number(await (await keptIn(build, IN_USE))?.text())),
	);
	const last = Math.max(...since.filter((time) => time > 0));
	return builds[since.indexOf(last)];
}

async function addressesOf(build: string): Promise<string[]> {
	const keys = await (await cacheOf(build)).keys();
	return keys.map(({ url }) => addressIn(url) ?? '').filter(isOfSite);
}

const keepAll = (addresses: string[], before: string | undefined) =>
	pooled(new Set(addresses), AT_ONCE, async (address) => {
		const file = await listed(own, address);
		if (!file) return;
		const same = before && (await keptIn(before, address));
		if (same && same.headers.get(KEPT) === file[1]) {
			await (await cacheOf(own)).put(root + address, same);
		} else {
			await keepFile(own, address);
			await keepNeeds(own, address);
		}
	});
