import { describe, expect, it } from 'vitest';
import { answersOf } from './answers.ts';
import { FILLED, KNOWN } from './example.fixture.ts';
import { faultsOf } from './faults.ts';
import { wordsFor } from './findings.ts';
import { reviewAnswers } from './review.ts';
import type { Values } from './values.ts';

const context = { today: '2026-11-21', organizations: KNOWN.terms.organizations };
const review = (values: Values) =>
	reviewAnswers(answersOf(values, context), {
		base: '/',
		now: Date.parse('2026-11-21T12:00Z'),
		known: KNOWN,
	});
const faults = (values: Values) => faultsOf(review(values), Object.keys(FILLED));
const codes = (values: Values) =>
	faults(values).wrong.map(({ control, problem }) => `${control} ${problem.code}`);

describe('the review of a form', () => {
	it('finds nothing where every question is answered', () => {
		const { problems, id, reading } = review(FILLED);
		expect(problems).toEqual([]);
		expect(id).toMatch(/^2021-08-25-example-/);
		expect(reading.prose?.html).toContain('The braces were missing');
		expect(wordsFor(faults(FILLED))).toBe('The record passes the check.');
	});

	it('asks for what is empty, each question once', () => {
		const { empty, wrong } = faults({});
		expect(wrong).toEqual([]);
		expect(empty).toEqual(expect.arrayContaining(['title', 'summary', 'timeline.0.event']));
		expect(new Set(empty).size).toBe(empty.length);
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
		['code in the story', { story: 'The value was {x}.' }, 'story PROSE-002'],
		[
			'an address without a scheme',
			{ 'sources.0.url': 'example.com/post' },
			'sources.0.url FIELD-003',
		],
	])('puts %s beside its field', (_, change, expected) => {
		expect(codes({ ...FILLED, ...change })).toContain(expected);
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
