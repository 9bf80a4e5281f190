import type { Match } from './lookup.ts';

/** A record with how well it answers. */
export interface Ranked {
	position: number;
	score: number;
	/** The share of what the query tells that the record holds. */
	coverage: number;
}

/** Of a query in a few words a record holds all; of a longer one or a pasted line, so much of what it tells. */
const FEW_WORDS = 3;
const ENOUGH = 0.4;
const MOST = 0.55;

/** The records in which the words were found, best first; `most` is true where none holds all that a short query asks for. */
export function rank(matches: Match[]): { ranked: Ranked[]; most: boolean } {
	const needed = matches.filter(({ weight }) => weight > 0);
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
		return { position, coverage, score: score * coverage };
	});
	const least = (share: number) => all.filter(({ coverage }) => coverage >= share - 1e-9);
	const whole = least(1);
	const isShort = needed.length <= FEW_WORDS;
	const ranked = isShort && whole.length > 0 ? whole : least(isShort ? MOST : ENOUGH);
	ranked.sort((a, b) => b.score - a.score || b.position - a.position);
	return { ranked, most: whole.length === 0 && ranked.length > 0 };
}
