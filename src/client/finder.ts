import type { Card } from '../model/search-card.ts';
import type { TermEntry } from '../model/search-files.ts';
import { byAndBy } from './by-and-by.ts';
import { closeness } from './closeness.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { Library } from './library.ts';
import type { Match } from './lookup.ts';
import { lookUpAll, namesOf, type Named } from './naming.ts';
import { readQuery, type Word } from './query.ts';
import { rank, type Ranked } from './ranking.ts';
import { lessonsOf, signsOf, type LessonHit, type SignHit } from './signature.ts';

/** What was found, best first. Without a query: every record, newest first, and nothing else. */
export interface Found {
	words: Word[];
	/** The keys of the index that matched. */
	keys: ReadonlySet<string>;
	records: Ranked[];
	/** The signs and lessons of the best records. */
	symptoms: SignHit[];
	lessons: LessonHit[];
	terms: TermEntry[];
	/** The names of terms that the query holds. */
	named: Named[];
	/** True where nothing holds all words and these hold most of them. */
	most: boolean;
	/** Terms with a name like what was typed, where nothing was found. */
	meant: TermEntry[];
}

/** Answers queries; `fits` leaves out records by their positions. */
export type Finder = (typed: string, fits?: (position: number) => boolean) => Promise<Found>;

/** How many of the best records are looked at for signs and lessons. */
const LOOKED_AT = 12;
const SIGN_BONUS = 1.5;
const CLOSE_BONUS = 0.5;
/** Where the index is small, more of a long paste can be looked up. */
const FEW_FILES = 60;
const MANY_WORDS = 48;
const MEANT = 3;
const MEANT_SLIPS = 0.4;

/** Makes a library answer queries; what that takes beside it is prepared by and by. */
export function finderOf(library: Library): Finder {
	const { terms } = library;
	const names = namesOf(terms);
	const preparing = lexiconOf(
		terms.map(({ id, label, aliases }) => ({ title: label, names: [id, ...aliases].join(' ') })),
	);
	return async (typed, fits = () => true) => {
		const words = readQuery(typed, library.files <= FEW_FILES ? MANY_WORDS : undefined);
		const nothing = { words, keys: new Set<string>(), symptoms: [], lessons: [], terms: [] };
		const more = { named: [], most: false, meant: [] };
		if (words.length === 0) {
			const all = Array.from({ length: library.records }, (_, at) => library.records - 1 - at);
			const records = all.filter(fits).map((position) => ({ position, score: 0, coverage: 1 }));
			return { ...nothing, ...more, records };
		}
		const naming = names.then((namesIn) => namesIn(words));
		const matches = await lookUpAll(words, naming, library);
		const named = await naming;
		const { ranked, most } = rank(matches);
		const fitting = ranked.filter(({ position }) => fits(position));
		const [best, lexicon] = await Promise.all([withSigns(fitting, matches), preparing]);
		const found = { ...nothing, ...best, named, most, terms: termsFor(words, named, lexicon) };
		const isSomething = best.records.length + found.terms.length > 0;
		return {
			...found,
			keys: new Set(matches.flatMap(({ keys }) => keys)),
			meant: isSomething ? [] : meantBy(words, lexicon),
		};
	};

	/** Looks for signs and lessons in the best records; one whose sign was met comes further up. */
	async function withSigns(ranked: Ranked[], matches: Match[]) {
		const top = ranked.slice(0, LOOKED_AT);
		const cards: Card[] = await library.cards(top.map(({ position }) => position));
		const looked = await byAndBy(cards, (card) => ({
			signs: signsOf(card, matches),
			lessons: lessonsOf(card, matches),
			close: closeness(card, matches),
		}));
		const again = top.map((one, at) => {
			const { signs, close } = looked[at]!;
			const bonus = Math.max(0, ...signs.map(({ strength }) => strength)) * SIGN_BONUS;
			return { ...one, score: one.score + bonus + close * CLOSE_BONUS };
		});
		return {
			records: [...again.sort((a, b) => b.score - a.score), ...ranked.slice(LOOKED_AT)],
			symptoms: looked.flatMap(({ signs }) => signs).sort((a, b) => b.strength - a.strength),
			lessons: looked.flatMap(({ lessons }) => lessons),
		};
	}

	/** The terms that the query names, the longest name first, then those that hold all its words. */
	function termsFor(words: Word[], named: Named[], lexicon: Lexicon): TermEntry[] {
		const exact = named.toSorted(
			(a, b) => b.words.length - a.words.length || b.term.count - a.term.count,
		);
		const maps = words.map((word) => lexicon(word));
		const all = [...(maps[0]?.keys() ?? [])].filter((at) => maps.every((map) => map.has(at)));
		all.sort((a, b) => scoreOf(maps, b) - scoreOf(maps, a));
		return [...new Set([...exact.map(({ term }) => term), ...all.map((at) => terms[at]!)])];
	}

	function meantBy(words: Word[], lexicon: Lexicon): TermEntry[] {
		const near = words.map((word) => lexicon(word, MEANT_SLIPS));
		const best = near.flatMap((map) => [...map]).sort(([, a], [, b]) => b - a);
		const good = best.filter(([, score]) => score > best[0]![1] / 2);
		return [...new Set(good.map(([position]) => terms[position]!))].slice(0, MEANT);
	}
}

const scoreOf = (maps: Map<number, number>[], at: number): number =>
	maps.reduce((sum, map) => sum + (map.get(at) ?? 0), 0);
