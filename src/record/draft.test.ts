import { describe, expect, it } from 'vitest';
import { recordSchema } from '../schema/record.ts';
import { type Answers, draftRecord, suggestId } from './draft.ts';
import { readRecord } from './read.ts';

const FEW: Answers = {
	title: 'A missing pair of braces deletes every service',
	organization: 'skyscanner',
	occurred: '2021-08-25',
	began: '2021-08-25T15:30+01:00',
	environments: ['production'],
	sources: [
		{
			title: 'How a couple of characters: a "story"',
			url: 'https://example.com/post',
			publisher: 'Skyscanner',
		},
	],
	today: '2026-11-21',
};

const ALL: Answers = {
	...FEW,
	summary:
		'A template lost its braces, and so every namespace became surplus: all of them were deleted.',
	components: ['delivery/argo-cd'],
	triggers: [{ id: 'configuration-change' }],
	impact: {
		summary: 'The site was down, worldwide.',
		kinds: ['full-outage'],
		audience: ['end-users'],
		severity: 'critical',
	},
	detection: [{ by: 'alert', how: 'Alerts fired within minutes.' }],
	timeline: [
		{ at: '2021-08-25T15:30+01:00', event: 'The change is merged.', marks: ['trigger', 'impact'] },
		{ event: 'The namespaces are restored.', marks: ['mitigated'], cite: ['source', 'talk'] },
	],
	rootCause: { statement: 'A template lost its braces.' },
	causes: [{ cause: 'unvalidated-change', how: 'Nothing tested the templates.' }],
	lessons: [
		{
			name: 'Test the templates',
			lesson: 'Templates are code: test them.',
			ask: 'Which of your templates is first rendered in production?',
		},
	],
	sources: [
		{ ...FEW.sources[0]!, kind: 'blog', relation: 'first-hand', read: 'whole', id: 'source' },
		{
			title: 'A talk',
			url: 'https://example.com/talk',
			publisher: 'A conference',
			kind: 'talk',
			relation: 'first-hand',
			read: 'part',
		},
	],
	story: '## What happened\n\nThe braces were missing[^source].',
	status: 'published',
	preparedBy: 'assisted',
};

function review(answers: Answers) {
	const { id, text } = draftRecord(answers);
	const file = { file: `content/postmortems/${id}.mdx`, bytes: new TextEncoder().encode(text) };
	return { text, ...readRecord(file, recordSchema({ fields: {} }), { base: '/' }) };
}

