import { expect, test } from 'vitest';
import { postmortems, read } from './fixture.ts';
import { idFiles, oneOfEachYear } from './random-ids.ts';

test('puts the ids into files of a hundred', () => {
	const all = Array.from({ length: 201 }, (_, index) => ({ id: `record-${index}` }));
	expect(idFiles(all).map((ids) => [ids.length, ids[0]])).toEqual([
		[100, 'record-0'],
		[100, 'record-100'],
		[1, 'record-200'],
	]);
});

test('takes the newest of each year, newest first', () => {
	const all = postmortems(
		read('a', { occurred: '2021-05-05' }),
		read('b', { occurred: '2021-06-06' }),
		read('c', { occurred: '2019' }),
		read('d', { occurred: '2017' }),
		read('e'),
	);
	expect(oneOfEachYear(all, 2).map(({ id }) => id)).toEqual(['b', 'c']);
});
