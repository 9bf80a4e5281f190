import { describe, expect, it } from 'vitest';
import { answersOf } from './answers.ts';
import { FILLED, KNOWN } from './example.fixture.ts';
import { faultsOf, together } from './faults.ts';
import { ownFaults } from './own-faults.ts';
import { reviewAnswers } from './review.ts';
import type { Values } from './values.ts';

const context = { today: '2026-11-21', organizations: KNOWN.terms.organizations };
const review = (values: Values) =>
	reviewAnswers(answersOf(values, context), {
		base: '/',
		now: Date.parse('2026-11-21T12:00Z'),
		known: KNOWN,
	});
const names = Object.keys(FILLED);
const faults = (values: Values) =>
	together(names, faultsOf(review(values), names), ownFaults(values));
const codes = (values: Values) =>
	faults(values).wrong.map(({ control, problem }) => `${control} ${problem.code}`);

describe('the review of a form', () => {
	it('finds nothing where every question is answered', () => {
		const { problems, id, reading } = review(FILLED);
		expect(problems).toEqual([]);
		expect(id).toMatch(/^2021-08-25-example-/);
		expect(reading.prose?.html).toContain('The braces were missing');
		expect(faults(FILLED)).toEqual({ empty: [], wrong: [] });
	});

	it('writes a draft with comments until no error is found, and then neither', () => {
		const half = review({ ...FILLED, title: '' }).text;
		expect(half).toContain('# Write what is empty.');
		expect(half).toContain('status: draft # write published when it is ready');
		const { text, storyLine } = review(FILLED);
		expect(text).toContain('status: published\n');
		expect(text.slice(0, text.indexOf('\n---'))).not.toMatch(/(?:^|\s)#/);
		expect(text.split('\n')[storyLine]).toBe('## What happened');
		const advice = { ...FILLED, 'lessons.0.ask': 'Test all of your templates.' };
		expect(review(advice).text).toContain('status: published\n');
	});

	it('writes a draft where something typed gave no answer', () => {
		const answers = answersOf(FILLED, context);
		const { problems, text } = reviewAnswers(answers, { base: '/', now: 0, isWhole: false });
		expect(problems.filter(({ code }) => code.startsWith('FIELD-'))).toEqual([]);
		expect(text).toContain('status: draft #');
	});

	it('says at its field what is wrong with a date in words, and takes no name from it', () => {
		const { occurred: _, ...rest } = FILLED;
		const values = { ...rest, 'sources.0.published': '21 August 2021' };
		expect(review(values).id).toMatch(/^2026-example-/);
		const found = together(names, faultsOf(review(values), [...names, 'sources.0.published']));
		expect(found).toMatchObject({
			empty: ['occurred'],
			wrong: [{ control: 'sources.0.published', problem: { code: 'TIME-001' } }],
		});
	});

	it('asks less of an anecdote, and keeps what is told of it', () => {
		const short = Object.entries(FILLED).filter(
			([name]) => !/^(?:occurred|environments|impact|timeline|causes)\b/.test(name),
		);
		const values = { ...Object.fromEntries(short), kind: 'anecdote' };
		expect(faults(values)).toEqual({ empty: [], wrong: [] });
		const { text } = review(values);
		expect(text).toContain('kind: anecdote\n');
		expect(text).toContain('triggers:\n');
		expect(text).not.toContain('timeline:');
	});

	it('asks who prepared the record, and takes nobody for granted', () => {
		const { 'entry.preparedBy': _, ...rest } = FILLED;
		expect(faults(rest)).toEqual({ empty: ['entry.preparedBy'], wrong: [] });
		expect(review({ ...FILLED, 'entry.preparedBy': 'assisted' }).text).toContain(
			'preparedBy: assisted\n',
		);
	});

	it('asks for what is empty, each question once', () => {
		const { empty, wrong } = faults({});
		expect(wrong).toEqual([]);
		expect(empty).toEqual(expect.arrayContaining(['title', 'summary', 'timeline.0.event']));
		expect(new Set(empty).size).toBe(empty.length);
		expect(empty.indexOf('title')).toBeLessThan(empty.indexOf('summary'));
	});

	it('says nothing of citations and numbers before what holds them is filled in', () => {
		const { summary, title } = FILLED;
		const source = Object.entries(FILLED).filter(([name]) => name.startsWith('sources.'));
		const begun = {
			...Object.fromEntries(source),
			summary,
			title: `${title as string} in 520 cells`,
		};
		expect(faults(begun as Values).wrong).toEqual([]);
	});

	it.each([
		['Europe/Londn', 'Did you mean `Europe/London`?'],
		['CET', 'Write `+01:00` or `Europe/Paris`, whichever the source means.'],
	])('says once, at its field, what is wrong with the zone %s', (zone, fix) => {
		const { wrong, empty } = faults({ ...FILLED, zone });
		expect(wrong).toMatchObject([{ control: 'zone', severity: 'error', problem: { fix } }]);
		expect(empty).toEqual([]);
		expect(review({ ...FILLED, zone }).text).toContain('status: draft');
	});

	it('asks for a zone where clock times have none', () => {
		expect(faults({ ...FILLED, zone: '' })).toEqual({ empty: ['zone'], wrong: [] });
	});

	it.each([
		['a short title', { title: 'Short' }, 'title FIELD-003'],
		['a day that does not exist', { occurred: '2021-02-30' }, 'occurred TIME-002'],
		[
			'a skipped hour',
			{ 'timeline.0.day': '2021-03-28', 'timeline.0.time': '01:30' },
			'timeline.0.time TIME-005',
		],
		[
			'a number without a source',
			{ title: 'A missing pair of braces deletes 520 services' },
			'title REF-007',
		],
		[
			'a question that asks nothing',
			{ 'lessons.0.ask': 'Render every template.' },
			'lessons.0.ask FIELD-008',
		],
		[
			'a figure in the story without a citation',
			{ story: 'It lasted 2 hours.' },
			'story PROSE-013',
		],
		[
			'a mark that two steps carry',
			{ 'timeline.1.marks': ['impact', 'detected'] },
			'timeline.1.marks undefined',
		],
		['code in the story', { story: 'The value was {x}.' }, 'story PROSE-002'],
		[
			'an address without a scheme',
			{ 'sources.0.url': 'example.com/post' },
			'sources.0.url FIELD-003',
		],
	])('puts %s beside its field', (_, change, expected) => {
		expect(codes({ ...FILLED, ...change })).toContain(expected);
	});

	it('asks which trigger is meant where only its story is told', () => {
		expect(faults({ ...FILLED, 'triggers.0.id': '' }).empty).toEqual(['triggers.0.id']);
	});

	it('warns of a source that another record has, from the first answer on', () => {
		const url = 'http://www.example.com/empty-list/?utm_source=x';
		expect(codes({ 'sources.0.url': url })).toEqual(['sources.0.url CORPUS-002']);
	});

	it('warns of another incident of the organization within three days', () => {
		expect(codes({ organization: 'example', occurred: '2019-05-03' })).toEqual([
			'occurred CORPUS-005',
		]);
	});

	it('accepts what the account does not state', () => {
		const stated = Object.entries(FILLED).filter(([name]) => !/^(timeline|causes)\./.test(name));
		const values = { ...Object.fromEntries(stated), notStated: ['timeline', 'causes'] };
		expect(faults(values)).toEqual({ empty: [], wrong: [] });
	});
});
