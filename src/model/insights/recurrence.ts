import type { Corpus, Postmortem } from '../corpus.ts';
import type { TermNode } from '../taxonomy.ts';
import { type Gap, gapBetween, gapWords } from './gap.ts';
import { byCount } from './tally.ts';
import { counted } from './words.ts';

/** Incidents that came back, the first of them first. */
export interface Chain {
	first: Postmortem;
	/** Those that came after it; without `gap` where a date is not stated. */
	again: { postmortem: Postmortem; gap?: Gap | undefined }[];
	/** The organization of all of them; absent where they are several. */
	organization?: TermNode | undefined;
	/** The patterns, then the causes, that all of them show. */
	shared: TermNode[];
}

/** What came back. */
export interface Recurrence {
	/** The newest chains. */
	chains: Chain[];
	/** How many chains there are, and in how many the organization is the same. */
	found: number;
	sameOrganization: number;
	/** The shortest time to the next; absent where no dates tell. */
	soonest?: Gap | undefined;
	/** An organization and a pattern that three or more of its incidents show. */
	patterns: { organization: TermNode; pattern: TermNode; count: number; of: number }[];
}

const MOST_CHAINS = 12;
const MOST_PATTERNS = 8;
const FEWEST = 3;

/** Follows the links that call one incident the recurrence of another, in whichever direction they were written. */
export function recurrenceOf(corpus: Corpus): Recurrence {
	const chains = groupsOf(corpus).map((group) => chainOf(group, corpus));
	const gaps = chains.flatMap(({ again }) => again.flatMap(({ gap }) => gap ?? []));
	const [soonest] = gaps.sort((a, b) => a.max - b.max);
	return {
		chains: chains.slice(0, MOST_CHAINS),
		found: chains.length,
		sameOrganization: chains.filter(({ organization }) => organization).length,
		soonest,
		patterns: patternsOf(corpus).slice(0, MOST_PATTERNS),
	};
}

/** The incidents tied by such links, oldest first, the newest group first. */
function groupsOf({ postmortems, byId }: Corpus): Postmortem[][] {
	const published = new Set(postmortems);
	const groups = new Map<Postmortem, Postmortem[]>();
	for (const one of postmortems) {
		for (const { id, as } of one.data.related ?? []) {
			const other = byId.get(id);
			if (as !== 'recurrence' || !other || other === one || !published.has(other)) continue;
			const [own, theirs] = [groups.get(one) ?? [one], groups.get(other) ?? [other]];
			if (own === theirs) continue;
			const joined = [...own, ...theirs];
			for (const member of joined) groups.set(member, joined);
		}
	}
	const place = new Map(postmortems.map((one, at) => [one, at]));
	const oldestFirst = (a: Postmortem, b: Postmortem) => place.get(b)! - place.get(a)!;
	return [...new Set(groups.values())]
		.map((group) => group.sort(oldestFirst))
		.sort((a, b) => oldestFirst(a.at(-1)!, b.at(-1)!) * -1);
}

function chainOf([first, ...later]: Postmortem[], { taxonomies }: Corpus): Chain {
	const all = [first!, ...later];
	const shared = (['patterns', 'causes'] as const).flatMap((name) =>
		first!.uses[name]
			.filter(({ id }) => all.every(({ uses }) => uses[name].some((use) => use.id === id)))
			.flatMap(({ id }) => taxonomies[name].get(id) ?? []),
	);
	const { organization } = first!.data;
	return {
		first: first!,
		again: later.map((postmortem) => ({
			postmortem,
			gap: gapBetween(first!.occurred?.interval, postmortem.occurred?.interval),
		})),
		organization: all.every(({ data }) => data.organization === organization)
			? taxonomies.organizations.get(organization)
			: undefined,
		shared: [...new Set(shared)],
	};
}

function patternsOf({ taxonomies }: Corpus): Recurrence['patterns'] {
	return taxonomies.patterns.terms
		.flatMap((pattern) =>
			[...Map.groupBy(pattern.postmortems, ({ data }) => data.organization)].flatMap(
				([id, { length: count }]) => {
					const organization = taxonomies.organizations.get(id);
					if (!organization || count < FEWEST) return [];
					const of = organization.postmortems.length;
					return [{ id: `${id} ${pattern.id}`, organization, pattern, count, of }];
				},
			),
		)
		.sort(byCount(({ count }) => count))
		.map(({ id, ...row }) => row);
}

/** What the figure shows, in one sentence. */
export function recurrenceFinding({ found, sameOrganization, soonest }: Recurrence): string {
	if (found === 0) return 'No record is called the recurrence of another yet';
	const same = `${sameOrganization === found ? '' : `${sameOrganization} of them `}at the same organization`;
	const soon = soonest ? `; the soonest after ${gapWords(soonest)}` : '';
	return `${counted(found)} came back, ${same}${soon}`;
}
