import type { Phases } from '../../model/phases.ts';
import { axisTicks, gridLines, ribbon, shortTicks } from '../../model/ribbon.ts';
import { ribbonLabel } from '../../model/ribbon-words.ts';

const percent = (value: number) => `${+value.toFixed(2)}%`;

/** A shape of the drawing; what is undefined is left out. */
function shape(
	tag: 'svg' | 'rect' | 'line' | 'text',
	attributes: Record<string, string | number | undefined>,
	...children: (Node | string)[]
): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined) element.setAttribute(name, String(value));
	}
	element.append(...children);
	return element;
}

/** The large ribbon with its axis, as `RibbonLarge.astro` draws it, or without where no time is known; the patterns stand in the page. */
export function ribbonDrawing(phases: Phases): SVGElement[] {
	const { height, shapes, latent, base } = ribbon(phases, { full: 44 });
	const isTimed = shapes.some(({ phase }) => phase !== 'unstated');
	const grid = gridLines(isTimed ? axisTicks : []).map(({ x, origin }) =>
		shape('line', {
			class: origin ? 'origin' : 'grid',
			x1: percent(x),
			x2: percent(x),
			y1: 0,
			y2: base + 2,
		}),
	);
	const line = latent && {
		class: 'latent',
		x1: percent(latent.x1),
		x2: percent(latent.x2),
		y1: latent.y,
		y2: latent.y,
	};
	const band = shapes.map(({ phase, x, width, y, height, clip, pattern }) =>
		shape('rect', {
			class: phase,
			x: percent(x),
			y: +y.toFixed(2),
			width: percent(width),
			height: +height.toFixed(2),
			fill: pattern && `url(#${pattern})`,
			'clip-path': clip,
		}),
	);
	return [
		shape(
			'svg',
			{ class: 'ribbon', height, role: 'img', 'aria-label': ribbonLabel(phases) },
			...grid,
			...(line ? [shape('line', line)] : []),
			...band,
			shape('line', { class: 'base', x1: 0, x2: '100%', y1: base, y2: base }),
		),
		...(isTimed ? [axis()] : []),
	];
}

const axis = () =>
	shape(
		'svg',
		{ class: 'ribbon-axis', height: 20, 'aria-hidden': 'true' },
		...shortTicks.map(({ x, label }) => shape('text', { x: percent(x), y: 14 }, label)),
	);
