import { expect, test } from 'vitest';
import { titleParts } from './comparison-titles.ts';
import { comparisonOf, type Wording } from './comparison.ts';
import { assemble } from './corpus.ts';
import { read, term, terminology } from './fixture.ts';

const wording: Wording = {
	postmortem: (id) => `postmortems/${id}/`,
	term: (vocabulary, id) => `${vocabulary}/${id}/`,
	clock: () => undefined,
	marks: (marks) => marks.join(', '),
};
const cause = { cause: 'shared-fate', how: 'Both lived on one disk.', inferred: true };
const corpus = assemble(
	[
		read('2023-a', {
			occurred: '2023-03-14',
			causes: [cause],
			impact: { summary: 'The site was down.', windows: [] },
			timeline: [
				{ at: '2023-03-14T10:00Z', event: 'It stops.', marks: ['impact'], inferred: true },
				{ at: '2023-03-14T10:04Z', event: 'It is seen.', marks: ['detected'], inferred: true },
			],
			response: [
				{ did: 'Restart it.', outcome: 'failed', inferred: true },
				{ did: 'Replace it.', outcome: 'partly', inferred: true },
			],
			notStated: ['detection'],
		}),
		read('2022-b', { occurred: '2022', causes: [cause] }),
	],
	terminology({
		organizations: [term('acme', 'Acme')],
		causes: [term('shared-fate', 'Shared fate')],
	}),
);
const comparison = comparisonOf(corpus.byId.get('2023-a')!, corpus, wording);

test('names an incident, where it stands and what is like it', () => {
	expect(comparison).toMatchObject({
		id: '2023-a',
		organization: 'Acme',
		occurred: '14 March 2023',
		path: 'postmortems/2023-a/',
		origin: 'impact',
		like: [{ id: '2022-b', occurred: '2022' }],
	});
});

test('gives the facts by name, or says why there are none', () => {
	const facts = Object.fromEntries(
		comparison.facts.map(({ name, items, unknown }) => [name, unknown ?? items]),
	);
	expect(facts).toEqual({
		'What set it off': 'not recorded',
		'Contributing factors': [
			{ text: 'Shared fate', path: 'causes/shared-fate/', note: 'Both lived on one disk.' },
		],
		'Parts involved': 'not recorded',
		Impact: [{ text: 'The site was down.' }],
		'Time to detect': [{ text: '4\u00a0min' }],
		'Time to find the cause': 'not recorded',
		'Time to mitigate': 'not recorded',
		'In all': 'not recorded',
		'How it was noticed': 'not stated',
		'What worked': [{ text: 'Replace it.', note: 'in part' }],
	});
});

test('survives as JSON', () => {
	expect(JSON.parse(JSON.stringify(comparison)).steps).toEqual([
		{ at: 0, when: '+0\u00a0min', marks: 'impact', event: 'It stops.' },
		{ at: 4, when: '+4\u00a0min', marks: 'detected', event: 'It is seen.' },
	]);
});

test('lists the names newest first, in parts', () => {
	expect(titleParts(corpus, 1).map(({ names, more }) => [names[0]?.id, more])).toEqual([
		['2023-a', true],
		['2022-b', false],
	]);
	expect(titleParts({ ...corpus, postmortems: [] })).toEqual([{ names: [], more: false }]);
});
