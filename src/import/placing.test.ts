import { describe, expect, it } from 'vitest';
import { NO_ZONE, placeTimes } from './placing.ts';
import { stampOf } from './stamp.ts';
import type { StatedZone } from './zones.ts';

const UTC: StatedZone = { words: 'UTC', zones: ['UTC'] };
const place = (times: string[], zone = UTC, day?: string) =>
	placeTimes(times.map(stampOf), { day, zone });

describe('the times of a timeline', () => {
	it('take their day from those before them', () => {
		expect(place(['2021-06-22 08:21', '08:29', '2021-06-23 07:00'])).toEqual([
			{ at: '2021-06-22T08:21Z', said: '2021-06-22 08:21 UTC', approx: undefined },
			{ at: '2021-06-22T08:29Z', said: '08:29 UTC', approx: undefined },
			{ at: '2021-06-23T07:00Z', said: '2021-06-23 07:00 UTC', approx: undefined },
		]);
		expect(place(['08:29'], UTC, '2021-06-22')[0]!.at).toBe('2021-06-22T08:29Z');
		expect(place(['Feb 20 2018 14:17', 'Feb 21, 13:00'])[1]!.at).toBe('2018-02-21T13:00Z');
	});

	it('keep their own zone, and their day alone where none is named', () => {
		const none = { words: '', zones: [] };
		expect(place(['2017-11-30 16:22 PST', '17:07'], none)).toMatchObject([
			{ at: '2017-11-30T16:22-08:00', said: '2017-11-30 16:22 PST' },
			{ at: '2017-11-30', said: '17:07', doubt: NO_ZONE },
		]);
	});

	it('are never moved to the next day', () => {
		const [, late, later, dated] = place([
			'2018-04-18 23:50',
			'00:10',
			'00:30',
			'2018-04-19 01:00',
		]);
		expect(late).toEqual({
			at: undefined,
			said: '00:10 UTC',
			doubt: 'the clock runs backward here or above, and the document does not say the day',
		});
		expect(later!.at).toBeUndefined();
		expect(dated!.at).toBe('2018-04-19T01:00Z');
	});

	it('may be a span, a day, a month or nothing', () => {
		expect(
			place(['2020-10-06 09:00 - 11:00', '2020-10-06', '2022-05-??', '2020-10-07 12:26-12:??']).map(
				({ at }) => at,
			),
		).toEqual(['2020-10-06T09:00Z/2020-10-06T11:00Z', '2020-10-06', '2022-05', '2020-10-07']);
		expect(place(['2020-10-06 23:00 - 01:00'])[0]).toMatchObject({
			at: '2020-10-06',
			doubt: 'the day of its end is not said',
		});
		expect(place(['14:00', 'Feb 21, 13:00', '2022-02-30 10:00']).map(({ at }) => at)).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});

	it('are read by the 24-hour clock, unless others say am or pm', () => {
		const [, bare] = place(['2020-07-09 07:30am', '07:35']);
		expect(bare).toMatchObject({
			at: '2020-07-09',
			doubt: 'it does not say whether morning or evening',
		});
		expect(place(['2019-03-24 8:54', '18:45', '2019-03-25 7:01am'])[0]!.at).toBe(
			'2019-03-24T08:54Z',
		);
	});
});
