import { describe, expect, it } from 'vitest';
import { monthsAround, nearestDays } from './calendar-day-near.ts';
import { dayPages, firstDays } from './calendar-day-pages.ts';
import { calendarOf, calendarWords, dayOf } from './calendar-day.ts';
import { assemble } from './corpus.ts';
import { read, term, terminology } from './fixture.ts';

const day = (day: string, ...ids: string[]) => ({
	day,
	entries: ids.map((id) => ({ id, year: 2020, organization: 'Acme', title: 'It stops' })),
});

describe('dayOf', () => {
	it.each([
		['2021-10-04', '10-04'],
		['2024-03-13/2024-03-14', '03-13'],
		['2021-10-04~', undefined],
		['../2020-02-12', undefined],
		['2021-10', undefined],
		['2019-08~/2020-02-17', undefined],
	])('%s begins on %s', (edtf, expected) => expect(dayOf(edtf)).toBe(expected));
});

describe('calendarOf', () => {
	it('orders by day of the year, newest first within a day, and leaves out what has no day', () => {
		const corpus = assemble(
			[
				read('old', { occurred: '2014-01-29' }),
				read('new', { occurred: '2021-01-29' }),
				read('june', { occurred: '2010-06-01' }),
				read('month', { occurred: '2021-01' }),
				read('first', { occurred: '2019-01-04' }),
			],
			terminology({ organizations: [term('acme', 'Acme')] }),
		);
		expect(
			calendarOf(corpus).map(({ day, entries }) => [day, ...entries.map(({ id }) => id)]),
		).toEqual([
			['01-04', 'first'],
			['01-29', 'new', 'old'],
			['06-01', 'june'],
		]);
		expect(calendarOf(corpus)[0]?.entries[0]).toEqual({
			id: 'first',
			year: 2019,
			organization: 'Acme',
			title: 'A cluster stops serving requests',
		});
	});
});

describe('nearestDays', () => {
	const days = [day('01-02', 'a'), day('02-20', 'b'), day('12-30', 'c'), day('12-31', 'd', 'e')];
	const near = (today: string) =>
		nearestDays(days, today).map(({ day, distance }) => [day, distance]);

	it('gives the days around, over the turn of the year, until there are three incidents', () => {
		expect(near('12-31')).toEqual([
			['12-31', 0],
			['12-30', -1],
		]);
		expect(near('01-01')).toEqual([
			['12-31', -1],
			['01-02', 1],
		]);
	});

	it('stays with today where it has enough, and within 15 days', () => {
		expect(nearestDays([day('05-05', 'a', 'b', 'c'), day('05-06', 'd')], '05-05')).toHaveLength(1);
		expect(near('07-01')).toEqual([]);
	});

	it('counts 29 February as a day', () => {
		expect(nearestDays([day('03-01', 'a')], '02-28')[0]?.distance).toBe(2);
	});
});

describe('monthsAround', () => {
	it.each([
		['06-16', [6, 7]],
		['06-10', [6, 5]],
		['12-31', [12, 1]],
		['02-14', [2, 1]],
		['02-15', [2, 1, 3]],
	])('%s looks into %j', (today, expected) =>
		expect(monthsAround(today).toSorted()).toEqual([...expected].sort()),
	);
});

it('tells a day in words', () => expect(calendarWords('02-09')).toBe('9 February'));

describe('pages', () => {
	const days = [day('01-01', 'a', 'b'), day('01-02', 'c'), day('01-03', 'd')];

	it('shows the first few', () => {
		expect(firstDays(days, 2)).toEqual([day('01-01', 'a', 'b')]);
		expect(firstDays(days, 1)).toEqual([day('01-01', 'a')]);
	});

	it('does not divide a day', () => {
		expect(dayPages(days, 1).map((page) => page.map((one) => one.day))).toEqual([
			['01-01'],
			['01-02'],
			['01-03'],
		]);
		expect(dayPages(days, 3).map((page) => page.length)).toEqual([2, 1]);
	});
});
