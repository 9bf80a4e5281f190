import type { Source } from '../../schema/source.ts';
import type { Corpus, Postmortem } from '../corpus.ts';
import { coverageOf, coveragePaths, type CoverageTotals } from '../coverage.ts';

/** Some records, such as those of a few years or of one kind of source. */
export interface Slice {
	/** The years, or the kind of source; none for all other kinds together. */
	years?: { from: number; to: number };
	kind?: Source['kind'];
	/** How many records there are. */
	total: number;
	/** How many of them state each field, by path. */
	stated: Record<string, number>;
}

/** What the sources say and do not say. */
export interface Silence {
	/** All fields, those that the sources were most often read for in vain first. */
	fields: { path: string; totals: CoverageTotals }[];
	/** The dated records in up to four periods of about the same size. */
	periods: Slice[];
	/** The records by the kind of their main source; the rarer kinds together at the end. */
	kinds: Slice[];
	total: number;
}

const MOST_PERIODS = 4;
const MOST_KINDS = 3;
const STATES = ['stated', 'not-stated', 'not-recorded'] as const;

/** Counts for every field what is stated, not stated and not looked for, over time and by kind of source. */
export function silenceOf({ postmortems }: Corpus): Silence {
	const records = postmortems.map((postmortem) => ({
		coverage: coverageOf(postmortem.data),
		year: postmortem.occurred?.year,
		kind: mainKind(postmortem),
	}));
	const slice = (own: typeof records): Slice => ({
		total: own.length,
		stated: Object.fromEntries(
			coveragePaths.map((path) => [
				path,
				own.filter(({ coverage }) => coverage[path] === 'stated').length,
			]),
		),
	});
	const totals = (path: string) =>
		Object.fromEntries(
			STATES.map((state) => [
				state,
				records.filter(({ coverage }) => coverage[path] === state).length,
			]),
		) as CoverageTotals;
	const dated = records
		.filter(({ year }) => year !== undefined)
		.map((one) => ({ ...one, year: one.year! }));
	const byKind = [...Map.groupBy(records, ({ kind }) => kind)].sort(
		([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
	);
	const rest = byKind.slice(MOST_KINDS).flatMap(([, own]) => own);
	return {
		fields: coveragePaths
			.map((path) => ({ path, totals: totals(path) }))
			.sort((a, b) => b.totals['not-stated'] - a.totals['not-stated']),
		periods: periodsOf(dated.map(({ year }) => year)).map((years) => ({
			years,
			...slice(dated.filter(({ year }) => year >= years.from && year <= years.to)),
		})),
		kinds: [
			...byKind.slice(0, MOST_KINDS).map(([kind, own]) => ({ kind, ...slice(own) })),
			...(rest.length > 0 ? [slice(rest)] : []),
		],
		total: records.length,
	};
}

/** The kind of the first source that tells of the incident itself. */
const mainKind = ({ data: { sources } }: Postmortem): Source['kind'] =>
	(sources.find(({ relation }) => relation !== 'background') ?? sources[0])?.kind ?? 'other';

/** Parts the years so that each period has about as many records; a year is never parted. */
export function periodsOf(years: number[]): { from: number; to: number }[] {
	const sorted = [...years].sort((a, b) => a - b);
	const periods: { from: number; to: number }[] = [];
	for (let start = 0; start < sorted.length;) {
		const left = MOST_PERIODS - periods.length;
		const full = start + Math.ceil((sorted.length - start) / left) - 1;
		const to = sorted[full]!;
		periods.push({ from: sorted[start]!, to });
		start = sorted.findLastIndex((year) => year === to) + 1;
	}
	return periods;
}

/** What the figure shows, in one sentence; `words` puts a path into words after “do not say”. */
export function silenceFinding(
	{ fields, total }: Silence,
	words: (path: string) => string,
): string {
	const [front] = fields;
	if (!front || front.totals['not-stated'] === 0)
		return 'No record names anything yet that its sources do not say';
	return `What sources leave out most often is ${words(front.path)}: looked for in vain in ${front.totals['not-stated']} of ${total}`;
}
