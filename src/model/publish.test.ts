import { expect, test } from 'vitest';
import { assemble } from './corpus.ts';
import { read, term, terminology } from './fixture.ts';
import { publish } from './publish.ts';

const vocabularies = terminology({
	organizations: [term('acme', 'Acme')],
	causes: [term('missing-limit', 'Missing limit')],
	components: [term('network/calico', 'Calico')],
});
const causes = [1, 2].map(() => ({ cause: 'missing-limit', how: 'It was so.', inferred: true }));
const published = (fields: object) => {
	const corpus = assemble([read('one', fields)], vocabularies);
	return publish(corpus.byId.get('one')!, corpus.taxonomies, '/postmortems/one/');
};

test('publishes one flat shape, each term once and with its label', () => {
	const { phases, summary, ...rest } = published({
		occurred: '2023-03-14',
		causes,
		components: ['network/calico'],
	});
	expect(rest).toEqual({
		version: 1,
		id: 'one',
		path: '/postmortems/one/',
		kind: 'incident',
		title: 'A cluster stops serving requests',
		organization: { id: 'acme', label: 'Acme' },
		occurred: { words: '14 March 2023', year: 2023, iso: '2023-03-14' },
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
	});
	expect(summary).toContain('took the site down');
	expect(phases.total).toEqual({ state: 'not-recorded' });
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
	expect(phases.detect).toEqual({ state: 'known', min: null, max: 4 });
	expect(phases.resolve).toEqual({ state: 'known', min: 314, max: 315 });
	expect(phases.mitigate).toEqual({ state: 'not-stated' });
	expect(phases.diagnose).toEqual({ state: 'not-recorded' });
});

test('what is published is plain JSON, and a time nobody knows is null', () => {
	const shape = published({ occurred: '2023~' });
	expect(JSON.parse(JSON.stringify(shape))).toEqual(shape);
	expect(shape.occurred).toEqual({ words: 'about 2023', year: 2023, iso: null });
	expect(published({}).occurred).toBeNull();
});
