import { expect, it } from 'vitest';
import { figureWords } from './figure-words.ts';

it('ties a number to its unit and keeps how exact the source is', () => {
	expect(figureWords({ value: 1000, unit: 'nodes', bound: 'at-least' })).toBe(
		'at least 1,000\u00a0nodes',
	);
	expect(figureWords({ min: 30, max: 90, unit: 'minutes', bound: 'exact' })).toBe(
		'30–90\u00a0minutes',
	);
	expect(figureWords({ max: 5, unit: '%', bound: 'exact' })).toBe('at most 5\u00a0%');
});

it('says one of a kind in the singular', () => {
	expect(figureWords({ value: 1, unit: 'pods', bound: 'exact' })).toBe('1\u00a0pod');
	expect(figureWords({ value: 1, unit: 'ms', bound: 'about' })).toBe('about 1\u00a0ms');
	expect(figureWords({ value: 1, unit: 'GB', bound: 'exact' })).toBe('1\u00a0GB');
});
