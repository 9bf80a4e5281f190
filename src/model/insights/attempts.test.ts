import { expect, it } from 'vitest';
import { read } from '../fixture.ts';
import { attemptsFinding, attemptsOf, hardestWords } from './attempts.ts';
import { attempts, corpusOf, obstacles } from './fixture.ts';

const tried = (outcomes: string[], ...met: string[]) => ({
	response: attempts(...outcomes),
	...(met.length > 0 && { obstacles: obstacles(...met) }),
});
const terms = { obstacles: ['quota', 'locked-out', 'no-backup'] };
const five = ['1', '2', '3', '4', '5'];

const figure = attemptsOf(
	corpusOf(
		terms,
		...five.map((id) =>
			read(id, tried(['worked', 'failed', 'failed', 'partly', 'not-stated'], 'quota')),
		),
		read('6', tried(['worked', 'made-worse'], 'locked-out')),
		read('7', { obstacles: obstacles('no-backup') }),
	),
);

it('counts attempts, in all incidents and in five or more that met an obstacle', () => {
	expect(figure.all).toEqual({
		counts: {
			worked: 6,
			partly: 5,
			'not-stated': 5,
			blocked: 0,
			failed: 10,
			'made-worse': 1,
		},
		attempts: 27,
		told: 22,
		incidents: 6,
	});
	expect(
		figure.rows.map(({ node, attempts, incidents }) => [node?.id, attempts, incidents]),
	).toEqual([['quota', 25, 5]]);
});

it('keeps what made it worse', () => {
	expect(figure.worse.map(({ postmortem, did }) => [postmortem.id, did])).toEqual([
		['6', 'This is what was tried.'],
	]);
});

it('says what came of the attempts, and where they worked least', () => {
	expect(attemptsFinding(figure)).toBe('6 of 22 attempts worked; 10 failed and 1 made it worse');
	expect(hardestWords(figure)).toBe(
		'They worked least often in the incidents that met “quota”: 5 of 20.',
	);
	const one = attemptsOf(corpusOf(terms, read('1', tried(['worked']))));
	expect(attemptsFinding(one)).toBe('1 of 1 attempt worked');
	expect(hardestWords(one)).toBeUndefined();
	expect(attemptsFinding(attemptsOf(corpusOf(terms)))).toBe(
		'No record tells yet what was tried and what came of it',
	);
});
