import { expect, it } from 'vitest';
import { pack, unpack, type Packed } from './list-length.ts';
import type { Length } from './phases.ts';

const known = (min: number, max: number, about = false): Length => ({
	state: 'known',
	interval: { min, max },
	about,
	basis: 'marks',
});

it.each<[Length, Packed]>([
	[known(27, 28), 27],
	[known(30, 91), [30, 91]],
	[known(54, 67, true), [54, 67, 1]],
	[known(88, Infinity), [88, null]],
	[known(-Infinity, 4), [null, 4]],
	[known(-44, -43), -44],
	[known(1 / 3, 4 / 3), 0.333],
	[{ state: 'not-stated' }, null],
	[{ state: 'not-recorded' }, 'not-recorded'],
])('packs %j as %j', (length, packed) => {
	expect(pack(length)).toEqual(packed);
});

it('gives back what was packed', () => {
	expect(unpack(27)).toEqual({ interval: { min: 27, max: 28 }, about: false });
	expect(unpack([null, 4])).toEqual({ interval: { min: -Infinity, max: 4 }, about: false });
	expect(unpack([54, 67, 1])).toEqual({ interval: { min: 54, max: 67 }, about: true });
	expect(unpack(null)).toBeUndefined();
	expect(unpack('not-recorded')).toBeUndefined();
});
