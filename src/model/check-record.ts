import type { Finding } from '../schema/problem.ts';
import type { RecordData } from '../schema/record.ts';
import { checkCitations } from './check-citations.ts';
import { checkDays } from './check-days.ts';
import { checkEntry } from './check-entry.ts';
import { checkLessons } from './check-lessons.ts';
import { claimsIn, type Claim } from './claims.ts';
import { factsOf, holds } from './facts.ts';
import { checkOccurred } from './occurred.ts';
import { phasesOf } from './phases.ts';
import { placeTimeline, type Placed } from './timeline.ts';

/** What the check of one record needs beside its front matter. */
export interface RecordContext {
	/** Epoch ms. */
	now: number;
	/** The ids of the sources that the prose cites. */
	cited?: Iterable<string> | undefined;
}

/** What one record shows to be wrong by itself: times, citations, ids that stand twice, numbers without a cited field. */
export function checkRecord(data: RecordData, { now, cited = [] }: RecordContext): Finding[] {
	const placed = placeTimeline(data, { now });
	return [
		...(data.occurred === undefined ? [] : checkOccurred(data.occurred, { now })),
		...placed.findings,
		...checkDays(data, now),
		...checkCitations(data, new Set(cited)),
		...checkIds(data),
		...checkLeadsTo(data),
		...checkNumbers(data, placed),
		...checkLessons(data),
		...checkEntry(data),
	];
}

function checkIds(data: RecordData): Finding[] {
	const lists = { sources: data.sources, timeline: data.timeline, lessons: data.lessons };
	return Object.entries(lists).flatMap(([list, items = []]) => {
		const ids = items.map(({ id }) => id);
		return ids.flatMap((id, at): Finding[] => {
			if (id === undefined || ids.indexOf(id) === at) return [];
			return [
				{
					code: 'REF-010',
					path: [list, at, 'id'],
					message: `\`${id}\` stands twice in \`${list}\`.`,
					expected: `each id once within \`${list}\``,
					fix: 'Give one of the two another id, and correct what refers to it.',
				},
			];
		});
	});
}

function checkLeadsTo({ causes = [] }: RecordData): Finding[] {
	const here = new Set(causes.map(({ cause }) => cause));
	return causes.flatMap(({ leadsTo = [] }, at) =>
		leadsTo.flatMap((id, to): Finding[] => {
			if (here.has(id)) return [];
			return [
				{
					code: 'REF-001',
					path: ['causes', at, 'leadsTo', to],
					message: `\`${id}\` is not among the causes of this record.`,
					expected: `one of ${[...here].map((one) => `\`${one}\``).join(', ')}`,
					fix: `Add \`${id}\` to \`causes\`, or take it out of \`leadsTo\`.`,
				},
			];
		}),
	);
}

function checkNumbers(data: RecordData, placed: Placed): Finding[] {
	const texts: [Finding['path'], string][] = [
		[['title'], data.title],
		[['summary'], data.summary],
		...(data.rootCause ?? []).map(({ statement }, at): [Finding['path'], string] => [
			['rootCause', at, 'statement'],
			statement,
		]),
	];
	const claims = texts.flatMap(([path, text]) => claimsIn(text).map((claim) => ({ path, claim })));
	if (claims.length === 0) return [];
	const facts = factsOf(data, placed, phasesOf(data, placed));
	return claims
		.filter(({ claim }) => !holds(facts, claim))
		.map(({ path, claim }) => ({
			code: 'REF-007' as const,
			path,
			message: `No cited field holds “${claim.words}”.`,
			expected: 'numbers that recur in a field with its source',
			fix: `${placeFor(claim)}, with its source; or leave it out here.`,
		}));
}

/** Where a claim belongs. */
function placeFor({ words, numbers, minutes, date, clock }: Claim): string {
	if (date) return 'Put the day into `occurred` or into a step of `timeline` (`at` or `said`)';
	if (clock) return `Put it into a step of \`timeline\` (\`at\`, or \`said: ${words}\`)`;
	if (minutes) {
		const middle = (minutes.min + minutes.max) / 2;
		const lasted = Number.isInteger(middle) ? `PT${middle}M` : `PT${Math.round(middle * 60)}S`;
		return `Put it into \`impact.windows\` (\`lasted: ${lasted}\`) or a step of \`timeline\``;
	}
	return `Put it into \`impact.figures\` (\`value: ${numbers.at(-1)}\`) or the text of the field it belongs to`;
}
