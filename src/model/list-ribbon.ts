import type { RibbonDrawing, RibbonShape } from './ribbon.ts';

/** A letter for each thing that a small ribbon shows. */
const LETTERS: Record<RibbonShape['phase'], string> = {
	building: 'b',
	unnoticed: 'u',
	searching: 's',
	repairing: 'r',
	recovering: 'c',
	responding: 'p',
	unstated: 'n',
	veil: 'v',
};
const PHASES = new Map(
	Object.entries(LETTERS).map(([phase, letter]) => [letter, phase as RibbonShape['phase']]),
);
const PATTERNS: Partial<Record<RibbonShape['phase'], 'hatch' | 'veil'>> = {
	unstated: 'hatch',
	veil: 'veil',
};

/** The base line of a small ribbon, in pixels. */
const BASE = 18;

/** How fine positions are: a quarter of a per cent is less than a pixel. */
const STEPS = 4;

/** A small ribbon in a few characters: for each shape its letter, x, width, height and where its cut begins. */
export function packRibbon({ shapes, latent }: RibbonDrawing): string {
	const texts = shapes.map(({ phase, x, width, height, clip }) => {
		const cut = clip && /0% 0%, ([\d.]+)%/.exec(clip)?.[1];
		const numbers = [steps(x), steps(width), Math.round(height * 10) / 10];
		if (cut) numbers.push(Math.round(Number(cut)));
		return LETTERS[phase] + numbers.join(',');
	});
	return `${latent ? `l${steps(latent.x1)},${steps(latent.x2)}` : ''}${texts.join('')}`;
}

/** The shapes of a packed ribbon, as `RibbonDrawing` has them. */
export function unpackRibbon(text: string): Pick<RibbonDrawing, 'shapes' | 'latent' | 'base'> {
	const shapes: RibbonShape[] = [];
	let latent: RibbonDrawing['latent'];
	for (const [, letter = '', numbers = ''] of text.matchAll(/([a-z])([\d.,]+)/g)) {
		const [x = 0, width = 0, height = 0, cut] = numbers.split(',').map(Number);
		if (letter === 'l') {
			latent = { x1: x / STEPS, x2: width / STEPS, y: BASE - 1.5 };
			continue;
		}
		const phase = PHASES.get(letter)!;
		shapes.push({
			phase,
			x: x / STEPS,
			width: width / STEPS,
			y: BASE - height,
			height,
			...(cut !== undefined && { clip: `polygon(0% 0%, ${cut}% 0%, 100% 100%, 0% 100%)` }),
			...(PATTERNS[phase] && { pattern: PATTERNS[phase] }),
		});
	}
	return { shapes, latent, base: BASE };
}

const steps = (percent: number) => Math.round(percent * STEPS);
