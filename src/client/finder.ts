import type {
	LessonEntry,
	SearchEntries,
	SymptomEntry,
	TermEntry,
} from '../model/search-entries.ts';
import { combine, leastOf } from './combine.ts';
import type { RecordText } from './fulltext.ts';
import { lexiconOf, type Lexicon, type Match } from './lexicon.ts';
import { aboutOf, namesOf } from './names.ts';
import { readQuery, type Word } from './query.ts';
import { findRecords, type Named, type RecordHit } from './records.ts';

/** An entry that matches, with the words of it that do. */
export interface Hit<Entry> {
	entry: Entry;
	terms: string[];
}

/** What was found, best first. Without a query: every record, newest first, and nothing else. */
export interface Found {
	words: Word[];
	records: RecordHit[];
	symptoms: Hit<SymptomEntry>[];
	lessons: Hit<LessonEntry>[];
	terms: Hit<TermEntry>[];
	/** True where nothing holds all words and these hold most of them. */
	most: boolean;
	/** Terms with a name like what was typed, where nothing was found. */
	meant: TermEntry[];
}

/** Answers queries. */
export type Finder = (typed: string, text: RecordText | undefined) => Promise<Found>;

const MEANT = 3;
const MEANT_SLIPS = 0.4;

/** Prepares the entries for searching; the finder takes the full text as it becomes known. */
export function finderOf({ records, symptoms, lessons, terms }: SearchEntries): Finder {
	const names = namesOf(records, terms);
	const lexicons = {
		records: lexiconOf(records.map(({ title, organization }) => ({ title, names: organization }))),
		symptoms: lexiconOf(symptoms.map(({ text }) => ({ title: text }))),
		lessons: lexiconOf(lessons.map(({ name, text }) => ({ title: name, text }))),
		terms: lexiconOf(
			terms.map(({ id, label, aliases, definition }) => ({
				title: label,
				names: [id, ...aliases].join(' '),
				text: definition,
			})),
		),
	};
	return async (typed, text) => {
		const words = readQuery(typed);
		const empty = { words, symptoms: [], lessons: [], terms: [], most: false, meant: [] };
		if (words.length === 0) {
			return {
				...empty,
				records: records.map((entry) => ({
					entry,
					terms: [],
					places: [],
					about: aboutOf(entry, terms),
				})),
			};
		}
		const texts = new Set(words.map((word) => word.text));
		const named = names.filter((name) => name.words.every((word) => texts.has(word)));
		const inText = text ? await Promise.all(words.map(text)) : [];
		const sources = { records, lexicon: lexicons.records, named, inText };
		const find = (least?: number) => ({
			...empty,
			records: findRecords(words, sources, least),
			symptoms: hits(words, symptoms, lexicons.symptoms, least),
			lessons: hits(words, lessons, lexicons.lessons, least),
			terms: exactFirst(hits(words, terms, lexicons.terms, least), named),
		});
		const all = find();
		if (isSomething(all)) return all;
		const most = { ...find(leastOf(words)), most: true };
		return isSomething(most) ? most : { ...empty, records: [], meant: meantBy(words) };
	};

	function meantBy(words: Word[]): TermEntry[] {
		const near = words.map((word) => lexicons.terms(word, MEANT_SLIPS));
		const best = near.flatMap((map) => [...map]).sort(([, a], [, b]) => b.score - a.score);
		const good = best.filter(([, { score }]) => score > best[0]![1].score / 2);
		return [...new Set(good.map(([position]) => terms[position]!))].slice(0, MEANT);
	}
}

const isSomething = ({ records, symptoms, lessons, terms }: Found): boolean =>
	records.length + symptoms.length + lessons.length + terms.length > 0;

function hits<Entry>(
	words: Word[],
	entries: Entry[],
	lexicon: Lexicon,
	least?: number,
): Hit<Entry>[] {
	const maps = words.map((word): Map<number, Match> => lexicon(word));
	return combine(words, maps, least).map(({ id, found }) => ({
		entry: entries[id]!,
		terms: found.flatMap((match) => match?.terms ?? []),
	}));
}

/** Puts first the terms that the query names in full, the longest name before the others. */
function exactFirst(found: Hit<TermEntry>[], named: Named[]): Hit<TermEntry>[] {
	const length = ({ entry }: Hit<TermEntry>) =>
		Math.max(0, ...named.filter(({ term }) => term === entry).map(({ words }) => words.length));
	return found
		.map((hit) => ({ hit, length: length(hit) }))
		.sort((a, b) => b.length - a.length)
		.map(({ hit }) => hit);
}
