import type { VocabularyName } from '../schema/vocabularies.ts';
import type { Postmortem } from './corpus.ts';
import { parentOf } from './taxonomy.ts';

/** A term two incidents share; a group of components where they share no part of it. */
export interface SharedTerm {
	vocabulary: VocabularyName;
	id: string;
}

/** An incident like another, with what they share, weightiest first. */
export interface Similar {
	postmortem: Postmortem;
	score: number;
	reasons: SharedTerm[];
}

/** Finds similar incidents; `comparisons` counts the pairs looked at, so that a test can bound the work. */
export interface Similarity {
	to(id: string): { similar: Similar[]; comparisons: number };
}

/** How much work one search may be, and how much it returns. */
export interface SimilarityLimits {
	/** The most incidents looked up through shared terms, the rarest terms first. */
	lookups: number;
	/** The most incidents compared in full. */
	candidates: number;
	/** A term in more than this share of all incidents says nothing by itself. */
	commonest: number;
	/** The most incidents returned. */
	results: number;
}

const LIMITS: SimilarityLimits = { lookups: 600, candidates: 40, commonest: 0.5, results: 5 };
const FEW = 20;
const GROUP_WEIGHT = 0.4;

const COMPARED = ['causes', 'components', 'triggers', 'patterns'] as const;
const SAYS_NOTHING = new Set(['unknown', 'none']);

/** Something incidents can share: a term, or a group of components, with all incidents that have it. */
interface Feature extends SharedTerm {
	/** For a component, the group it belongs to. */
	group?: string | undefined;
	isGroup: boolean;
	/** The positions of the incidents. */
	posting: number[];
	/** The rarer, the weightier. */
	weight: number;
}

/** Prepares the search for similar incidents: shared terms count by their rarity, a shared group of components less. */
export function similarity(
	postmortems: Postmortem[],
	limits: SimilarityLimits = LIMITS,
): Similarity {
	const features = featuresOf(postmortems);
	const positions = new Map(postmortems.map(({ id }, position) => [id, position]));
	const longest = Math.max(FEW, postmortems.length * limits.commonest);
	const scores = new Float64Array(postmortems.length);

	/** Looks up who shares the rarest terms; one array for all scores, because ten thousand maps are slow. */
	function candidatesFor(position: number, mine: Feature[]) {
		const touched: number[] = [];
		let left = limits.lookups;
		for (const { posting, weight } of mine) {
			if (posting.length > longest || left === 0) break;
			for (const other of posting.slice(0, left)) {
				if (scores[other] === 0) touched.push(other);
				scores[other] = (scores[other] ?? 0) + weight;
			}
			left -= Math.min(left, posting.length);
		}
		const found = touched.map((other) => ({ other, score: scores[other] ?? 0 }));
		for (const other of touched) scores[other] = 0;
		const others = found.filter(({ other }) => other !== position);
		return { others: best(others, limits.candidates), lookups: limits.lookups - left };
	}

	function compare(mine: Feature[], other: number) {
		const theirs = features[other] ?? [];
		const shared = mine.filter((feature) => theirs.includes(feature));
		const reasons = shared.filter(
			({ isGroup, id }) => !isGroup || !shared.some(({ group }) => group === id),
		);
		const only = reasons.every(({ isGroup }) => isGroup);
		return { reasons, score: only ? 0 : reasons.reduce((sum, { weight }) => sum + weight, 0) };
	}

	function to(id: string) {
		const position = positions.get(id) ?? -1;
		const mine = features[position];
		if (!mine) return { similar: [], comparisons: 0 };
		const { others, lookups } = candidatesFor(position, mine);
		const similar = others
			.flatMap(({ other }) => {
				const postmortem = postmortems[other];
				return postmortem ? { postmortem, ...compare(mine, other) } : [];
			})
			.filter(({ score }) => score > 0)
			.sort((a, b) => b.score - a.score || (a.postmortem.id < b.postmortem.id ? -1 : 1))
			.slice(0, limits.results)
			.map(({ reasons, ...one }) => ({ ...one, reasons: byWeight(reasons) }));
		return { similar, comparisons: lookups + others.length };
	}
	return { to };
}

/** The `count` best by score, ties in the order of the corpus. */
function best(found: { other: number; score: number }[], count: number) {
	const least =
		Float64Array.from(found, ({ score }) => score)
			.sort()
			.at(-count) ?? 0;
	return found
		.filter(({ score }) => score >= least)
		.sort((a, b) => b.score - a.score || a.other - b.other)
		.slice(0, count);
}

const byWeight = (features: Feature[]): SharedTerm[] =>
	[...features]
		.sort((a, b) => b.weight - a.weight)
		.map(({ vocabulary, id }) => ({ vocabulary, id }));

/** The features of every incident, the rarest first. */
function featuresOf(postmortems: Postmortem[]): Feature[][] {
	const known = new Map<string, Feature>();
	const own = postmortems.map(({ uses }, position) => {
		const features = COMPARED.flatMap((vocabulary) =>
			uses[vocabulary].flatMap(({ id }) => keysOf(vocabulary, id)),
		).map(({ key, ...feature }) => {
			const one = known.get(key) ?? { ...feature, posting: [], weight: 0 };
			known.set(key, one);
			return one;
		});
		const once = [...new Set(features)];
		for (const { posting } of once) posting.push(position);
		return once;
	});
	for (const feature of known.values()) {
		const rarity = Math.log(1 + postmortems.length / feature.posting.length);
		feature.weight = rarity * (feature.isGroup ? GROUP_WEIGHT : 1);
	}
	for (const features of own) features.sort((a, b) => a.posting.length - b.posting.length);
	return own;
}

function keysOf(vocabulary: VocabularyName, id: string) {
	if (SAYS_NOTHING.has(id)) return [];
	const term = { key: `${vocabulary} ${id}`, vocabulary, id, isGroup: false };
	if (vocabulary !== 'components') return [term];
	const group = parentOf(id) ?? id;
	const whole = { key: `group ${group}`, vocabulary, id: group, isGroup: true };
	return group === id ? [whole] : [{ ...term, group }, whole];
}
