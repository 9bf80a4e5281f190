import { position, round } from './axis.ts';
import { ends } from './interval.ts';
import type { Phases } from './phases.ts';
import { type DrawnPhase, type Harm, type Stretch, stretchesOf } from './stretches.ts';

export { type Tick, axisTicks, gridLines, position, shortTicks } from './axis.ts';
export type { DrawnPhase } from './stretches.ts';

/** A rectangle of the ribbon: x and width in per cent, y and height in pixels. */
export interface RibbonShape {
	/** A class of the stylesheet. */
	phase: DrawnPhase | 'veil';
	x: number;
	width: number;
	y: number;
	height: number;
	/** A `clip-path` polygon where the joint at its end is a slant. */
	clip?: string | undefined;
	/** The pattern that fills it in place of a tint. */
	pattern?: 'hatch' | 'veil' | undefined;
}

/** A ribbon as values; the shapes stand in the order in which they are painted. */
export interface RibbonDrawing {
	/** The height of the whole drawing in pixels. */
	height: number;
	shapes: RibbonShape[];
	/** The dotted line of a latent weakness: x in per cent, y in pixels. */
	latent?: { x1: number; x2: number; y: number } | undefined;
	/** The y of the base line in pixels. */
	base: number;
}

const TOP = 2;
const SMALLEST = 0.9;
const HEIGHT: Record<Harm, number> = { full: 1, half: 0.5, low: 0.22, open: 0.22 };

/** Draws the phases; `full` is the height of full harm in pixels (16 small, 44 large). */
export function ribbon(phases: Phases, { full }: { full: number }): RibbonDrawing {
	const base = TOP + full;
	const shapes = stretchesOf(phases)
		.toReversed()
		.flatMap((stretch) => shapesOf(stretch, full * HEIGHT[stretch.harm], base));
	return { height: full + 5, shapes, latent: latentLine(phases, base - 1.5), base };
}

function shapesOf({ phase, harm, from, to }: Stretch, height: number, base: number): RibbonShape[] {
	const x2 = position(to.last);
	const x1 = Math.min(position(from.first), 100 - SMALLEST);
	const joint = harm === 'open' ? x2 : position(to.first);
	const rect = (name: RibbonShape['phase'], cut = joint): RibbonShape => ({
		phase: name,
		x: x1,
		y: round(base - height),
		height: round(height),
		...cutAt(x1, x2, cut),
	});
	if (phase === 'unstated') return [{ ...rect(phase), pattern: 'hatch' }];
	if (phase !== 'responding') return [rect(phase)];
	// Searching gave way to repairing somewhere in here: one long slant, veiled because nobody says
	// where.
	return [
		rect('repairing'),
		rect('searching', position(from.last)),
		{ ...rect('veil'), pattern: 'veil' },
	];
}

/** A joint that is not exact is cut on the slant, from its earliest to its latest moment. */
function cutAt(x1: number, x2: number, cut: number): Pick<RibbonShape, 'width' | 'clip'> {
	const width = round(Math.max(SMALLEST, x2 - x1));
	if (cut >= x2) return { width };
	const at = round((Math.max(0, cut - x1) / width) * 100);
	return { width, clip: `polygon(0% 0%, ${at}% 0%, 100% 100%, 0% 100%)` };
}

function latentLine({ marks, latentKnownOnly }: Phases, y: number): RibbonDrawing['latent'] {
	const x2 = position(Math.min(0, marks.trigger ? ends(marks.trigger)[0] : 0));
	if (latentKnownOnly) return { x1: 0, x2, y };
	return marks.latent && { x1: position(marks.latent.min), x2, y };
}
