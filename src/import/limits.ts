import type { Imported, Note } from './imported.ts';

/** How many of each a draft takes; a document with more tells of more than one incident. */
const MOST_STEPS = 200;
const MOST_ITEMS = 40;
/** How many characters of one text stand in a draft, and of all texts together. */
const LONGEST = 1500;
const LONGEST_IN_ALL = 90_000;
const SHORTEST = 120;

/** A document within what a draft can hold: long texts are cut, long lists end early, and a note says so. */
export function limited(document: Imported): Imported {
	const lists = ['lessons', 'wentWell', 'wentBadly', 'lucky', 'actions', 'notes'] as const;
	const short = { ...document, steps: document.steps.slice(0, MOST_STEPS) };
	for (const list of lists) Object.assign(short, { [list]: document[list].slice(0, MOST_ITEMS) });
	const left =
		document.steps.length -
		short.steps.length +
		lists.reduce((sum, list) => sum + document[list].length - short[list].length, 0);
	const all = textsOf(short).reduce((sum, words) => sum + Math.min(words.length, LONGEST), 0);
	const longest = Math.max(SHORTEST, Math.floor(LONGEST * Math.min(1, LONGEST_IN_ALL / all)));
	const note: Note = {
		place: 'more',
		say: `the document has ${left} more steps, items or sections`,
	};
	return withTexts({ ...short, notes: [...short.notes, ...(left > 0 ? [note] : [])] }, (words) =>
		cut(words, longest),
	);
}

function textsOf(document: Imported): string[] {
	const texts: string[] = [];
	withTexts(document, (words) => {
		texts.push(words);
		return words;
	});
	return texts;
}

/** The same document with every text to retell changed. */
function withTexts(document: Imported, change: (words: string) => string): Imported {
	const inside = <T extends { words?: string | undefined }>(one: T): T =>
		one.words === undefined ? one : { ...one, words: change(one.words) };
	return {
		...document,
		steps: document.steps.map(inside),
		actions: document.actions.map(inside),
		notes: document.notes.map(inside),
		lessons: document.lessons.map(change),
		wentWell: document.wentWell.map(change),
		wentBadly: document.wentBadly.map(change),
		lucky: document.lucky.map(change),
	};
}

function cut(words: string, longest: number): string {
	if (words.length <= longest) return words;
	const start = words.slice(0, longest).replace(/\S*$/, '').trim();
	return `${start}\n… (cut here; the rest is in the document)`;
}
