import { expect, test } from 'vitest';
import { changesIn, changesOf, newsOf } from './changes.ts';
import { assemble } from './corpus.ts';
import { read, status, terminology } from './fixture.ts';

const corpus = assemble(
	[
		read('one', status('published', { updated: '2026-11-25' })),
		read(
			'two',
			status('published', {
				added: '2026-11-21',
				updated: '2026-11-24',
				corrections: [
					{ on: '2026-11-24', what: 'The outage lasted an hour, not two.' },
					{ on: '2026-11-24', what: 'It began at noon, not at one.' },
				],
			}),
		),
		read('three', status('withdrawn', { updated: '2026-11-23', reason: 'It was two incidents.' })),
	],
	terminology({}),
);
const told = (changes: ReturnType<typeof changesOf>) =>
	changes.map(({ on, kind, postmortem, what, turn }) => [on, kind, postmortem.id, what, turn]);

test('tells everything that happened to the records, newest first', () => {
	expect(told(changesOf(corpus))).toEqual([
		['2026-11-25', 'updated', 'one', undefined, 1],
		['2026-11-24', 'corrected', 'two', 'It began at noon, not at one.', 2],
		['2026-11-24', 'corrected', 'two', 'The outage lasted an hour, not two.', 1],
		['2026-11-23', 'withdrawn', 'three', 'It was two incidents.', 1],
		['2026-11-21', 'added', 'two', undefined, 1],
		['2026-11-20', 'added', 'one', undefined, 1],
		['2026-11-20', 'added', 'three', undefined, 1],
	]);
});

test('leaves out of the news what was only touched, and ends where it is told to', () => {
	expect(told(newsOf(corpus.postmortems, 2))).toEqual([
		['2026-11-24', 'corrected', 'two', 'It began at noon, not at one.', 2],
		['2026-11-24', 'corrected', 'two', 'The outage lasted an hour, not two.', 1],
	]);
	expect(told(newsOf(corpus.postmortems, 9)).map(([, kind]) => kind)).not.toContain('updated');
});

test('tells a change on the day of the addition once', () => {
	const [one] = assemble(
		[read('x', status('published', { updated: '2026-11-20' }))],
		terminology({}),
	).postmortems;
	expect(told(changesIn(one!))).toEqual([['2026-11-20', 'added', 'x', undefined, 1]]);
});
