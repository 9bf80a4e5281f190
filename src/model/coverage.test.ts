import { expect, test } from 'vitest';
import { coverageOf, coveragePaths, coverageTotals } from './coverage.ts';
import { data, postmortems, read } from './fixture.ts';

const timeline = [{ event: 'The site fails.', marks: ['impact'], inferred: true }];

test('a field that stands there is stated, one named in notStated is not, any other is not recorded', () => {
	const coverage = coverageOf(
		data({
			timeline,
			components: ['dns'],
			notStated: ['causes', 'marks.detected', 'impact.audience'],
		}),
	);
	expect(coverage).toMatchObject({
		components: 'stated',
		timeline: 'stated',
		'marks.impact': 'stated',
		causes: 'not-stated',
		'marks.detected': 'not-stated',
		'impact.audience': 'not-stated',
		triggers: 'not-recorded',
		'marks.resolved': 'not-recorded',
		'platform.scale': 'not-recorded',
	});
	expect(Object.keys(coverage)).toEqual(coveragePaths);
});

test('what is not stated as a whole is not stated in its parts', () => {
	const coverage = coverageOf(data({ notStated: ['platform', 'timeline', 'impact'] }));
	expect([coverage['platform.from'], coverage['marks.impact'], coverage['impact.kinds']]).toEqual([
		'not-stated',
		'not-stated',
		'not-stated',
	]);
});

test('a part that stands there is stated', () => {
	const platform = { provider: 'AWS', inferred: true };
	expect(coverageOf(data({ platform }))).toMatchObject({
		platform: 'stated',
		'platform.provider': 'stated',
		'platform.scale': 'not-recorded',
	});
});

test('totals count every record once for every path', () => {
	const totals = coverageTotals(
		postmortems(read('a', { timeline }), read('b', { notStated: ['timeline'] }), read('c')),
	);
	expect(totals.timeline).toEqual({ stated: 1, 'not-stated': 1, 'not-recorded': 1 });
	expect(totals['marks.impact']).toEqual({ stated: 1, 'not-stated': 1, 'not-recorded': 1 });
	expect(totals.causes).toEqual({ stated: 0, 'not-stated': 0, 'not-recorded': 3 });
});
