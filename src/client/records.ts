import type { RecordEntry, TermEntry } from '../model/search-entries.ts';
import { combine } from './combine.ts';
import { mostWithin } from './excerpt.ts';
import type { Lexicon } from './lexicon.ts';
import type { Finding, PageText } from './prose.ts';
import type { Word } from './query.ts';

/** A record that matches, by its title and coding, its text or both. */
export interface RecordHit {
	entry: RecordEntry;
	/** The words of its title and organization that match. */
	terms: string[];
	/** Where each word of the query stands in its text. */
	places: number[][];
	/** Loads the text, where it matches. */
	load?: (() => Promise<PageText>) | undefined;
	/** The term whose name makes it match, where neither title nor text do. */
	because?: Named | undefined;
	/** The names of terms that tell what it is about, where there is no query. */
	about?: string[];
}

/** Records found by one name of a term: the words of the name, and the records coded with the term. */
export interface Named {
	term: TermEntry;
	name: string;
	words: string[];
	records: ReadonlySet<string>;
}

/** What one word finds in a record. */
interface InRecord {
	score: number;
	terms: string[];
	finding?: Finding | undefined;
	named?: Named | undefined;
}

/** How near to each other words must stand to be of one line, and of one phrase. */
const LINE = 40;
const PHRASE = 8;

/** Where records are looked for. */
export interface RecordSources {
	records: RecordEntry[];
	/** The words of titles and organizations, in the order of `records`. */
	lexicon: Lexicon;
	/** Names that the query holds in full. */
	named: Named[];
	/** What each word of the query finds in the text; empty where there is no full text. */
	inText: Map<string, Finding>[];
}

/** Finds the records that hold the words, each in its title, its text or the names of its terms; `least` as for `combine`. */
export function findRecords(words: Word[], sources: RecordSources, least?: number): RecordHit[] {
	const byId = new Map(sources.records.map((entry) => [entry.id, entry]));
	const maps = words.map((word, index) => inRecords(word, index, sources));
	const hits = combine(words, maps, least).flatMap(({ id, score, found }) => {
		const entry = byId.get(id);
		if (!entry) return [];
		const places = found.map((one) => one?.finding?.places ?? []);
		const terms = found.flatMap((one) => one?.terms ?? []);
		const load = found.find((one) => one?.finding)?.finding?.load;
		const because = load || terms.length > 0 ? undefined : found.find((one) => one?.named)?.named;
		const near = 1 + mostWithin(places, PHRASE) / words.length;
		return [{ entry, terms, places, load, because, score: score * near }];
	});
	// Words that are scattered over a long page do not make it an answer to a pasted line.
	const telling = (places: number[][]) => places.filter((_, index) => words[index]!.telling);
	const near = hits.filter(
		({ places }) => least === undefined || mostWithin(telling(places), LINE) >= least,
	);
	return near.sort((a, b) => b.score - a.score);
}

function inRecords(word: Word, index: number, { records, lexicon, named, inText }: RecordSources) {
	const all = new Map<string, InRecord>();
	const add = (id: string, { score, ...more }: Partial<InRecord> & { score: number }) => {
		const known = all.get(id) ?? { score: 0, terms: [] };
		all.set(id, { ...known, ...more, score: known.score + score });
	};
	for (const [position, { score, terms }] of lexicon(word)) {
		add(records[position]!.id, { score: score / 2, terms });
	}
	for (const name of named) {
		if (!name.words.includes(word.text)) continue;
		for (const id of name.records) add(id, { score: 0.5, named: name });
	}
	for (const [id, finding] of inText[index] ?? []) add(id, { score: finding.score, finding });
	return all;
}
