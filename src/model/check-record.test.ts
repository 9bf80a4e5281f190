import { expect, test } from 'vitest';
import { checkRecord } from './check-record.ts';
import { data, source } from './fixture.ts';

const now = Date.parse('2026-11-21T12:00Z');
const cited = ['blog'];
const findings = (fields: object) =>
	checkRecord(data(fields), { now, cited }).map(({ code, path, message }) => [
		code,
		path.join('.'),
		message,
	]);

const reddit = {
	title: 'Reddit is down for 314 minutes',
	summary:
		'Reddit was down for 314 minutes on 14 March 2023 after a cluster of over 1,000 nodes went from Kubernetes 1.23 to 1.24.',
	occurred: '2023-03-14',
	platform: { scale: 'more than 1,000 nodes', cite: 'blog' },
	timeline: [
		{ at: '2023-03-14T19:00Z', event: 'The upgrade starts.', marks: ['impact'], cite: 'blog' },
	],
};
const window = { what: 'The whole site was down.', lasted: 'PT314M', cite: 'blog' };

test('a record whose numbers recur in cited fields is in order', () => {
	expect(findings({ ...reddit, impact: { windows: [window] } })).toEqual([]);
});

test('a number that no cited field holds is reported where it stands', () => {
	expect(findings(reddit)).toEqual([
		['REF-007', 'title', 'No cited field holds “314 minutes”.'],
		['REF-007', 'summary', 'No cited field holds “314 minutes”.'],
	]);
});

test('the fix says where a number belongs', () => {
	const fixes = checkRecord(
		data({
			title: 'At 14:10 on 3 May 478 services vanish',
			summary:
				'For 90 minutes nothing at all answered, as far as anybody outside could see or tell us later.',
		}),
		{ now, cited },
	).map(({ fix }) => fix);
	expect(fixes).toEqual([
		'Put it into a step of `timeline` (`at`, or `said: 14:10`), with its source; or leave it out here.',
		'Put the day into `occurred` or into a step of `timeline` (`at` or `said`), with its source; or leave it out here.',
		'Put it into `impact.figures` (`value: 478`) or the text of the field it belongs to, with its source; or leave it out here.',
		'Put it into `impact.windows` (`lasted: PT90M`) or a step of `timeline`, with its source; or leave it out here.',
	]);
});

test.each([
	[
		'a figure of 314',
		{ figures: [{ what: 'Downtime', value: 314, unit: 'minutes', cite: 'blog' }] },
	],
	['a figure of 5.2 h, as exact as that is', { windows: [{ ...window, lasted: 'PT5H14M' }] }],
	[
		'an end 314 minutes after the start',
		{
			windows: [
				{ what: 'All was down.', from: '2023-03-14T19:00Z', to: '2023-03-15T00:14Z', cite: 'blog' },
			],
		},
	],
])('“314 minutes” may recur as %s', (_, impact) => {
	expect(findings({ ...reddit, impact })).toEqual([]);
});

test('“314 minutes” may recur in the words of a cited step', () => {
	const timeline = [...reddit.timeline, { event: 'It was over after 314 minutes.', cite: 'blog' }];
	expect(findings({ ...reddit, timeline })).toEqual([]);
});

test('a field that is only our reading does not hold a number', () => {
	const impact = { windows: [{ what: window.what, lasted: 'PT314M', inferred: true }] };
	const timeline = [{ event: 'It was over after 478 minutes.', inferred: true }];
	const title = 'Down for 478 minutes on 14 March 2023';
	expect(findings({ ...reddit, impact, timeline, title })).toContainEqual([
		'REF-007',
		'title',
		'No cited field holds “478 minutes”.',
	]);
});

test('a number in the root cause does not vouch for itself', () => {
	const rootCause = { statement: 'Each node reserved 256 addresses.', cite: 'blog' };
	expect(findings({ rootCause })).toEqual([
		['REF-007', 'rootCause.0.statement', 'No cited field holds “256”.'],
	]);
	const causes = [{ cause: 'unsafe-default', how: 'A /24 is 256 addresses.', cite: 'blog' }];
	expect(findings({ rootCause, causes })).toEqual([]);
});

test('a day of the month in a time is not a count', () => {
	expect(
		findings({ ...reddit, impact: { windows: [window] }, title: 'An upgrade stops 14 nodes' }),
	).toEqual([['REF-007', 'title', 'No cited field holds “14”.']]);
});

test('a citation of a source the record does not list is reported, however deep it stands', () => {
	const timeline = [
		{
			event: 'It began, at one time or another.',
			accounts: [
				{ at: '2023-03-14T19:00Z', cite: 'blog' },
				{ at: '2023-03-14T19:05Z', cite: 'blgo' },
			],
			cite: ['blog', 'talk'],
		},
	];
	const disagreements = [
		{
			about: 'the hour',
			accounts: [
				{ says: 'It was seven.', cite: 'blog' },
				{ says: 'It was five past.', cite: 'blog' },
			],
			prefer: 'status',
		},
	];
	expect(findings({ timeline, disagreements })).toEqual([
		['REF-002', 'timeline.0.accounts.1.cite.0', 'No source of this record is called `blgo`.'],
		['REF-002', 'timeline.0.cite.1', 'No source of this record is called `talk`.'],
		['REF-002', 'disagreements.0.prefer', 'No source of this record is called `status`.'],
	]);
});

test('the nearest source is offered', () => {
	const [found] = checkRecord(
		data({ symptoms: [{ text: 'OOMKilled', kind: 'event', cite: 'blgo' }] }),
		{
			now,
			cited,
		},
	);
	expect(found?.fix).toBe('Did you mean `blog`? Otherwise add the source to `sources`.');
});

test('a source that nothing cites is noted; a citation in the prose is enough', () => {
	const sources = [source('blog'), source('talk')];
	expect(findings({ sources })).toEqual([
		['REF-009', 'sources.1', 'Nothing cites the source `talk`.'],
	]);
	expect(checkRecord(data({ sources }), { now, cited: ['blog', 'talk'] })).toEqual([]);
});

test('an id stands once in each list', () => {
	const lesson = { id: 'ask', name: 'Ask first', lesson: 'Ask before you act.', inferred: true };
	expect(
		findings({ sources: [source('blog'), source('blog')], lessons: [lesson, lesson] }),
	).toEqual([
		['REF-010', 'sources.1.id', '`blog` stands twice in `sources`.'],
		['REF-010', 'lessons.1.id', '`ask` stands twice in `lessons`.'],
	]);
});

test('a cause leads only to causes of the same record', () => {
	const causes = [
		{
			cause: 'missing-limit',
			how: 'There was none.',
			leadsTo: ['shared-fate', 'code-defect'],
			inferred: true,
		},
		{ cause: 'shared-fate', how: 'All on one node.', inferred: true },
	];
	expect(findings({ causes })).toEqual([
		['REF-001', 'causes.0.leadsTo.1', '`code-defect` is not among the causes of this record.'],
	]);
});

test('days of the record and its sources exist and have passed', () => {
	const codes = findings({
		sources: [source('blog', { accessed: '2025-02-30', published: '2031' })],
		entry: { status: 'published', added: '2027-01-01', preparedBy: 'person' },
		occurred: '2023-13',
	}).map(([code, path]) => [code, path]);
	expect(codes).toEqual([
		['TIME-002', 'occurred'],
		['TIME-004', 'sources.0.published'],
		['TIME-002', 'sources.0.accessed'],
		['TIME-004', 'entry.added'],
	]);
});
