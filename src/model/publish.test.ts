import { expect, test } from 'vitest';
import { publish } from './publish.ts';
import { corpusOf, publishingOf } from './published.fixture.ts';

const causes = [1, 2].map(() => ({ cause: 'missing-limit', how: 'It was so.', inferred: true }));
const published = (fields: object) => {
	const corpus = corpusOf(fields);
	return publish(corpus.byId.get('one')!, publishingOf(corpus));
};

test('publishes one flat shape, each term once and with its label', () => {
	const { phases, summary, ...rest } = published({
		occurred: '2023-03-14',
		causes,
		components: ['network/calico'],
	});
	expect(rest).toEqual({
		id: 'one',
		url: 'https://example.com/postmortems/one/',
		record: 'https://example.com/api/v1/records/one.json',
		status: 'published',
		kind: 'incident',
		title: 'A cluster stops serving requests',
		organization: { id: 'acme', label: 'Acme' },
		occurred: {
			words: '14 March 2023',
			year: 2023,
			iso: '2023-03-14',
			earliest: '2023-03-14',
			latest: '2023-03-14',
		},
		terms: {
			causes: [{ id: 'missing-limit', label: 'Missing limit' }],
			components: [{ id: 'network/calico', label: 'Calico' }],
			triggers: [],
			patterns: [],
			detection: [],
			impacts: [],
			audiences: [],
			severities: [],
			obstacles: [],
			environments: [],
		},
		added: '2026-11-20',
		updated: '2026-11-20',
		collection: null,
		corrected: null,
	});
	expect(summary).toContain('took the site down');
	expect(phases.total).toMatchObject({ state: 'not-recorded', atLeast: null, words: null });
});

test('gives phases in minutes, an open side as null, and says what is not stated', () => {
	const { phases } = published({
		timeline: [
			{ at: '2023-03-14T19:00Z', event: 'The site fails.', marks: ['impact'], inferred: true },
			{ at: '../T+00:03', event: 'Somebody notices it.', marks: ['detected'], inferred: true },
			{ at: 'T+05:14', event: 'All is well again.', marks: ['resolved'], inferred: true },
		],
		notStated: ['marks.mitigated'],
	});
	expect(phases.detect).toMatchObject({ state: 'known', atLeast: null, atMost: 3 });
	expect(phases.resolve).toEqual({
		state: 'known',
		atLeast: 314,
		atMost: 314,
		about: false,
		basis: 'marks',
		words: '5\u00a0h 14\u00a0min',
	});
	expect(phases.mitigate.state).toBe('not-stated');
	expect(phases.diagnose.state).toBe('not-recorded');
});

test('what is published is plain JSON, a side nobody knows is null', () => {
	const shape = published({ occurred: '../2023-03' });
	expect(JSON.parse(JSON.stringify(shape))).toEqual(shape);
	expect(shape.occurred).toMatchObject({ earliest: null, latest: '2023-03-31', iso: null });
	expect(published({}).occurred).toBeNull();
});

test('tells the day of the latest correction', () => {
	const entry = {
		status: 'published',
		added: '2026-11-20',
		preparedBy: 'person',
		corrections: [
			{ on: '2026-11-25', what: 'The cause was another.' },
			{ on: '2026-11-22', what: 'The day was another.' },
		],
	};
	expect(published({ entry }).corrected).toBe('2026-11-25');
});
