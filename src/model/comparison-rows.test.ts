import { expect, test } from 'vitest';
import { comparedRows } from './comparison-rows.ts';

const steps = (...minutes: (number | null)[]) =>
	minutes.map((at, index) => ({ at, when: '', marks: '', event: `${index + 1}` }));
const rows = (...timelines: ReturnType<typeof steps>[]) =>
	comparedRows(timelines).map(({ label, cells }) => [
		label,
		...cells.map((cell) => cell.map(({ event }) => event).join(' ')),
	]);

test('aligns timelines at the start of impact and leaves out what neither has', () => {
	expect(rows(steps(-2000, 0, 3, 90), steps(0, 4, 12, 20_000))).toEqual([
		['Over a day before', '1', ''],
		['T+00:00', '2', '1'],
		['Up to 5 min', '3', '2'],
		['5 to 15 min', '', '3'],
		['1 to 4 h', '4', ''],
		['After 7 d', '', '4'],
	]);
});

test('marks the start', () => {
	expect(comparedRows([steps(0, 5)]).map(({ isStart }) => isStart)).toEqual([true, false]);
});

test('puts a step without a time after those above it, and between two of one stretch with them', () => {
	expect(rows(steps(null, 0, null, 10, null, 12, null))).toEqual([
		['Before, no times', '1'],
		['T+00:00', '2'],
		['Then, no times', '3'],
		['5 to 15 min', '4 5 6'],
		['Then, no times', '7'],
	]);
});

test('keeps a timeline without any time in its order', () => {
	expect(rows(steps(null, null), steps(0))).toEqual([
		['T+00:00', '', '1'],
		['In order, no times', '1 2', ''],
	]);
});
