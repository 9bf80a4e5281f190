import { describe, expect, test } from 'vitest';
import { disputed, incidents, lasting, step } from './incidents.fixture.ts';
import { type TimedRecord, placeTimeline } from './timeline.ts';

const elapsed = (data: TimedRecord) =>
	placeTimeline(data).entries.map(({ elapsed }) => elapsed && [elapsed.min, elapsed.max]);

const findings = (data: TimedRecord, now?: number) =>
	placeTimeline(data, { now }).findings.map(({ code, path }) => [code, path.join('.')]);

describe('time from the start of impact', () => {
	test('is counted from the minute of the first impact', () => {
		expect(elapsed(incidents.datadog)).toEqual([
			[-3, -2],
			[0, 1],
			[28, 29],
			[1615, 1616],
			[2902, 2903],
		]);
	});
	test('is known for offsets even where no step has a clock time', () => {
		expect(elapsed(incidents.toumi)).toEqual([undefined, [0, 1], [30, 91], undefined]);
	});
	test('gives offsets a clock time where impact has one', () => {
		const { entries } = placeTimeline(incidents.reddit);
		expect(entries[5]?.absolute).toEqual({
			min: Date.UTC(2023, 2, 15, 0, 4),
			max: Date.UTC(2023, 2, 15, 0, 25),
		});
	});
	test('crosses the end of a year', () => {
		const timeline = [step('impact', '2022-12-31T23:50Z'), step('resolved', '2023-01-01T00:20Z')];
		expect(elapsed({ timeline })[1]).toEqual([30, 31]);
	});
	test('counts through the hour when clocks are put back', () => {
		const timeline = [
			step('impact', '2023-11-05T00:30[America/New_York]'),
			step('resolved', '2023-11-05T02:30[America/New_York]'),
		];
		expect(elapsed({ timeline })[1]).toEqual([180, 181]);
	});
	test('counts through a leap day', () => {
		const timeline = [step('impact', '2024-02-28T12:00Z'), step('resolved', '2024-03-01T12:00Z')];
		expect(elapsed({ timeline })[1]).toEqual([2880, 2881]);
	});
	test('is as imprecise as the start of impact', () => {
		const timeline = [
			step('impact', '2023-03-08T06:00Z', { approx: true }),
			step('resolved', '2023-03-08T07:00Z'),
		];
		expect(elapsed({ timeline })[1]).toEqual([50, 71]);
	});
	test('falls back to the trigger where no impact is marked', () => {
		const timeline = [step('trigger', '2023-03-08T06:00Z'), step('detected', 'T+00:10')];
		expect(placeTimeline({ timeline }).origin).toBe('trigger');
		expect(elapsed({ timeline })).toEqual([
			[0, 1],
			[10, 11],
		]);
	});
	test('spans the accounts of sources that differ', () => {
		const timeline = [
			step('impact', '2017-10-27T13:10Z'),
			disputed('resolved', 'T+01:21', 'T+01:30'),
		];
		expect(elapsed({ timeline })[1]).toEqual([81, 91]);
		expect(placeTimeline({ timeline }).entries[1]?.absolute).toEqual({
			min: Date.UTC(2017, 9, 27, 14, 31),
			max: Date.UTC(2017, 9, 27, 14, 41),
		});
	});
	test('may be counted from another step', () => {
		const timeline = [
			step('impact'),
			step('detected', 'T+00:30', { id: 'page' }),
			step('diagnosed', 'T+00:05', { after: 'page' }),
		];
		expect(elapsed({ timeline })[2]).toEqual([35, 36]);
	});
});

test('an impact may itself be counted from another step', () => {
	const timeline = [
		step('trigger', '2023-03-08T06:00Z', { id: 'update' }),
		step('impact', 'T+00:03', { after: 'update' }),
		step('mitigated', '2023-03-08T06:30Z'),
	];
	expect(elapsed({ timeline })).toEqual([
		[-3, -2],
		[0, 1],
		[27, 28],
	]);
});

test('a chain of 4,000 steps is placed', () => {
	const timeline = Array.from({ length: 4000 }, (_, i) =>
		step(i === 0 ? 'impact' : '', i === 0 ? undefined : 'T+00:01', {
			id: `s${i}`,
			after: i === 0 ? undefined : `s${i - 1}`,
		}),
	);
	expect(elapsed({ timeline })[3999]).toEqual([3999, 4000]);
	expect(placeTimeline({ timeline: timeline.toReversed() }).entries[0]?.elapsed?.min).toBe(3999);
});

describe('a window', () => {
	test('is as long as the source says', () => {
		expect(placeTimeline(incidents.reddit).windows[0]?.length).toEqual({ min: 314, max: 315 });
	});
	test('is as long as from its beginning to its end', () => {
		const impact = lasting({ from: '2023-02-23T20:10Z', to: '2023-02-23T20:24Z' });
		expect(placeTimeline({ impact }).windows[0]?.length).toEqual({ min: 14, max: 15 });
	});
	test('that ends before it begins is refused', () => {
		const impact = lasting({ from: '2023-02-23T20:24Z', to: '2023-02-23T20:10Z' });
		expect(findings({ impact })).toEqual([['TIME-006', 'impact.windows.0.to']]);
	});
	const hour = { from: '2023-02-23T20:10Z', to: '2023-02-23T21:10Z' };
	const days = { from: '2023-02-23', to: '2023-02-24' };
	test.each([
		['PT2H', hour],
		['PT40M', hour],
		['P4D', days],
	])('that lasts %s is refused where its ends say otherwise', (lasted, ends) => {
		const impact = lasting({ ...ends, lasted });
		expect(findings({ impact })).toEqual([['TIME-006', 'impact.windows.0.lasted']]);
	});
	test.each([
		['PT60M', hour],
		['PT61M30S', hour],
		['PT1H2M', { ...hour, bound: 'at-most' as const }],
		['PT65M', { ...hour, bound: 'about' as const }],
		['PT14M', { from: hour.from }],
		['P1DT12H', days],
		['PT30M', { from: '2023-02-23', to: '2023-02-23T08:00Z' }],
	])('that lasts %s may stand where its ends allow it', (lasted, ends) => {
		expect(findings({ impact: lasting({ ...ends, lasted }) })).toEqual([]);
	});
});

