import { LIST, type OfflineList } from '../../model/offline-list.ts';
import { retried } from '../retried.ts';
import { listFile, own } from './builds.ts';
import { isSparing } from './connection.ts';
import { keepFile } from './keep.ts';
import { pooled } from './pooled.ts';

const AT_ONCE = 2;

/** Keeps the rest of the search index of this build once somebody searches, where it is small enough to be fetched unasked. */
export const keepSearch: () => Promise<void> = retried(async () => {
	if (isSparing()) throw new Error('The connection is to be spared.');
	const { search } = await listFile<OfflineList>(own, LIST);
	await pooled(search, AT_ONCE, (address) => keepFile(own, address));
});

/** True for a part of the search index by its address. */
export const isOfSearch = (address: string): boolean => /^search\/.+\.json$/.test(address);
