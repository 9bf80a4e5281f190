import { describe, expect, test } from 'vitest';
import { axisTicks, gridLines, position, ribbon, shortTicks } from './ribbon.ts';
import { incidents, lasting, read, step } from './incidents.fixture.ts';
import type { TimedRecord } from './timeline.ts';

const draw = (data: TimedRecord) => ribbon(read(data).phases, { full: 16 });
const names = (data: TimedRecord) =>
	draw(data)
		.shapes.map(({ phase, height }) => `${phase} ${height}`)
		.toReversed();

describe('the scale', () => {
	test.each([
		[0, 20],
		[1, 25.2],
		[10, 37.97],
		[60, 50.81],
		[1440, 74.51],
		[10080, 89.09],
		[43200, 100],
		[1e9, 100],
		[-1e9, 0],
	])('puts minute %s at %s per cent', (t, x) => expect(position(t)).toBeCloseTo(x, 1));
	test('has four lines in a list, one of them the start of impact', () => {
		expect(shortTicks.map(({ label }) => label)).toEqual([
			'impact',
			'1\u00a0h',
			'1\u00a0d',
			'1\u00a0wk',
		]);
		expect(gridLines().filter(({ origin }) => origin)).toEqual([{ x: 20, origin: true }]);
		expect(axisTicks).toHaveLength(8);
	});
});

describe('the ribbon', () => {
	test('of Datadog builds low, responds in full and recovers at half height', () => {
		expect(names(incidents.datadog)).toEqual([
			'building 3.52',
			'veil 16',
			'searching 16',
			'repairing 16',
			'recovering 8',
		]);
	});
	test('of Reddit cuts the joint from impact to 3 minutes on the slant', () => {
		expect(draw(incidents.reddit).shapes.at(-1)).toEqual({
			phase: 'unnoticed',
			x: 20,
			width: 10.39,
			y: 2,
			height: 16,
			clip: 'polygon(0% 0%, 0% 0%, 100% 100%, 0% 100%)',
		});
	});
	test('of Reddit draws a weakness of unknown age from the left edge', () => {
		expect(draw(incidents.reddit).latent).toEqual({ x1: 0, x2: 20, y: 16.5 });
	});
	test('of Stytch draws what was done before impact low, left of the line', () => {
		const shapes = draw(incidents.stytch).shapes.toReversed();
		expect(shapes.map(({ phase, height }) => [phase, height])).toEqual([
			['building', 3.52],
			['searching', 3.52],
			['repairing', 3.52],
			['repairing', 16],
			['recovering', 8],
		]);
		expect(shapes[2]).toMatchObject({ x: 15.51, width: 4.49 });
	});
	test('of Toumi hatches the end that nobody states, low and to the right edge', () => {
		const end = draw(incidents.toumi).shapes[0];
		expect(end).toMatchObject({ phase: 'unstated', pattern: 'hatch', height: 3.52 });
		expect((end?.x ?? 0) + (end?.width ?? 0)).toBe(100);
	});
	test('of Skyscanner hatches the span that nobody divides', () => {
		expect(draw(incidents.skyscanner).shapes).toMatchObject([
			{ phase: 'unstated', pattern: 'hatch', x: 20, height: 16 },
		]);
	});
	test('of a record without times is one low hatch', () => {
		expect(names(incidents.palark)).toEqual(['unstated 3.52']);
	});
	test('does not draw a recovery that ended with the repair', () => {
		expect(names(incidents.monzo)).toEqual(['unnoticed 16', 'searching 16', 'repairing 16']);
	});
	test('ends the search where harm ended, though the cause was found later', () => {
		const timeline = [
			step('impact detected', '2023-03-08T06:00Z'),
			step('mitigated', '2023-03-08T07:00Z'),
			step('diagnosed', '2023-03-09T06:00Z'),
		];
		const { shapes } = draw({ timeline });
		expect(shapes.map(({ phase, x, width }) => [phase, x, width])).toEqual([
			['searching', 20, 30.81],
		]);
	});
	test('hatches a repair and recovery that nobody divides', () => {
		const timeline = [
			step('impact detected', '2023-03-08T06:00Z'),
			step('diagnosed', '2023-03-08T06:20Z'),
			step('resolved', '2023-03-08T07:00Z'),
		];
		expect(names({ timeline })).toEqual(['searching 16', 'unstated 16']);
	});
	test('does not build where the trigger may have been the impact itself', () => {
		const timeline = [
			step('trigger', '2023-03-14T19:00Z', { approx: true }),
			step('impact', '2023-03-14T19:00Z', { approx: true }),
			step('detected', 'T+00:03'),
		];
		expect(names({ timeline })).toEqual(['unnoticed 16', 'unstated 3.52']);
	});
	test('hatches what comes after a length of at least an hour', () => {
		const timeline = [step('impact detected')];
		const impact = lasting({ lasted: 'PT1H', bound: 'at-least' });
		expect(names({ timeline, impact })).toEqual([
			'veil 16',
			'searching 16',
			'repairing 16',
			'unstated 3.52',
		]);
	});
	test('stays inside its edges after 30 days', () => {
		const timeline = [
			step('impact detected', '2023-01-01T06:00Z'),
			step('mitigated', '2023-03-01T06:00Z'),
			step('resolved', '2023-04-01T06:00Z'),
		];
		for (const { x, width } of draw({ timeline }).shapes)
			expect(x + width).toBeLessThanOrEqual(100);
	});
});
