import { expect, it } from 'vitest';
import { digestOf } from './digest.ts';

it.each([
	['', 'e3b0c44298fc1c149afbf4c8'],
	['abc', 'ba7816bf8f01cfea414140de'],
])('of “%s”', async (text, digest) => {
	expect(await digestOf(new TextEncoder().encode(text).buffer)).toBe(digest);
});
