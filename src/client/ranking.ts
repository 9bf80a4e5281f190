import type { Match } from './lookup.ts';

/** The share of its score that a record keeps which holds next to nothing else of the query. */
const EVEN_SO = 0.3;

/** A record with how well it answers. */
export interface Ranked {
	position: number;
	score: number;
	/** The share of what the query tells that the record holds. */
	coverage: number;
}

/** Of a query in a few words a record holds all, or else most; of a longer one or a pasted line, about as much as the best. */
const FEW_WORDS = 3;
const MOST = 0.55;
const NEAR_BEST = 0.35;

/** The records in which the words were found, best first; `most` is true where none holds all words. */
export function rank(matches: Match[]): { ranked: Ranked[]; most: boolean } {
	const asked = matches.filter(({ weight }) => weight > 0);
	const isShort = asked.length <= FEW_WORDS;
	// In a sentence or a pasted line, what no record holds says nothing about which of them is meant.
	const needed = isShort ? asked : asked.filter(({ impacts }) => impacts.size > 0);
	const total = needed.reduce((sum, { weight }) => sum + weight, 0);
	if (total === 0) return { ranked: [], most: false };
	const sums = new Map<number, { score: number; held: number }>();
	for (const { weight, impacts } of needed) {
		for (const [position, impact] of impacts) {
			const sum = sums.get(position);
			if (sum) {
				sum.score += weight * impact;
				sum.held += weight;
			} else sums.set(position, { score: weight * impact, held: weight });
		}
	}
	const all = [...sums].map(([position, { score, held }]) => {
		const coverage = held / total;
		return { position, coverage, score: score * (EVEN_SO + (1 - EVEN_SO) * coverage) };
	});
	all.sort((a, b) => b.score - a.score || b.position - a.position);
	const whole = all.filter(({ coverage }) => coverage > 1 - 1e-9);
	const enough = isShort
		? all.filter(({ coverage }) => coverage >= MOST)
		: all.filter(({ score }) => score >= NEAR_BEST * all[0]!.score);
	const ranked = isShort && whole.length > 0 ? whole : enough;
	return {
		ranked,
		most: ranked.length > 0 && (whole.length === 0 || needed.length < asked.length),
	};
}
