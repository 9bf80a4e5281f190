import { expect, test } from 'vitest';
import { assemble } from './corpus.ts';
import { read, status, term, terminology } from './fixture.ts';
import { searchEntries } from './search-entries.ts';

const paths = {
	postmortem: (id: string) => `postmortems/${id}/`,
	term: (vocabulary: string, id: string) => `${vocabulary}/${id}/`,
};
const vocabularies = terminology({
	components: [term('network', 'Network'), term('network/calico', 'Calico', ['Tigera'])],
	organizations: [term('acme', 'Acme')],
});
const mesh = read('2023-mesh', {
	title: 'A mesh stops passing on requests',
	occurred: '2023-03',
	environments: ['production'],
	components: ['network/calico'],
	causes: [{ cause: 'missing-limit', how: 'Nothing kept it in bounds.', cite: 'blog' }],
	impact: { severity: { rubric: 'major', cite: 'blog' } },
	symptoms: [
		{ text: 'no `route` to host', kind: 'log', cite: 'blog' },
		{ text: 'The `mesh` is slow.', kind: 'metric', quoted: false, cite: 'blog' },
	],
	response: [
		{ did: 'They waited for it.', outcome: 'failed', cite: 'blog' },
		{ did: 'They restarted `calico-node`.', outcome: 'worked', cite: 'blog' },
	],
	lessons: [
		{ id: 'look', name: 'Look first', lesson: 'Look at `routes` first.', cite: 'blog' },
		{
			id: 'ask',
			name: 'Ask first',
			lesson: 'Ask the owner first.',
			ask: 'Who owns `routes`?',
			cite: 'blog',
		},
	],
});

test('entries hold what search shows, filters and leads to', () => {
	expect(searchEntries(assemble([mesh], vocabularies), paths)).toEqual({
		records: [
			{
				id: '2023-mesh',
				title: 'A mesh stops passing on requests',
				organization: 'Acme',
				occurred: 'March 2023',
				path: 'postmortems/2023-mesh/',
				facets: {
					component: ['network', 'network/calico'],
					cause: ['missing-limit'],
					trigger: [],
					organization: ['acme'],
					year: ['2023'],
					environment: ['production'],
					severity: ['major'],
				},
			},
		],
		symptoms: [
			{
				text: 'no `route` to host',
				quoted: true,
				kind: 'log',
				record: '2023-mesh',
				path: 'postmortems/2023-mesh/#signs',
				remedy: 'They restarted calico-node.',
			},
			{
				text: 'The mesh is slow.',
				quoted: false,
				kind: 'metric',
				record: '2023-mesh',
				path: 'postmortems/2023-mesh/#signs',
				remedy: 'They restarted calico-node.',
			},
		],
		lessons: [
			{
				name: 'Look first',
				text: 'Look at routes first.',
				record: '2023-mesh',
				path: 'postmortems/2023-mesh/#lesson-look',
			},
			{
				name: 'Ask first',
				text: 'Who owns routes?',
				record: '2023-mesh',
				path: 'postmortems/2023-mesh/#lesson-ask',
			},
		],
		terms: [
			{
				vocabulary: 'components',
				kind: 'Component',
				id: 'network',
				label: 'Network',
				aliases: [],
				definition: 'What the term stands for.',
				count: 1,
				path: 'components/network/',
			},
			{
				vocabulary: 'components',
				kind: 'Component',
				id: 'network/calico',
				label: 'Calico',
				aliases: ['Tigera'],
				definition: 'What the term stands for.',
				count: 1,
				path: 'components/network/calico/',
			},
			{
				vocabulary: 'organizations',
				kind: 'Organization',
				id: 'acme',
				label: 'Acme',
				aliases: [],
				definition: 'What the term stands for.',
				count: 1,
				path: 'organizations/acme/',
			},
		],
	});
});

test('drafts and withdrawn records are nowhere, a record without a date has no year', () => {
	const { records, symptoms, lessons } = searchEntries(
		assemble(
			[
				read('one'),
				read('two', status('draft')),
				read('three', status('withdrawn', { reason: 'It was another.' })),
			],
			vocabularies,
		),
		paths,
	);
	expect(records.map(({ id, occurred, facets }) => [id, occurred, facets.year])).toEqual([
		['one', '', []],
	]);
	expect([symptoms, lessons]).toEqual([[], []]);
});
