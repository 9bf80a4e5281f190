import { expect, it } from 'vitest';
import { read } from '../fixture.ts';
import { corpusOf, noticed } from './fixture.ts';
import { noticingFinding, noticingOf } from './noticing.ts';

const detection = ['symptom-alert', 'dashboard', 'another-team', 'user-report', 'omen', 'unknown'];
const by = (...ids: string[]) => ({ detection: noticed(...ids) });

const noticing = noticingOf(
	corpusOf(
		{ detection },
		read('1', by('user-report', 'symptom-alert')),
		read('2', by('dashboard')),
		read('3', by('another-team')),
		read('4', by('another-team')),
		read('5', by('unknown', 'user-report')),
		read('6', { notStated: ['detection'] }),
		read('7', by('omen')),
		read('8', { detection: [{ ...noticed('unknown')[0], delayedBy: 'The alert was muted.' }] }),
	),
);

it('counts the first sign of each record, by who noticed and how', () => {
	expect(
		noticing.watchers.map(({ name, first, ways }) => [
			name,
			first,
			ways.map(({ node, first }) => [node.id, first]),
		]),
	).toEqual([
		[
			'inside',
			3,
			[
				['another-team', 2],
				['dashboard', 1],
			],
		],
		['other', 1, [['omen', 1]]],
		['outside', 1, [['user-report', 1]]],
	]);
	expect([noticing.told, noticing.untold, noticing.delayed]).toEqual([5, 3, 1]);
});

it('says who noticed first, in the order of the counts', () => {
	expect(noticingFinding(noticing)).toBe(
		'Somebody inside noticed first in 3 of 5 incidents, something else in 1, somebody outside in 1; not told in 3',
	);
	expect(noticingFinding(noticingOf(corpusOf({ detection }, read('1', by('symptom-alert')))))).toBe(
		'An alert, probe or test noticed first in 1 of 1 incident',
	);
	expect(noticingFinding(noticingOf(corpusOf({ detection })))).toBe(
		'No record says yet how it was noticed',
	);
});
