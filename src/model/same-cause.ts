import type { Postmortem } from './corpus.ts';
import { parentOf } from './parent-of.ts';
import type { Taxonomy } from './taxonomy.ts';

type Factor = NonNullable<Postmortem['data']['causes']>[number];

/** Another incident with a contributing factor of this one, and what shows the factor there. */
export interface SameCause {
	/** The id of the factor. */
	cause: string;
	postmortem: Postmortem;
	/** The sentence that shows it there. */
	how: string;
	inferred: Factor['inferred'];
}

const MOST = 3;

/** Of a common factor only so many incidents before and after this one are looked at. */
const NEIGHBORS = 20;

/** Up to three other incidents with this one's factors, the rarest factor first; those in `known` are left out. */
export function sameCause(
	{ id, data }: Postmortem,
	causes: Taxonomy,
	known: ReadonlySet<string>,
): SameCause[] {
	const taken = new Set([...known, id]);
	const factors = (data.causes ?? [])
		.map((factor) => ({ factor, holders: causes.get(factor.cause)?.postmortems ?? [] }))
		.sort((a, b) => a.holders.length - b.holders.length);
	const found: SameCause[] = [];
	for (const { factor, holders } of factors) {
		if (found.length >= MOST) break;
		const others = neighborsOf(holders, id).filter((other) => !taken.has(other.id));
		for (const one of ranked(others, factor, data.organization).slice(0, MOST - found.length)) {
			taken.add(one.postmortem.id);
			found.push(one);
		}
	}
	return found;
}

/** The incidents next to one in time, itself among them; none where it is not in the list. */
function neighborsOf(holders: Postmortem[], id: string): Postmortem[] {
	const at = holders.findIndex((one) => one.id === id);
	return at < 0 ? [] : holders.slice(Math.max(0, at - NEIGHBORS), at + NEIGHBORS + 1);
}

/** The best first: another organization, the same component, an organization that no better one has. */
function ranked(others: Postmortem[], factor: Factor, organization: string): SameCause[] {
	const scored = others
		.flatMap((postmortem) => closest(postmortem, factor))
		.sort((a, b) => worth(b) - worth(a));
	const firsts = new Map(scored.toReversed().map((one) => [organizationOf(one), one]));
	const isFirst = (one: (typeof scored)[number]) => firsts.get(organizationOf(one)) === one;
	return [...scored.filter(isFirst), ...scored.filter((one) => !isFirst(one))].map(
		({ postmortem, own }) => ({
			cause: factor.cause,
			postmortem,
			how: own.how,
			inferred: own.inferred,
		}),
	);

	function worth({ postmortem, nearness }: (typeof scored)[number]): number {
		return nearness + (postmortem.data.organization === organization ? 0 : 3);
	}
}

const organizationOf = ({ postmortem }: { postmortem: Postmortem }) => postmortem.data.organization;

/** The same factor in another incident, where it has several the one nearest to ours; none where only a part of it is coded there. */
function closest(postmortem: Postmortem, { cause, component }: Factor) {
	const nearness = (own: Factor) => {
		if (!component || !own.component) return 0;
		if (own.component === component) return 2;
		return groupOf(own.component) === groupOf(component) ? 1 : 0;
	};
	return (postmortem.data.causes ?? [])
		.filter((own) => own.cause === cause)
		.map((own) => ({ postmortem, own, nearness: nearness(own) }))
		.sort((a, b) => b.nearness - a.nearness)
		.slice(0, 1);
}

const groupOf = (component: string) => parentOf(component) ?? component;
