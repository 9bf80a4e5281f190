import { expect, it } from 'vitest';
import { read } from '../fixture.ts';
import { corpusOf, obstacles } from './fixture.ts';
import { obstaclesFinding, obstaclesOf } from './obstacles.ts';

const terms = { obstacles: ['quota', 'locked-out', 'no-backup'] };
const met = (...ids: string[]) => ({ obstacles: obstacles(...ids) });

const figure = obstaclesOf(
	corpusOf(
		terms,
		read('1', met('locked-out', 'quota')),
		read('2', met('locked-out')),
		read('3', { notStated: ['obstacles'] }),
		read('4'),
		read('5'),
	),
);

it('counts incidents by obstacle, and those that name none', () => {
	expect(figure.met.map(({ id, postmortems }) => [id, postmortems.length])).toEqual([
		['locked-out', 2],
		['quota', 1],
	]);
	expect(figure.unmet.map(({ id }) => id)).toEqual(['no-backup']);
	expect([figure.named, figure.notStated, figure.notRecorded]).toEqual([2, 1, 2]);
});

it('says which was met most often', () => {
	expect(obstaclesFinding(figure)).toBe(
		'“locked-out” stood in the way most often: in 2 of 2 incidents',
	);
	const tie = obstaclesOf(corpusOf(terms, read('1', met('locked-out', 'quota'))));
	expect(obstaclesFinding(tie)).toBe(
		'“locked-out” and “quota” stood in the way most often: in 1 of 1 incident each',
	);
	expect(obstaclesFinding(obstaclesOf(corpusOf(terms)))).toBe(
		'No record says yet what stood in the way of the repair',
	);
});
