import { expect, it } from 'vitest';
import { read } from '../fixture.ts';
import { corpusOf } from './fixture.ts';
import { medianOf } from './median.ts';
import { timeGrid } from './time-bins.ts';
import { timesFinding, timesOf } from './times.ts';

const step = (mark: string, at: string) => ({
	event: 'Something happened.',
	marks: [mark],
	at,
	inferred: true,
});
const timeline = (detected?: string, mitigated?: string) => ({
	timeline: [
		step('impact', '2023-03-14T19:00Z'),
		...(detected ? [step('detected', detected)] : []),
		...(mitigated ? [step('mitigated', mitigated)] : []),
	],
});

const times = timesOf(
	corpusOf(
		{},
		read('quick', timeline('T+00:02', 'T+01:00')),
		read('slow', timeline('T+00:50', 'T+01:00')),
		read('span', timeline('T+00:10/T+00:40', 'T+01:00')),
		read('early', timeline('T-00:30', 'T+00:20')),
		read('unnoticed', timeline(undefined, 'T+02:00')),
	),
);

it('keeps intervals as intervals, and only incidents with both times', () => {
	expect(
		times.timed.map(({ postmortem, detect, mitigate }) => [
			postmortem.id,
			detect.interval,
			mitigate.interval,
		]),
	).toEqual([
		['early', { min: -30, max: -29 }, { min: 20, max: 21 }],
		['quick', { min: 2, max: 3 }, { min: 60, max: 61 }],
		['slow', { min: 50, max: 51 }, { min: 60, max: 61 }],
		['span', { min: 10, max: 41 }, { min: 60, max: 61 }],
	]);
	expect([times.untold, times.slowToNotice]).toEqual([1, 1]);
});

it('has no median of fewer than twenty', () => {
	expect([times.detect, times.mitigate]).toEqual([
		{ told: 4, median: undefined },
		{ told: 5, median: undefined },
	]);
	const minutes = Array.from({ length: 20 }, (_, n) => ({ min: n, max: n + 1 }));
	expect(medianOf(minutes.slice(1))).toBeUndefined();
	expect(medianOf(minutes)).toEqual({ min: 9, max: 10 });
});

it('puts many into steps', () => {
	const grid = timeGrid(times.timed);
	expect(grid[3]).toEqual([1, 0, 0, 0, 0, 0, 0]);
	expect(grid[4]).toEqual([0, 0, 1, 2, 0, 0, 0]);
});

it('says within what time half came to it, or else how many were slow to notice', () => {
	expect(timesFinding(times)).toBe('In 1 of 4 incidents, noticing took more than half of the time');
	const many = Array.from({ length: 20 }, (_, n) =>
		read(`${n}`, timeline(`T+00:${String(n + 10)}`, 'T+02:00')),
	);
	expect(timesFinding(timesOf(corpusOf({}, ...many)))).toBe(
		'Half of 20 were noticed within 19\u00a0min; half of 20 stopped hurting within 2\u00a0h',
	);
	expect(timesFinding(timesOf(corpusOf({})))).toBe(
		'No record tells yet both when it was noticed and when it ended',
	);
});