describe('a new record', () => {
	it('has no problem but the fields that only the writer can fill in', () => {
		const { problems } = review(FEW);
		expect(problems.map(({ code, field }) => `${code} ${field ?? ''}`.trim())).toEqual([
			'FIELD-007 summary',
			'FIELD-007 components',
			'FIELD-007 triggers',
			'FIELD-007 impact.summary',
			'FIELD-007 impact.kinds',
			'FIELD-007 impact.audience',
			'FIELD-007 impact.severity.rubric',
			'FIELD-007 timeline.0.event',
			'FIELD-007 rootCause.statement',
			'FIELD-007 causes.0.cause',
			'FIELD-007 causes.0.how',
			'FIELD-007 lessons.0.name',
			'FIELD-007 lessons.0.id',
			'FIELD-007 lessons.0.lesson',
			'FIELD-007 lessons.0.ask',
			'FIELD-007 sources.0.kind',
			'FIELD-007 sources.0.relation',
			'FIELD-007 sources.0.read',
			'FIELD-007 entry.preparedBy',
			'PROSE-012',
			'PROSE-012',
			'PROSE-012',
		]);
		expect(problems[0]).toMatchObject({
			message: '`summary` is still empty.',
			expected: 'What broke, for whom, how long and why, in 80 to 600 characters',
			fix: 'Write it after `summary:`.',
		});
	});

	it('is complete where every question is answered, and carries no comment', () => {
		const { problems, data, text } = review(ALL);
		expect(problems).toEqual([]);
		expect(text.slice(0, text.indexOf('---', 3))).not.toMatch(/(?:^|\s)#/);
		expect(data).toMatchObject({
			summary: ALL.summary,
			entry: { status: 'published', added: '2026-11-21', preparedBy: 'assisted' },
			timeline: [{ cite: ['source'] }, { cite: ['source', 'talk'] }],
			lessons: [{ id: 'test-the-templates', inferred: true }],
			sources: [{ id: 'source' }, { id: 'talk' }],
		});
	});

	it('says how each trigger set it off where that is known, and which readings are our own', () => {
		const { data, problems } = review({
			...ALL,
			triggers: [
				{ id: 'configuration-change', how: 'The template: changed.' },
				{ id: 'certificate-expiry' },
				{ id: '', how: ' ' },
			],
			causes: [{ cause: 'unvalidated-change', how: 'Nothing tested it.', inferred: true }],
		});
		expect(problems).toEqual([]);
		expect(data).toMatchObject({
			triggers: [
				{ id: 'configuration-change', how: 'The template: changed.', cite: ['source'] },
				{ id: 'certificate-expiry', cite: [] },
			],
			causes: [{ inferred: true, cite: [] }],
		});
		const half = review({ ...ALL, triggers: [{ id: '', how: 'It was changed.' }] });
		expect(half.problems).toMatchObject([{ code: 'FIELD-007', field: 'triggers.0.id' }]);
	});

	it('asks less of an anecdote, and nothing that the sources do not state', () => {
		const fields = (answers: Answers) =>
			review({ ...answers, story: 'Words.' }).problems.map(({ field }) => field);
		expect(fields({ ...FEW, kind: 'anecdote' })).toEqual([
			'summary',
			'components',
			...['name', 'id', 'lesson', 'ask'].map((key) => `lessons.0.${key}`),
			...['kind', 'relation', 'read'].map((key) => `sources.0.${key}`),
			'entry.preparedBy',
		]);
		const told = review({ ...ALL, kind: 'anecdote', triggers: [], causes: [], impact: {} });
		expect(told.problems).toEqual([]);
		expect(told.data).toMatchObject({ kind: 'anecdote', timeline: [{}, {}], rootCause: [{}] });
		expect(told.text).not.toMatch(/^(?:impact|causes|triggers|notStated):/m);
		const notStated = ['impact.severity', 'impact.audience', 'rootCause', 'causes', 'triggers'];
		const silent = { ...ALL, notStated, triggers: undefined, causes: undefined };
		const impact = { summary: 'The site was down.', kinds: ['full-outage'] };
		expect(fields({ ...silent, rootCause: undefined, impact })).toEqual([]);
	});

	it('keeps every answer inside its field', () => {
		const hostile = "x'\nlayout: ./evil.js\n---\n{process.env.SECRET}";
		const { text, data } = review({ ...ALL, title: hostile, rootCause: { statement: hostile } });
		expect(data?.title).toBe("x' layout: ./evil.js --- {process.env.SECRET}");
		expect(text.match(/^---$/gm)).toHaveLength(2);
		expect(text.match(/^layout/gm)).toBeNull();
	});
});

describe('the suggested id', () => {
	const id = (change: Partial<Answers>) => suggestId({ ...FEW, ...change });

	it('is the date, the organization and the first words that say something', () => {
		expect(id({})).toBe('2021-08-25-skyscanner-missing-pair-braces-deletes');
		expect(id({ title: 'Skyscanner: the café’s Ünïcode is down' })).toBe(
			'2021-08-25-skyscanner-cafes-unicode-down',
		);
		expect(id({ title: '停电' })).toBe('2021-08-25-skyscanner-incident');
	});

	it.each([
		['2021', '2021-'],
		['2021-08~', '2021-08-'],
		['../2020-02-12', '2020-02-12-'],
		[undefined, '2026-'],
	])('%s begins with %s', (occurred, start) => {
		expect(id({ occurred })).toMatch(new RegExp(`^${start}skyscanner`));
	});

	it.each([
		['2019-03-01', '2019-'],
		['2019-03~', '2019-'],
		['../2019', '2019-'],
		['21 August 2019', '2026-'],
		['2019, in spring', '2026-'],
	])('without a date takes the year of a source published %s, which is %s', (published, start) => {
		const sources = [{ ...FEW.sources[0]!, published }];
		expect(id({ occurred: undefined, sources })).toMatch(new RegExp(`^${start}skyscanner`));
	});

	it('has at most 80 characters', () => {
		const long = id({
			title: 'Incomprehensibilities '.repeat(9),
			organization: 'a-very-long-name',
		});
		expect(long.length).toBeLessThanOrEqual(80);
		expect(long).toMatch(/[a-z]$/);
	});
});
