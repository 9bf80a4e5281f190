import { describe, expect, it } from 'vitest';
import { stampOf } from './stamp.ts';

describe('a time at the beginning of words', () => {
	it.each([
		['2022-02-03 08:15', { date: '2022-02-03', clock: '08:15' }],
		[
			'2021-12-10   15:40 We hear of it',
			{ date: '2021-12-10', clock: '15:40', rest: 'We hear of it' },
		],
		['2020-10-06T09:00', { date: '2020-10-06', clock: '09:00' }],
		['Feb 20 2018 14:17', { date: '2018-02-20', clock: '14:17' }],
		['Tuesday, 14 March 2023 at 9:05 pm', { date: '2023-03-14', clock: '21:05' }],
		['March 14th, 2023', { date: '2023-03-14' }],
		['Feb 21, 13:00', { date: '?-02-21', clock: '13:00' }],
		['19. April, 11:00', { date: '?-04-19', clock: '11:00' }],
		['25/08/2021 10:00', { date: '2021-08-25', clock: '10:00' }],
		['14:51 - News spread', { clock: '14:51', rest: 'News spread' }],
		['[14:51:07] Retry', { clock: '14:51:07', rest: 'Retry' }],
		['4:23PM PST, out of memory', { clock: '16:23', zones: ['PST'], rest: 'out of memory' }],
		['12:10am', { clock: '00:10' }],
		['14:00 UTC+2: it ends', { clock: '14:00', zones: ['+02:00'], rest: 'it ends' }],
		['14:00 (Europe/Paris)', { clock: '14:00', zones: ['Europe/Paris'] }],
		['09:00 – 11:00 CET work goes on', { clock: '09:00', until: '11:00', zones: ['CET'] }],
		['~13:30-13:45', { clock: '13:30', until: '13:45', approx: true }],
		['2018-07-08 ca. 18:30', { date: '2018-07-08', clock: '18:30', approx: true }],
		['2019-12-03 --:-- a surge', { date: '2019-12-03', isOpen: true, rest: 'a surge' }],
		['2022-08-03 12:26-12:?? a fix', { date: '2022-08-03', clock: '12:26', isOpen: true }],
		['2022-05-?? HH:mm', { date: '2022-05-?', isOpen: true }],
		['14:00 OOM kills it', { clock: '14:00', zones: [], rest: 'OOM kills it' }],
	])('%s', (text, expected) => {
		const { date, clock, until, ...rest } = stampOf(text)!;
		const day = date && [date.year ?? '?', date.month, date.day ?? '?'].join('-');
		expect({ ...rest, date: day, clock: clock?.text, until: until?.text }).toMatchObject(expected);
	});

	it.each(['', 'News spread', '504', '10 nodes', '08/09/2021 10:00', '20202-01-16 12:00', '25:10'])(
		'none in “%s”',
		(text) => expect(stampOf(text)).toBeUndefined(),
	);

	it('knows where custom alone tells morning from evening', () => {
		const isWhole = (text: string) => stampOf(text)?.clock?.isWhole;
		expect(['7:35', '7:35 am', '19:35', '00:10'].map(isWhole)).toEqual([false, true, true, true]);
	});
});
