import { expect, test } from 'vitest';
import { briefOf } from './brief.ts';
import { lessonsByComponent, publishBrief, publishPortal } from './publish-questions.ts';
import { corpusOf, publishingOf } from './published.fixture.ts';

const lesson = (id: string, fields: object = {}) => ({
	id,
	name: 'Test it first',
	lesson: 'What was never tried fails when it matters.',
	ask: 'When did you last try it?',
	before: ['node-upgrade'],
	inferred: true,
	...fields,
});
const corpus = corpusOf(
	{
		occurred: '2023',
		components: ['network/calico'],
		lessons: [lesson('one-more', { ask: 'Who knows how it works?' }), lesson('try-it')],
	},
	{
		occurred: '2022',
		components: ['network'],
		lessons: [lesson('same', { same: ['one#try-it'] })],
	},
);
const publishing = publishingOf(corpus);

test('gives the questions before a change, those learned most often first', () => {
	const brief = briefOf(corpus.taxonomies.triggers.get('node-upgrade')!, corpus);
	const published = publishBrief(brief, 'you upgrade nodes', publishing);
	expect(published).toMatchObject({
		trigger: { id: 'node-upgrade', label: 'Node upgrade' },
		doing: 'you upgrade nodes',
		url: 'https://example.com/before/node-upgrade/',
		incidents: 0,
	});
	expect(published.questions.map(({ ask, taught }) => [ask, taught.length])).toEqual([
		['When did you last try it?', 2],
		['Who knows how it works?', 1],
	]);
	expect(published.questions[0]!.taught[0]).toEqual({
		record: {
			id: 'one',
			title: 'A cluster stops serving requests',
			url: 'https://example.com/postmortems/one/',
		},
		url: 'https://example.com/postmortems/one/#lesson-try-it',
	});
});

test('gives a portal the count, the latest incidents and each question once', () => {
	const lessons = lessonsByComponent(corpus.lessons);
	const portal = (id: string) =>
		publishPortal(corpus.taxonomies.components.get(id)!, lessons.get(id) ?? [], publishing);
	expect(portal('network')).toMatchObject({
		component: { id: 'network', label: 'Network' },
		title: 'Incidents with Network',
		count: 2,
		feed: 'https://example.com/components/network/atom.xml',
	});
	expect(portal('network').incidents.map(({ id, occurred }) => [id, occurred])).toEqual([
		['one', '2023'],
		['two', '2022'],
	]);
	expect(portal('network').questions.map(({ ask }) => ask)).toEqual([
		'When did you last try it?',
		'Who knows how it works?',
	]);
	expect(portal('network/calico')).toMatchObject({ count: 1 });
	expect(portal('network/calico').questions).toHaveLength(2);
});
