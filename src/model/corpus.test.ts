import { expect, test } from 'vitest';
import { assemble } from './corpus.ts';
import { read, source, status, terminology } from './fixture.ts';

const corpus = (...records: Parameters<typeof assemble>[0]) => assemble(records, terminology({}));
const ids = (list: { id: string }[]) => list.map(({ id }) => id);
const withdrawn = status('withdrawn', { reason: 'It was another.' });

test('the newest come first, by the latest time they may have been, and those without a date last', () => {
	const { postmortems } = corpus(
		read('no-date'),
		read('on-a-day', { occurred: '2020-02-12' }),
		read('in-that-year', { occurred: '2020' }),
		read('b-on-or-before', { occurred: '../2020-02-13' }),
		read('a-on-or-before', { occurred: '../2020-02-13' }),
		read('another-without'),
	);
	expect(ids(postmortems)).toEqual([
		'in-that-year',
		'a-on-or-before',
		'b-on-or-before',
		'on-a-day',
		'another-without',
		'no-date',
	]);
});

test('drafts are nowhere; withdrawn records keep their page and count nowhere', () => {
	const {
		postmortems,
		withdrawn: gone,
		byId,
	} = corpus(read('one'), read('two', status('draft')), read('three', withdrawn));
	expect(ids(postmortems)).toEqual(['one']);
	expect(ids(gone)).toEqual(['three']);
	expect([...byId.keys()]).toEqual(['one', 'three']);
});

test('a postmortem has its numbered sources, its time and its phases', () => {
	const one = corpus(
		read('one', {
			occurred: '2023-03-14',
			sources: [source('blog'), source('talk')],
			timeline: [
				{ at: '2023-03-14T19:00Z', event: 'The site fails.', marks: ['impact'], cite: 'blog' },
				{ at: 'T+00:27', event: 'All is well again.', marks: ['mitigated'], cite: 'blog' },
			],
		}),
	).byId.get('one');
	expect(one?.sources.map(({ number, source }) => [number, source.id])).toEqual([
		[1, 'blog'],
		[2, 'talk'],
	]);
	expect(one?.occurred?.words).toBe('14 March 2023');
	expect(one?.phases.spans.mitigate).toMatchObject({
		state: 'known',
		interval: { min: 27, max: 28 },
	});
});

test('a date that cannot be read is no date', () => {
	expect(corpus(read('one', { occurred: '2023-13' })).byId.get('one')?.occurred).toBeUndefined();
});

test('nothing is known of an unknown id', () => {
	const { backlinks, similar, byId } = corpus(read('one'));
	expect([backlinks('nobody'), similar('nobody'), byId.get('nobody')]).toEqual([[], [], undefined]);
});

test('the records handed in stay as they were', () => {
	const records = [read('a'), read('b', { occurred: '2023' })];
	const before = JSON.stringify(records);
	assemble(records, terminology({}));
	expect(JSON.stringify(records)).toBe(before);
});
