import { gridLines } from '../../model/axis.ts';
import { unpackRibbon } from '../../model/list-ribbon.ts';

const HEIGHT = 21;
const SPACE = 'http://www.w3.org/2000/svg';

/** What all ribbons have: made once, since copying is faster. */
let empty: SVGSVGElement | undefined;

/** Draws a packed ribbon; its words stand beside it, so that it is left out for those who listen. */
export function drawRibbon(packed: string): SVGSVGElement {
	const { base, latent, shapes } = unpackRibbon(packed);
	empty ??= emptyRibbon(base);
	const drawing = empty.cloneNode(true) as SVGSVGElement;
	const dots =
		latent &&
		svg('line', {
			class: 'latent',
			x1: percent(latent.x1),
			x2: percent(latent.x2),
			y1: latent.y,
			y2: latent.y,
		});
	const rects = shapes.map(({ phase, x, width, y, height, clip, pattern }) =>
		svg('rect', {
			class: phase,
			x: percent(x),
			y,
			width: percent(width),
			height,
			fill: pattern && `url(#${pattern})`,
			'clip-path': clip,
		}),
	);
	drawing.lastElementChild!.before(...(dots ? [dots] : []), ...rects);
	return drawing;
}

function emptyRibbon(base: number): SVGSVGElement {
	const drawing = svg('svg', { class: 'ribbon', height: HEIGHT, 'aria-hidden': 'true' });
	const lines = gridLines().map(({ x, origin }) =>
		svg('line', {
			class: origin ? 'origin' : 'grid',
			x1: percent(x),
			x2: percent(x),
			y1: 0,
			y2: base + 2,
		}),
	);
	drawing.append(...lines, svg('line', { class: 'base', x1: 0, x2: '100%', y1: base, y2: base }));
	return drawing;
}

function svg<Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Record<string, string | number | undefined>,
): SVGElementTagNameMap[Tag] {
	const element = document.createElementNS(SPACE, tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value !== undefined) element.setAttribute(name, String(value));
	}
	return element;
}

const percent = (value: number) => `${value}%`;
