import { expect, it } from 'vitest';
import { read } from '../fixture.ts';
import { causes, corpusOf } from './fixture.ts';
import { matrixFinding, matrixOf } from './matrix.ts';

const terms = {
	causes: ['defect', 'gap', 'never'],
	components: ['network', 'network/calico', 'dns', 'node'],
};
const shows = (components: string[], ...ids: string[]) => ({ components, causes: causes(...ids) });

const matrix = matrixOf(
	corpusOf(
		terms,
		read('1', shows(['network/calico', 'network'], 'defect')),
		read('2', shows(['network'], 'defect', 'gap')),
		read('3', shows(['network/calico'], 'defect')),
		read('4', shows(['dns'], 'gap')),
		read('5', { components: ['dns'], notStated: ['causes'] }),
	),
);

it('counts an incident once for each cause and group it shows, the most frequent first', () => {
	expect(matrix.groups.map(({ id }) => id)).toEqual(['network', 'dns']);
	expect(
		matrix.rows.map(({ cause, cells }) => [cause.id, cells.map(({ count }) => count)]),
	).toEqual([
		['defect', [3, 0]],
		['gap', [1, 1]],
	]);
	expect([matrix.total, matrix.left]).toEqual([4, 0]);
});

it('tints by steps', () => {
	expect(matrix.levels).toEqual([
		[1, 1],
		[2, 2],
		[3, 3],
	]);
	expect(matrix.rows[0]?.cells.map(({ level }) => level)).toEqual([3, 0]);
});

const apart = (id: string, component: string, cause: string) => read(id, shows([component], cause));
const split = matrixOf(
	corpusOf(
		terms,
		...['1', '2', '3', '4'].map((id) => apart(id, 'network', 'defect')),
		...['5', '6', '7', '8'].map((id) => apart(id, 'dns', 'gap')),
	),
);

it('marks an empty cell where chance alone would bring two', () => {
	expect(split.rows.map(({ cells }) => cells.map(({ isGap }) => isGap))).toEqual([
		[true, false],
		[false, true],
	]);
	expect(split.gaps.map(({ cause, group, expected }) => [cause.id, group.id, expected])).toEqual([
		['defect', 'dns', 2],
		['gap', 'network', 2],
	]);
});

it('says where a cause gathers, or that none does', () => {
	expect(matrixFinding(split)).toBe(
		'“defect” gathers in “network”: 4 of its 4 incidents involve that part',
	);
	expect(matrixFinding(matrix)).toBe(
		'No cause gathers in one part of the system yet, among 4 incidents',
	);
});

it('begins the steps at the lowest count, so that a large collection is not all dark', () => {
	const many = (count: number, component: string) =>
		Array.from({ length: count }, (_, at) => read(`${component}-${at}`, shows([component], 'gap')));
	const { levels } = matrixOf(corpusOf(terms, ...many(40, 'network'), ...many(147, 'node')));
	expect(levels).toEqual([
		[40, 54],
		[55, 76],
		[77, 106],
		[107, 147],
	]);
});
