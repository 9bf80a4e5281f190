import { expect, it } from 'vitest';
import { bytesWords } from './bytes.ts';

it.each([
	[812, '812\u00a0B'],
	[1500, '1.5\u00a0kB'],
	[34_400, '34\u00a0kB'],
	[3_240_000, '3.2\u00a0MB'],
	[250_000_000, '250\u00a0MB'],
])('tells %d as %s', (bytes, words) => expect(bytesWords(bytes)).toBe(words));
