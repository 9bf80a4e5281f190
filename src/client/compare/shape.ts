import type { Comparison } from '../../model/comparison.ts';
import { gridLines } from '../../model/axis.ts';

const percent = (value: number) => `${+value.toFixed(2)}%`;

function shape(
	tag: 'svg' | 'rect' | 'line',
	attributes: Record<string, string | number | undefined>,
	...children: Node[]
): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined) element.setAttribute(name, String(value));
	}
	element.append(...children);
	return element;
}

/** A small ribbon, as lists draw it; the patterns stand in the page. */
export function shapeDrawing({ drawing, label }: Comparison['shape']): SVGElement {
	const { height, shapes, latent, base } = drawing;
	const line = (name: string, x1: number, x2: number, y1: number, y2: number) =>
		shape('line', { class: name, x1: percent(x1), x2: percent(x2), y1, y2 });
	return shape(
		'svg',
		{ class: 'ribbon', height, role: 'img', 'aria-label': label },
		...gridLines().map(({ x, origin }) => line(origin ? 'origin' : 'grid', x, x, 0, base + 2)),
		...(latent ? [line('latent', latent.x1, latent.x2, latent.y, latent.y)] : []),
		...shapes.map(({ phase, x, width, y, height, clip, pattern }) =>
			shape('rect', {
				class: phase,
				x: percent(x),
				y,
				width: percent(width),
				height,
				fill: pattern && `url(#${pattern})`,
				'clip-path': clip,
			}),
		),
		line('base', 0, 100, base, base),
	);
}
