import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { colorFaults, colorRules, contrast, DESIGN } from './colors.ts';
import { type Token, TOKENS } from './shape.ts';

/** An OKLCH color as `#rrggbb` (Ottosson, 2020). */
function hex(lightness: number, chroma: number, hue: number): string {
	const [a, b] = [Math.cos, Math.sin].map((of) => chroma * of((hue * Math.PI) / 180)) as [
		number,
		number,
	];
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const linear = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
	const bytes = linear.map((value) => {
		const clear = Math.min(1, Math.max(0, value));
		const coded = clear <= 0.0031308 ? 12.92 * clear : 1.055 * clear ** (1 / 2.4) - 0.055;
		return Math.round(coded * 255);
	});
	return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

it('knows the colors of the design as the style sheet has them', () => {
	const css = readFileSync('src/styles/tokens.css', 'utf8');
	for (const [token, variable] of Object.entries(TOKENS)) {
		const [, values = ''] = new RegExp(`${variable}: light-dark\\((.*)\\);`).exec(css) ?? [];
		const found = [...values.matchAll(/oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/g)].map(
			([, lightness, chroma, hue]) => hex(Number(lightness) / 100, Number(chroma), Number(hue)),
		);
		const { light, dark } = DESIGN[token as Token];
		for (const [at, expected] of [light, dark].entries())
			expect(contrast(found[at]!, expected), `${token} ${found[at]} ${expected}`).toBeLessThan(
				1.03,
			);
	}
});

it('reckons contrast as WCAG 2 does', () => {
	expect(contrast('#000000', '#ffffff')).toBe(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe('colorFaults', () => {
	it('takes the design, and a color as dark or as light as it has to be', () => {
		expect(colorFaults(DESIGN)).toEqual([]);
		expect(colorFaults({ accent: { light: '#8a1c5b', dark: '#f2a9d6' } })).toEqual([]);
	});

	it('refuses a color that is too pale to read', () => {
		expect(colorFaults({ accent: { light: '#ffcc00', dark: '#ffcc00' } })).toEqual([
			{
				at: 'colors.accent.light',
				message: '#ffcc00 stands out from the page (#fdfcfa) by 1.4 : 1.',
				expected: 'at least 4.5 : 1',
				fix: 'Take a darker color.',
			},
		]);
	});

	it('refuses two phases that only their hue tells apart', () => {
		expect(colorFaults({ repairing: { light: '#b06a1a', dark: '#4e85ca' } })).toEqual([
			{
				at: 'colors.repairing.light',
				message:
					'searching (#c7802b) and repairing (#b06a1a) differ by 1.3 : 1, and they touch in the ribbon.',
				expected: 'at least 1.9 : 1, so that they stay apart without color',
				fix: 'Make one of the two lighter or darker.',
			},
			{
				at: 'colors.repairing.light',
				message:
					'repairing (#b06a1a) and recovering (#489f7d) differ by 1.3 : 1, and they touch in the ribbon.',
				expected: 'at least 1.9 : 1, so that they stay apart without color',
				fix: 'Make one of the two lighter or darker.',
			},
		]);
	});
});

it('writes rules for the layer of the tokens', () => {
	expect(colorRules({})).toBe('');
	expect(colorRules({ accent: { light: '#8a1c5b', dark: '#f2a9d6' } })).toBe(
		'@layer tokens{:root{--link:light-dark(#8a1c5b,#f2a9d6)}}',
	);
});
