import { expect, test } from 'vitest';
import { readIds, writeIds } from './ids.ts';

test('reads up to four ids, each once', () => {
	expect(readIds('?ids=2023-a,2022-b,2023-a')).toEqual(['2023-a', '2022-b']);
	expect(readIds('?ids=a,b,c,d,e')).toEqual(['a', 'b', 'c', 'd']);
	expect(readIds('?ids=2023-a%2C2022-b')).toEqual(['2023-a', '2022-b']);
	expect(readIds('')).toEqual([]);
});

test('leaves out what can be no id', () => {
	expect(readIds('?ids=../secret,a b,Ä,https://x,2023-a')).toEqual(['2023-a']);
});

test('writes them as they are read', () => {
	expect(writeIds(['2023-a', '2022-b'])).toBe('?ids=2023-a,2022-b');
	expect(writeIds([])).toBe('');
});
