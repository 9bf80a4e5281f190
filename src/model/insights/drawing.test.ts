import { expect, it } from 'vitest';
import { read } from '../fixture.ts';
import { byYear } from './by-year.ts';
import { corpusOf } from './fixture.ts';
import { flowDrawing } from './flow-drawing.ts';
import { propagationOf } from './propagation.ts';
import { diagonal, timeFields, timeMark } from './time-drawing.ts';
import { yearDrawing } from './year-drawing.ts';

const dated = (count: number) =>
	Array.from({ length: count }, (_, at) => read(`${at}`, { occurred: '2020', triggers: ['a'] }));

it('draws a brick for each incident, and plain blocks above 500', () => {
	const few = yearDrawing(byYear(corpusOf({ triggers: ['a'] }, ...dated(3))));
	expect(few).toEqual({
		height: 36,
		brick: 12,
		blocks: [{ layer: 0, column: 0, count: 3, x: 10, width: 80, y: 0, height: 36 }],
		tops: [{ x: 50, y: 0 }],
	});
	const many = yearDrawing(byYear(corpusOf({ triggers: ['a'] }, ...dated(501))));
	expect([many.brick, many.height, many.blocks.length]).toEqual([undefined, 240, 1]);
});

const told = (min: number, max: number) => ({ interval: { min, max }, about: false });

it.each([
	['dot', told(2, 3), told(60, 61), false],
	['line', told(0, 4), told(60, 61), false],
	['box', told(0, 4), told(60, 91), false],
	['line', told(2, 3), told(60, Infinity), true],
])('draws a %s', (shape, detect, mitigate, isOpen) => {
	expect(timeMark({ detect, mitigate })).toMatchObject({ shape, isOpen });
});

it('puts what stopped hurting the moment it was noticed on the diagonal', () => {
	const { x1, y1 } = timeMark({ detect: told(60, 61), mitigate: told(60, 61) });
	const share = (x1 - diagonal.x1) / (diagonal.x2 - diagonal.x1);
	expect(y1).toBeCloseTo(diagonal.y1 - share * (diagonal.y1 - diagonal.y2), 0);
	expect(timeMark({ detect: told(-30, -29), mitigate: told(20, 21) }).x1).toBeLessThan(diagonal.x1);
});

it('draws fields that count where there are many', () => {
	const timed = { postmortem: {} as never, detect: told(2, 3), mitigate: told(60, 61) };
	expect(timeFields([timed, timed])).toMatchObject([
		{ count: 2, detect: { label: '1–9 min' }, mitigate: { label: '1–23 h' } },
	]);
});

it('lays out bands that leave a group one below the other', () => {
	const parts = (to: string) => ({
		components: [{ component: to, broughtDownBy: 'network' }],
	});
	const { flows } = propagationOf(
		corpusOf(
			{ components: ['network', 'dns', 'node'] },
			read('1', parts('dns')),
			read('2', parts('dns')),
			read('3', parts('node')),
		),
	);
	const { left, right, bands, height } = flowDrawing(flows);
	expect(left.map(({ node, y, height }) => [node.id, y, height])).toEqual([['network', 0, 36]]);
	expect(right.map(({ node, y, height }) => [node.id, y, height])).toEqual([
		['dns', 0, 24],
		['node', 32, 18],
	]);
	expect(bands.map(({ path }) => path)).toEqual([
		'M0 0C50 0 50 0 100 0V24C50 24 50 24 0 24Z',
		'M0 24C50 24 50 32 100 32V44C50 44 50 36 0 36Z',
	]);
	expect(height).toBe(50);
});
