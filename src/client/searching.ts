import type { SearchEntries } from '../model/search-entries.ts';
import { loadEntries } from './entries.ts';
import { finderOf, type Found } from './finder.ts';
import { loadFullText, type RecordText } from './fulltext.ts';
import { readQuery } from './query.ts';

/** An answer with what is needed to show it. */
export interface Answer {
	found: Found;
	entries: SearchEntries;
	/** False where the full text could not be loaded, so that only titles, signs, lessons and terms were searched. */
	isWhole: boolean;
}

/** Answers a query; loads the entries at the first call, the full text at the first query, and tries again what failed. */
export type Search = (typed: string) => Promise<Answer>;

/** Prepares searching below `base`; loads nothing yet. */
export function searching(base: string): Search {
	const prepared = retried(async () => {
		const entries = await loadEntries(base);
		return { entries, find: finderOf(entries) };
	});
	const fullText = retried(() => loadFullText(base));
	return async (typed) => {
		const isQuery = readQuery(typed).length > 0;
		const text: Promise<RecordText | undefined> = isQuery
			? fullText().catch(() => undefined)
			: Promise.resolve(undefined);
		const { entries, find } = await prepared();
		const loaded = await text;
		return { found: await find(typed, loaded), entries, isWhole: !isQuery || loaded !== undefined };
	};
}

/** Runs once; a failure is forgotten, so that the next call tries again. */
function retried<Value>(load: () => Promise<Value>): () => Promise<Value> {
	let loading: Promise<Value> | undefined;
	return () => {
		loading ??= load().catch((error: unknown) => {
			loading = undefined;
			throw error;
		});
		return loading;
	};
}
