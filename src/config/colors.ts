import { type Shade, type Token, TOKENS } from './shape.ts';

/** A color that cannot be told from what it stands on or beside. */
export interface ColorFault {
	/** As in `colors.accent.dark`. */
	at: string;
	message: string;
	expected: string;
	fix: string;
}

const MODES = ['light', 'dark'] as const;

/** What the colors stand on: the page, and the ground behind machine text. */
const PAPER: Shade = { light: '#fdfcfa', dark: '#111418' };
const WASH: Shade = { light: '#f5f4f1', dark: '#1b1e24' };

/** The colors of the design, as `styles/tokens.css` has them. */
export const DESIGN: Record<Token, Shade> = {
	accent: { light: '#0f4ea3', dark: '#8ec3f9' },
	visited: { light: '#633481', dark: '#cdaae9' },
	building: { light: '#82868e', dark: '#767b82' },
	unnoticed: { light: '#971b1a', dark: '#d9544b' },
	searching: { light: '#c7802b', dark: '#efbf6c' },
	repairing: { light: '#2b5e9d', dark: '#4e85ca' },
	recovering: { light: '#489f7d', dark: '#84d1af' },
};

/** Phases that touch in a ribbon at full height, and have to stay apart in gray as well. */
const NEIGHBORS: [Token, Token][] = [
	['unnoticed', 'searching'],
	['searching', 'repairing'],
	['repairing', 'recovering'],
];

const TEXT = 4.5;
const DRAWING = 3;
const JOINT = 1.9;

/** The colors that a reader could not make out: links on the page, phases on the page and beside each other. */
export function colorFaults(colors: Partial<Record<Token, Shade>>): ColorFault[] {
	const all = { ...DESIGN, ...colors };
	const given = Object.keys(colors) as Token[];
	return MODES.flatMap((mode) => [
		...given.flatMap((token) => grounds(token, all[token][mode], mode)),
		...NEIGHBORS.flatMap(([one, other]) =>
			given.includes(one) || given.includes(other) ? joint(one, other, all, mode, given) : [],
		),
	]);
}

function grounds(token: Token, color: string, mode: keyof Shade): ColorFault[] {
	const isText = token === 'accent' || token === 'visited';
	const least = isText ? TEXT : DRAWING;
	const on = isText ? [PAPER[mode], WASH[mode]] : [PAPER[mode]];
	const ground = on.find((one) => contrast(color, one) < least);
	if (!ground) return [];
	return [
		{
			at: `colors.${token}.${mode}`,
			message: `${color} stands out from the page (${ground}) by ${ratio(contrast(color, ground))}.`,
			expected: `at least ${least} : 1`,
			fix: `Take a ${mode === 'light' ? 'darker' : 'lighter'} color.`,
		},
	];
}

function joint(
	one: Token,
	other: Token,
	all: Record<Token, Shade>,
	mode: keyof Shade,
	given: Token[],
): ColorFault[] {
	const found = contrast(all[one][mode], all[other][mode]);
	if (found >= JOINT) return [];
	const changed = given.includes(one) ? one : other;
	return [
		{
			at: `colors.${changed}.${mode}`,
			message: `${one} (${all[one][mode]}) and ${other} (${all[other][mode]}) differ by ${ratio(found)}, and they touch in the ribbon.`,
			expected: `at least ${JOINT} : 1, so that they stay apart without color`,
			fix: 'Make one of the two lighter or darker.',
		},
	];
}

const ratio = (contrast: number) => `${(Math.floor(contrast * 10) / 10).toFixed(1)} : 1`;

/** The contrast of two colors, as WCAG 2 reckons it: from 1 to 21. */
export function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = parseInt(color.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The rules by which a copy's colors take the place of the design's; empty where it has none. */
export function colorRules(colors: Partial<Record<Token, Shade>>): string {
	const lines = Object.entries(colors).map(
		([token, { light, dark }]) => `${TOKENS[token as Token]}:light-dark(${light},${dark})`,
	);
	return lines.length > 0 ? `@layer tokens{:root{${lines.join(';')}}}` : '';
}
