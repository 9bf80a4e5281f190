import { findWord, type Finding, type FullText } from './prose.ts';
import type { Word } from './query.ts';

/** Finds the records whose text holds a word, by their ids. */
export type RecordText = (word: Word) => Promise<Map<string, Finding>>;

/** Loads the full-text index from below `base`; rejects where there is none. */
export async function loadFullText(base: string): Promise<RecordText> {
	const address = `${base}pagefind/pagefind.js`;
	const [fullText, records] = await Promise.all([
		import(/* @vite-ignore */ address) as Promise<FullText>,
		fetch(`${base}pagefind/records.json`).then(
			(answer) => answer.json() as Promise<Record<string, string>>,
		),
	]);
	return async (word) => {
		const pages = await findWord(fullText, word);
		return new Map(
			[...pages].flatMap(([page, finding]) => (records[page] ? [[records[page], finding]] : [])),
		);
	};
}