describe('a finding', () => {
	test('is not made about real incidents', () => {
		const found = Object.values(incidents).flatMap((data: TimedRecord) => findings(data));
		expect(found).toEqual([]);
	});
	test('names the field that cannot be read', () => {
		const timeline = [step('impact', '2023-03-08T06:03'), disputed('', '2023-02-29', 'noon')];
		const detection = [{ by: 'dashboard', how: 'Somebody looked.', at: 'noon', cite: ['source'] }];
		expect(findings({ timeline, detection })).toEqual([
			['TIME-003', 'timeline.0.at'],
			['TIME-002', 'timeline.1.accounts.0.at'],
			['TIME-001', 'timeline.1.accounts.1.at'],
			['TIME-001', 'detection.0.at'],
		]);
	});
	test('tells of an offset that counts from nothing', () => {
		expect(findings({ timeline: [step('detected', 'T+00:10')] })).toEqual([
			['TIME-007', 'timeline.0.at'],
		]);
		expect(
			findings({ timeline: [step('impact'), step('', 'T+00:10', { after: 'page' })] }),
		).toEqual([['TIME-007', 'timeline.1.after']]);
	});
	test('tells of steps that count in a circle', () => {
		const timeline = [
			step('impact'),
			step('', 'T+00:10', { id: 'a', after: 'b' }),
			step('', 'T+00:10', { id: 'b', after: 'a' }),
		];
		expect(findings({ timeline })).toEqual([
			['TIME-007', 'timeline.1.after'],
			['TIME-007', 'timeline.2.after'],
		]);
	});
	test('tells of an impact that counts from itself', () => {
		expect(findings({ timeline: [step('impact', 'T+00:05')] })).toEqual([
			['TIME-007', 'timeline.0.at'],
		]);
		expect(findings({ timeline: [step('impact', 'T+00:00')] })).toEqual([]);
	});
	test('tells of the future', () => {
		const now = Date.UTC(2023, 2, 8, 6);
		const timeline = [step('impact', '2023-03-08T06:03Z'), step('', '2023-03-08')];
		expect(findings({ timeline }, now)).toEqual([['TIME-004', 'timeline.0.at']]);
	});
	test('tells of a time before software', () => {
		expect(findings({ timeline: [step('latent', '1203-03-08')] })).toEqual([
			['TIME-009', 'timeline.0.at'],
		]);
	});
});

describe('the order of marks', () => {
	const order = (a: [string, string], b: [string, string]) =>
		findings({ timeline: [step(...a), step(...b)] }).filter(([code]) => code === 'TIME-006');

	test.each([
		['latent', 'trigger'],
		['trigger', 'impact'],
		['impact', 'mitigated'],
		['mitigated', 'resolved'],
		['latent', 'resolved'],
	])('%s cannot come after %s', (earlier, later) => {
		expect(order([earlier, '2023-03-08T07:00Z'], [later, '2023-03-08T06:00Z'])).toEqual([
			['TIME-006', 'timeline.1.at'],
		]);
	});
	test.each(['detected', 'declared', 'diagnosed'])('%s may come before impact', (mark) => {
		expect(order(['impact', '2023-03-08T07:00Z'], [mark, '2023-03-08T06:00Z'])).toEqual([]);
	});
	test('is not refused where the times only may contradict it', () => {
		expect(order(['impact', '2023-03-08T06:03Z'], ['mitigated', '2023-03-08T06:03Z'])).toEqual([]);
		expect(order(['impact', '2023-03-08T06:03Z'], ['mitigated', '../2023-03-08T09:00Z'])).toEqual(
			[],
		);
	});
	test('does not trust a day without a zone', () => {
		expect(order(['mitigated', '2023-03-15T00:14Z'], ['resolved', '2023-03-14'])).toEqual([]);
		expect(order(['mitigated', '2023-03-15T00:14Z'], ['resolved', '2023-03-13'])).toHaveLength(1);
	});
	test('is refused between offsets a minute apart', () => {
		const timeline = [step('impact'), step('mitigated', 'T+00:27'), step('resolved', 'T+00:26')];
		expect(findings({ timeline })).toContainEqual(['TIME-006', 'timeline.2.at']);
	});
	test('counts the last of several resolutions', () => {
		const timeline = [
			step('resolved', '2023-03-08T05:00Z'),
			step('impact', '2023-03-08T06:00Z'),
			step('resolved', '2023-03-08T07:00Z'),
		];
		expect(findings({ timeline })).toEqual([]);
	});
});

describe('the order of steps', () => {
	test('is a warning where times prove it wrong', () => {
		const timeline = [
			step('impact', '2023-03-08T06:00Z'),
			step('', '2023-03-08T08:00Z'),
			step(''),
			step('', 'T+01:30'),
		];
		expect(findings({ timeline })).toEqual([['TIME-008', 'timeline.3.at']]);
	});
	test('is left alone where a step is imprecise', () => {
		const timeline = [step('impact', '2023-03-08T06:00Z'), step('', '2023-03')];
		expect(findings({ timeline })).toEqual([]);
	});
});
