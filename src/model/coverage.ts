import { notStatedPaths } from '../schema/presence.ts';
import type { RecordData } from '../schema/record.ts';
import type { Postmortem } from './corpus.ts';

/** Whether a record states a thing, says that its sources do not, or leaves it open. */
export type CoverageState = 'stated' | 'not-stated' | 'not-recorded';

/** How many records stand in each state. */
export type CoverageTotals = Record<CoverageState, number>;

/** The paths coverage is reckoned for, such as `causes`, `impact.audience` and `marks.detected`. */
export const coveragePaths: readonly string[] = notStatedPaths;

/** The state of every path in one record. */
export function coverageOf(data: RecordData): Record<string, CoverageState> {
	const stated = statedPaths(data);
	const notStated = new Set<string>(data.notStated);
	const state = (path: string): CoverageState => {
		if (stated.has(path)) return 'stated';
		return notStated.has(path) || notStated.has(wholeOf(path)) ? 'not-stated' : 'not-recorded';
	};
	return Object.fromEntries(coveragePaths.map((path) => [path, state(path)]));
}

/** For every path, how many of the records state it, say it is not stated, or leave it open. */
export function coverageTotals(postmortems: Postmortem[]): Record<string, CoverageTotals> {
	const totals: Record<string, CoverageTotals> = Object.fromEntries(
		coveragePaths.map((path) => [path, { stated: 0, 'not-stated': 0, 'not-recorded': 0 }]),
	);
	for (const { data } of postmortems) {
		for (const [path, state] of Object.entries(coverageOf(data))) {
			const total = totals[path];
			if (total) total[state] += 1;
		}
	}
	return totals;
}

function statedPaths(data: RecordData): Set<string> {
	const keys = (prefix: string, value: object | undefined) =>
		Object.entries(value ?? {}).flatMap(([key, held]) => (held === undefined ? [] : prefix + key));
	return new Set([
		...keys('', data),
		...keys('impact.', data.impact),
		...keys('platform.', data.platform),
		...(data.timeline ?? []).flatMap(({ marks }) => marks.map((mark) => `marks.${mark}`)),
	]);
}

const wholeOf = (path: string): string => {
	const [head = ''] = path.split('.');
	return head === 'marks' ? 'timeline' : head;
};
