import { expect, it } from 'vitest';
import { incidents, read } from './incidents.fixture.ts';
import { packRibbon, unpackRibbon } from './list-ribbon.ts';
import { ribbon } from './ribbon.ts';

it('puts the ribbon of Reddit into a few characters', () => {
	expect(packRibbon(ribbon(read(incidents.reddit).phases, { full: 16 }))).toMatch(
		/^l0,80[a-z0-9,.]+u80,42,16,0$/,
	);
});

it.each(Object.entries(incidents))('draws %s again, to less than a pixel', (_, incident) => {
	const drawing = ribbon(read(incident).phases, { full: 16 });
	const { shapes, latent, base } = unpackRibbon(packRibbon(drawing));
	expect(base).toBe(drawing.base);
	expect(latent?.y).toBe(drawing.latent?.y);
	expect(shapes.map(({ phase, pattern, clip }) => [phase, pattern, Boolean(clip)])).toEqual(
		drawing.shapes.map(({ phase, pattern, clip }) => [phase, pattern, Boolean(clip)]),
	);
	shapes.forEach((shape, at) => {
		const drawn = drawing.shapes[at]!;
		for (const side of ['x', 'y', 'width', 'height'] as const)
			expect(Math.abs(shape[side] - drawn[side])).toBeLessThanOrEqual(0.125);
	});
});
