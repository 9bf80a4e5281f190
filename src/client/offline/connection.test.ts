import { afterEach, expect, it, vi } from 'vitest';
import { isSparing } from './connection.ts';

afterEach(() => vi.unstubAllGlobals());

it.each([
	[{}, false],
	[{ connection: { effectiveType: '4g', saveData: false } }, false],
	[{ connection: { effectiveType: '4g', saveData: true } }, true],
	[{ connection: { effectiveType: '3g' } }, true],
	[{ connection: { effectiveType: 'slow-2g' } }, true],
])('%j is to be spared: %s', (navigator, expected) => {
	vi.stubGlobal('navigator', navigator);
	expect(isSparing()).toBe(expected);
});
