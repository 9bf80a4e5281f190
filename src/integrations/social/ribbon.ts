import type { Node } from '@takumi-rs/core';
import type { RibbonDrawing, Tick } from '../../model/ribbon.ts';
import type { SocialCard } from '../../model/social.ts';
import { box, line } from './boxes.ts';

const percent = (value: number) => `${value}%`;

/** The ribbon with its axis and its sentence. */
export function ribbonBox({ drawing, ticks, words }: NonNullable<SocialCard['shape']>): Node {
	return box('figure', [
		box('ribbon', [...grid(ticks, drawing.base), ...shapes(drawing)], { height: drawing.height }),
		...(ticks.length > 0 ? [axis(ticks)] : []),
		line('words', words),
	]);
}

const grid = (ticks: readonly Tick[], base: number) =>
	ticks.map(({ t, x }) =>
		box(t === 0 ? 'grid origin' : 'grid', [], { left: percent(x), height: base - 2 }),
	);

function shapes({ shapes, latent, base }: RibbonDrawing): Node[] {
	const dots = latent && {
		left: percent(latent.x1),
		width: percent(latent.x2 - latent.x1),
		top: base - 7,
	};
	return [
		...(dots ? [box('latent', [], dots)] : []),
		...shapes.map(({ phase, x, width, y, height, clip }) =>
			box(`shape ${phase}`, [], {
				left: percent(x),
				width: percent(width),
				top: y,
				height,
				...(clip && { clipPath: clip }),
			}),
		),
		box('base', [], { top: base }),
	];
}

/** The labels, each centered under its tick. */
const axis = (ticks: readonly Tick[]) =>
	box(
		'axis',
		ticks.map(({ x, label }) => box('tick', [line('label', label)], { left: percent(x) })),
	);
