import { describe, expect, it } from 'vitest';
import { assemble } from './corpus.ts';
import { read, status, term, terminology } from './fixture.ts';
import { socialCards } from './social-cards.ts';

const paths = {
	postmortem: (id: string) => `postmortems/${id}/`,
	term: (vocabulary: string, id: string) => `${vocabulary}/${id}/`,
	brief: (trigger: string) => `before/${trigger}/`,
};
const upgrade = { ...term('upgrade', 'Upgrade'), planned: true, doing: 'you upgrade' };
const corpus = assemble(
	[
		read('2023-03-14-acme', {
			title: 'A cluster stops',
			occurred: '2023-03-14',
			triggers: [{ id: 'upgrade', how: 'It was upgraded.', cite: 'blog' }],
			timeline: [
				{ at: '2023-03-14T19:00Z', marks: ['impact'], event: 'It stops.', cite: 'blog' },
				{ at: 'T+00:05', marks: ['detected'], event: 'An alert fires.', cite: 'blog' },
				{ at: 'T+01:00', marks: ['resolved'], event: 'It is over.', cite: 'blog' },
			],
			lessons: [
				{
					id: 'ask',
					name: 'Ask first',
					lesson: 'Ask before you upgrade.',
					ask: 'Has it run elsewhere?',
					before: ['upgrade'],
					cite: 'blog',
				},
			],
		}),
		read('2022-acme', { title: 'Nobody says when', notStated: ['timeline', 'occurred'] }),
		read('2021-acme', { title: 'Told at a meetup', kind: 'anecdote' }),
		read('2020-acme', { title: 'クラスターが止まりました' }),
		read('2019-acme', {
			title: 'A thing of the past',
			...status('withdrawn', { reason: 'It was never so.' }),
		}),
	],
	terminology({ organizations: [term('acme', 'Acme')], triggers: [upgrade] }),
);
const cards = new Map(socialCards(corpus, paths));

describe('socialCards', () => {
	it('has a card for each record, term and brief', () => {
		expect([...cards.keys()]).toEqual([
			'postmortems/2023-03-14-acme/',
			'postmortems/2021-acme/',
			'postmortems/2022-acme/',
			'triggers/upgrade/',
			'organizations/acme/',
			'before/upgrade/',
		]);
	});

	it('says of a record who, when, what and how long, with its ribbon', () => {
		const card = cards.get('postmortems/2023-03-14-acme/')!;
		expect(card).toMatchObject({
			kind: 'Postmortem',
			title: 'A cluster stops',
			facts: ['Acme', '14 March 2023'],
			shape: { words: 'Noticed after 5\u00a0min; over after 1\u00a0h' },
		});
		expect(card.shape!.drawing.shapes.map(({ phase }) => phase)).toEqual([
			'repairing',
			'searching',
			'veil',
			'unnoticed',
		]);
		expect(card.alt).toContain('Postmortem: A cluster stops. Acme, 14 March 2023. ');
	});

	it('hatches where no times are stated', () => {
		const { facts, shape } = cards.get('postmortems/2022-acme/')!;
		expect(facts).toEqual(['Acme', 'date not stated']);
		expect(shape!.words).toBe('No times stated');
		expect(shape!.drawing.shapes).toMatchObject([{ phase: 'unstated', pattern: 'hatch' }]);
	});

	it('says of an anecdote what it is about', () => {
		const { kind, text, shape } = cards.get('postmortems/2021-acme/')!;
		expect([kind, shape]).toEqual(['Anecdote', undefined]);
		expect(text).toContain('A change to a cluster took the site down');
	});

	it('says of a term what it means and how often it is met', () => {
		expect(cards.get('triggers/upgrade/')).toEqual({
			kind: 'Trigger',
			title: 'Upgrade',
			facts: ['1 postmortem', '2023'],
			text: 'What the term stands for.',
			alt: 'Trigger: Upgrade. 1 postmortem, 2023. What the term stands for.',
		});
	});

	it('puts the first question of a brief', () => {
		expect(cards.get('before/upgrade/')).toMatchObject({
			kind: 'Before a change',
			title: 'Before you upgrade',
			facts: ['1 question', 'from 1 postmortem'],
			text: 'Has it run elsewhere?',
		});
	});
});
