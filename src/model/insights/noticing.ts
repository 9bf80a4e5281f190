import type { Corpus } from '../corpus.ts';
import type { TermNode } from '../taxonomy.ts';
import { byCount, tally } from './tally.ts';
import { counted } from './words.ts';

/** Who noticed; `other` for a way of noticing that is not sorted here yet. */
export type Watcher = 'machine' | 'inside' | 'outside' | 'other';

/** A way of noticing, with the incidents in which it gave the first sign. */
export interface Way {
	node: TermNode;
	first: number;
}

/** Who noticed first, and how. */
export interface Noticing {
	watchers: { name: Watcher; first: number; ways: Way[] }[];
	/** How many records say what gave the first sign. */
	told: number;
	/** How many do not. */
	untold: number;
	/** How many say what kept it from being noticed sooner. */
	delayed: number;
}

const WATCHERS: Record<string, Watcher> = {
	'symptom-alert': 'machine',
	'cause-alert': 'machine',
	'synthetic-probe': 'machine',
	'security-tool': 'machine',
	'cost-anomaly': 'machine',
	'failing-test': 'machine',
	dashboard: 'inside',
	'during-own-change': 'inside',
	'another-team': 'inside',
	'by-chance': 'inside',
	'user-report': 'outside',
	'press-or-social': 'outside',
	provider: 'outside',
	advisory: 'outside',
};

const UNTOLD = 'unknown';

/** Counts the first way of noticing that each record names. */
export function noticingOf({ postmortems, taxonomies }: Corpus): Noticing {
	const firsts = postmortems.flatMap(({ uses }) => {
		const [first] = uses.detection;
		return first && first.id !== UNTOLD ? [first.id] : [];
	});
	const count = tally([firsts]);
	const ways = taxonomies.detection.terms
		.filter(({ id }) => count(id) > 0)
		.sort(byCount(({ id }) => count(id)))
		.map((node) => ({ node, first: count(node.id) }));
	const watchers = Map.groupBy(ways, ({ node }) => WATCHERS[node.id] ?? 'other');
	return {
		watchers: [...watchers]
			.map(([name, own]) => ({
				name,
				first: own.reduce((sum, { first }) => sum + first, 0),
				ways: own,
			}))
			.sort((a, b) => b.first - a.first),
		told: firsts.length,
		untold: postmortems.length - firsts.length,
		delayed: postmortems.filter(({ data }) => data.detection?.some(({ delayedBy }) => delayedBy))
			.length,
	};
}

/** Who noticed, in words that begin or end a sentence. */
export const WATCHER_WORDS: Record<Watcher, string> = {
	machine: 'an alert, probe or test',
	inside: 'somebody inside',
	outside: 'somebody outside',
	other: 'something else',
};

/** What the figure shows, in one sentence. */
export function noticingFinding({ watchers, told, untold }: Noticing): string {
	const [first, ...others] = watchers;
	if (!first) return 'No record says yet how it was noticed';
	const words = WATCHER_WORDS[first.name];
	const rest = others.map(({ name, first }) => `, ${WATCHER_WORDS[name]} in ${first}`).join('');
	const silent = untold > 0 ? `; not told in ${untold}` : '';
	return `${words[0]!.toUpperCase()}${words.slice(1)} noticed first in ${first.first} of ${counted(told)}${rest}${silent}`;
}
