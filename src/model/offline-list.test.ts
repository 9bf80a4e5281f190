import { describe, expect, it } from 'vitest';
import { addressOf, blockOf, isListPath } from './offline-list.ts';

it.each([
	['index.html', ''],
	['postmortems/a/index.html', 'postmortems/a/'],
	['404.html', '404.html'],
	['search/words/0.json', 'search/words/0.json'],
	['a b/index.html', 'a%20b/'],
])('%s is served under “%s”', (file, address) => {
	expect(addressOf(file)).toBe(address);
});

describe('the block of an address', () => {
	it.each([
		['', 0],
		['b/', 0],
		['c/', 1],
		['c/d.json', 1],
		['z', 2],
	])('“%s” is in number %d', (address, number) => {
		expect(blockOf(['a/', 'c/', 'e/'], address)).toBe(number);
	});

	it('is the first where there is none', () => {
		expect(blockOf([], 'a')).toBe(0);
	});
});

it.each([
	['offline/list.json', true],
	['offline/list/12.json', true],
	['offline/', false],
	['offline/everything', false],
])('%s is part of the list: %s', (address, expected) => {
	expect(isListPath(address)).toBe(expected);
});
