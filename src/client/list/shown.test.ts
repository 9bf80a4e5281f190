import { describe, expect, it } from 'vitest';
import type { ListRow } from './row.ts';
import { countWords, pageOf } from './shown.ts';
import type { View } from './view.ts';

const view = (page: number): View => ({ choice: {}, sort: 'occurred', as: 'cards', page });
const positions = Uint32Array.from({ length: 120 }, (_, at) => at);
const asked: number[] = [];
const rowsAt = (some: Uint32Array) => {
	asked.push(some.length);
	return Array.from(some, (at) => ({ shape: String(at) }) as ListRow);
};

describe('a page', () => {
	it('holds fifty records and asks for no others', () => {
		const page = pageOf(positions, view(2), 500, rowsAt);
		expect(asked).toEqual([50]);
		expect(page.rows[0]!.shape).toBe('50');
		expect(countWords(page, true)).toBe('51–100 of 120 postmortems, out of 500');
	});

	it('is the last one where the address names one beyond', () => {
		expect(pageOf(positions, view(99), 120, rowsAt)).toMatchObject({ page: 3, last: 3 });
	});

	it('says how many there are', () => {
		const words = (some: number) =>
			countWords(pageOf(positions.subarray(0, some), view(1), 120, rowsAt), true);
		expect(words(0)).toBe('No postmortem fits these filters');
		expect(words(1)).toBe('1 postmortem, out of 120');
		expect(countWords(pageOf(positions, view(3), 120, rowsAt), false)).toBe(
			'101–120 of 120 postmortems',
		);
	});
});
