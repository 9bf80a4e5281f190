import type { Corpus, Postmortem } from '../corpus.ts';
import type { TermNode } from '../taxonomy.ts';
import { byCount } from './tally.ts';
import { counted, quoted } from './words.ts';

/** What came of an attempt, from what worked to what made it worse, as bars draw them. */
export const OUTCOMES = [
	'worked',
	'partly',
	'not-stated',
	'blocked',
	'failed',
	'made-worse',
] as const;

/** What came of an attempt. */
export type Outcome = (typeof OUTCOMES)[number];

/** The attempts of some incidents. */
export interface AttemptRow {
	/** The obstacle these incidents met; absent in the row of all. */
	node?: TermNode;
	counts: Record<Outcome, number>;
	attempts: number;
	/** How many of them have an outcome that is told. */
	told: number;
	/** How many incidents they come from. */
	incidents: number;
}

/** What worked and what failed among what was tried. */
export interface Attempts {
	all: AttemptRow;
	/** The same for the incidents that met an obstacle, those met most often first. */
	rows: AttemptRow[];
	/** What made it worse, in the newest incidents. */
	worse: { postmortem: Postmortem; did: string }[];
}

const FEWEST_INCIDENTS = 5;
const FEWEST_TOLD = 20;
const MOST_ROWS = 10;
const MOST_WORSE = 6;

/** Counts attempts by what came of them, in all incidents and in those that met an obstacle. */
export function attemptsOf({ postmortems, taxonomies }: Corpus): Attempts {
	const tried = (postmortem: Postmortem) => postmortem.data.response ?? [];
	return {
		all: rowOf(postmortems),
		rows: taxonomies.obstacles.terms
			.map((node) => ({ node, id: node.id, ...rowOf(node.postmortems) }))
			.filter(({ incidents }) => incidents >= FEWEST_INCIDENTS)
			.sort(byCount(({ incidents }) => incidents))
			.slice(0, MOST_ROWS)
			.map(({ id, ...row }) => row),
		worse: postmortems
			.flatMap((postmortem) =>
				tried(postmortem).flatMap(({ did, outcome }) =>
					outcome === 'made-worse' ? [{ postmortem, did }] : [],
				),
			)
			.slice(0, MOST_WORSE),
	};
}

function rowOf(postmortems: Postmortem[]): Omit<AttemptRow, 'node'> {
	const counts = Object.fromEntries(OUTCOMES.map((name) => [name, 0])) as AttemptRow['counts'];
	const all = postmortems.flatMap(({ data }) => data.response ?? []);
	for (const { outcome } of all) counts[outcome] += 1;
	return {
		counts,
		attempts: all.length,
		told: all.length - counts['not-stated'],
		incidents: postmortems.filter(({ data }) => data.response).length,
	};
}

/** What the figure shows, in one sentence. */
export function attemptsFinding({ all: { counts, told } }: Attempts): string {
	if (told === 0) return 'No record tells yet what was tried and what came of it';
	const rest = [
		...(counts.failed > 0 ? [`${counts.failed} failed`] : []),
		...(counts['made-worse'] > 0 ? [`${counts['made-worse']} made it worse`] : []),
	].join(' and ');
	return `${counts.worked} of ${counted(told, 'attempt')} worked${rest && `; ${rest}`}`;
}

/** Where attempts worked least often, in one sentence; undefined where no obstacle has twenty attempts whose outcome is told. */
export function hardestWords({ rows }: Attempts): string | undefined {
	const share = ({ counts, told }: AttemptRow) => counts.worked / told;
	const [least] = rows
		.filter(({ told }) => told >= FEWEST_TOLD)
		.sort((a, b) => share(a) - share(b));
	if (!least?.node) return undefined;
	return `They worked least often in the incidents that met ${quoted(least.node.term.label)}: ${least.counts.worked} of ${least.told}.`;
}
