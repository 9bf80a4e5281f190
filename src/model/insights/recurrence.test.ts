import { expect, it } from 'vitest';
import { read } from '../fixture.ts';
import { causes, corpusOf } from './fixture.ts';
import { gapBetween, gapWords } from './gap.ts';
import { recurrenceFinding, recurrenceOf } from './recurrence.ts';

const terms = { organizations: ['acme', 'bolt'], causes: ['limit', 'alert'], patterns: ['storm'] };
const again = (...ids: string[]) => ({
	related: ids.map((id) => ({ id, as: 'recurrence', why: 'It is the same fault again.' })),
});
const fault = { causes: causes('limit', 'alert'), patterns: ['storm'] };

const figure = recurrenceOf(
	corpusOf(
		terms,
		read('first', { occurred: '2021-02-15', ...fault, ...again('second') }),
		read('second', { occurred: '2021-02-19', ...fault, ...again('first') }),
		read('third', { occurred: '2021-05', patterns: ['storm'], ...again('second') }),
		read('old', { occurred: '2015', organization: 'bolt' }),
		read('new', { occurred: '2022', causes: causes('alert'), ...again('old') }),
		read('alone', {
			occurred: '2022',
			related: [{ id: 'new', as: 'variant', why: 'It is alike.' }],
		}),
	),
);

it('follows links in both directions and through a third, oldest first', () => {
	expect(
		figure.chains.map(({ first, again, organization, shared }) => [
			first.id,
			again.map(({ postmortem, gap }) => [postmortem.id, gap]),
			organization?.id,
			shared.map(({ id }) => id),
		]),
	).toEqual([
		['old', [['new', { min: 2193, max: 2921 }]], undefined, []],
		[
			'first',
			[
				['second', { min: 4, max: 4 }],
				['third', { min: 75, max: 105 }],
			],
			'acme',
			['storm'],
		],
	]);
	expect([figure.found, figure.sameOrganization]).toEqual([2, 1]);
});

it('finds a pattern that three incidents of an organization show', () => {
	expect(
		figure.patterns.map(({ organization, pattern, count, of }) => [
			organization.id,
			pattern.id,
			count,
			of,
		]),
	).toEqual([['acme', 'storm', 3, 5]]);
});

const day = (at: string, days = 1) => {
	const min = Date.parse(at);
	return { min, max: min + days * 86_400_000 };
};

it.each([
	[day('2021-02-15'), day('2021-02-19'), '4 days'],
	[day('2021-02-15'), day('2021-02-16'), '1 day'],
	[day('2021-02-01', 28), day('2021-02-10'), '0 to 9 days'],
	[day('2021-02-15'), day('2021-09-10'), '7 months'],
	[day('2020-01-01', 366), day('2020-12-31'), '0 days to 12 months'],
	[day('2015-01-01', 365), day('2022-01-01', 365), '6 to 7 years'],
])('tells the time between %j and %j as %s', (from, to, words) => {
	expect(gapWords(gapBetween(from, to)!)).toBe(words);
});

it('knows no time where a date is open or missing', () => {
	expect(gapBetween(undefined, day('2021-02-15'))).toBeUndefined();
	expect(gapBetween({ min: -Infinity, max: 0 }, day('2021-02-15'))).toBeUndefined();
});

it('says how often, where and how soon', () => {
	expect(recurrenceFinding(figure)).toBe(
		'2 incidents came back, 1 of them at the same organization; the soonest after 4 days',
	);
	expect(recurrenceFinding(recurrenceOf(corpusOf(terms, read('a'))))).toBe(
		'No record is called the recurrence of another yet',
	);
});
