import type { Corpus, Postmortem } from './corpus.ts';

const LOOKED_AT = 200;
const FEWEST_TIMED = 5;

const isTimed = ({ placed }: Postmortem) =>
	placed.entries.filter(({ elapsed }) => elapsed).length >= FEWEST_TIMED;

/** Pairs worth comparing among the newest incidents: most alike, with times, of two organizations, no incident twice. */
export function examplePairs(
	{ postmortems, similar }: Pick<Corpus, 'postmortems' | 'similar'>,
	count: number,
): [Postmortem, Postmortem][] {
	const pairs = postmortems
		.slice(0, LOOKED_AT)
		.filter(isTimed)
		.flatMap((one) => {
			const best = similar(one.id).find(
				({ postmortem }) =>
					isTimed(postmortem) && postmortem.data.organization !== one.data.organization,
			);
			return best ? [{ one, other: best.postmortem, score: best.score }] : [];
		})
		.sort((a, b) => b.score - a.score);
	const taken = new Set<string>();
	const chosen: [Postmortem, Postmortem][] = [];
	for (const { one, other } of pairs) {
		if (chosen.length === count) break;
		if (taken.has(one.id) || taken.has(other.id)) continue;
		taken.add(one.id).add(other.id);
		chosen.push([one, other]);
	}
	return chosen;
}
