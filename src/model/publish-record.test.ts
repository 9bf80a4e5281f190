import { expect, test } from 'vitest';
import { status } from './fixture.ts';
import { publishRecord, publishWithdrawn } from './publish-record.ts';
import { addresses, corpusOf, publishingOf } from './published.fixture.ts';

const published = (fields: object, own: string[] = []) => {
	const corpus = corpusOf(fields);
	return publishRecord(corpus.byId.get('one')!, { ...publishingOf(corpus), own });
};

test('resolves the times of the timeline, and keeps them as written', () => {
	const { timeline, origin } = published({
		timeline: [
			{ at: '2023-03-14T19:00+01:00', event: 'The site fails.', marks: ['impact'], cite: 'blog' },
			{ at: 'T+00:30/T+01:30', event: 'Somebody notices it.', inferred: true },
			{ said: 'later', event: 'All is well again.', inferred: true },
		],
	});
	expect(origin).toBe('impact');
	expect(timeline[0]).toEqual({
		id: null,
		event: 'The site fails.',
		marks: ['impact'],
		after: null,
		said: null,
		computed: false,
		accounts: [],
		cite: ['blog'],
		inferred: false,
		time: {
			at: '2023-03-14T19:00+01:00',
			earliest: '2023-03-14T18:00Z',
			latest: '2023-03-14T18:00Z',
			minutes: { atLeast: 0, atMost: 0 },
			precision: 'minute',
			about: false,
		},
	});
	expect(timeline[1]!.time).toMatchObject({
		at: 'T+00:30/T+01:30',
		earliest: '2023-03-14T18:30Z',
		latest: '2023-03-14T19:30Z',
		minutes: { atLeast: 30, atMost: 90 },
	});
	expect(timeline[2]).toMatchObject({
		said: 'later',
		inferred: true,
		time: { at: null, earliest: null },
	});
});

test('gives the figures of the times and those of the sources alike', () => {
	const { facts } = published({
		impact: {
			summary: 'The site was down.',
			figures: [{ what: 'Nodes lost', value: 300, unit: 'nodes', bound: 'at-least', cite: 'blog' }],
		},
	});
	expect(facts.map(({ name, state }) => [name, state])).toEqual([
		['Time to detect', 'not-recorded'],
		['Time to find the cause', 'not-recorded'],
		['Time to mitigate', 'not-recorded'],
		['In all', 'not-recorded'],
		['Nodes lost', 'known'],
	]);
	expect(facts[4]).toMatchObject({
		words: '300 nodes',
		atLeast: 300,
		atMost: null,
		basis: 'source',
		cite: ['blog'],
	});
});

test('writes out what a record leaves out, and keeps what it has added of its own', () => {
	const record = published({ triggers: ['node-upgrade'] }, ['team', 'kind']);
	expect(record.triggers).toEqual([
		{ id: 'node-upgrade', how: null, precondition: null, cite: [], inferred: false },
	]);
	expect([record.platform, record.impact, record.applies, record.lessons]).toEqual([
		null,
		null,
		null,
		[],
	]);
	expect(record.sources[0]).toMatchObject({
		number: 1,
		id: 'blog',
		archive: 'https://web.archive.org/web/*/https://example.com/blog',
	});
	expect(record.own).toEqual({ kind: 'incident' });
});

test('leaves of a withdrawn record its name, the day and the reason', () => {
	const corpus = corpusOf(status('withdrawn', { updated: '2026-11-24', reason: 'It was two.' }));
	expect(publishWithdrawn(corpus.withdrawn[0]!, { addresses })).toEqual({
		id: 'one',
		url: 'https://example.com/postmortems/one/',
		status: 'withdrawn',
		title: 'A cluster stops serving requests',
		withdrawn: '2026-11-24',
		reason: 'It was two.',
	});
});
