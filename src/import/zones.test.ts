import { describe, expect, it } from 'vitest';
import { instantOf, statedZone, zoneTokens } from './zones.ts';

describe('the zone that a document states', () => {
	it.each([
		['All times in UTC.', 'UTC', ['UTC']],
		['(_all times UTC_)', 'UTC', ['UTC']],
		['All times in CET (GMT+1)', 'CET (GMT+1)', ['CET', '+01:00']],
		['All times in Central European Time (CET)', 'Central European Time (CET)', ['CET']],
		['Times are given in Europe/London.', 'Europe/London', ['Europe/London']],
		['Timezone: GMT -5', 'GMT -5', ['-05:00']],
		['All times in UC/Pacific', 'UC/Pacific', []],
		['Most of the times we were lucky.', '', []],
	])('%s', (text, words, zones) => expect(statedZone(text, [], [])).toEqual({ words, zones }));

	it('may stand in the heading of the timeline or in the head of its table', () => {
		expect(statedZone('', ['Timeline (all times in UTC)'], []).zones).toEqual(['UTC']);
		expect(statedZone('', ['Timeline'], ['Date and Time in CET', 'Event']).zones).toEqual(['CET']);
		expect(statedZone('', [], ['Time (UTC)']).zones).toEqual(['UTC']);
		expect(statedZone('', [], ['Time']).zones).toEqual([]);
	});

	it('is none of the other words in capitals', () =>
		expect(zoneTokens('OOM kills the DNS in EST')).toEqual(['EST']));
});

describe('an instant', () => {
	it('is what the clocks of a zone showed', () => {
		expect(instantOf('2022-02-03', '08:15', ['CET'])).toEqual({ at: '2022-02-03T08:15+01:00' });
		expect(instantOf('2022-07-03', '08:15', ['Europe/London']).at).toBe('2022-07-03T08:15+01:00');
	});

	it('is left open where letters mean two offsets, unless another word decides', () => {
		expect(instantOf('2018-07-30', '11:20', ['PST']).why).toContain('may be -08:00');
		expect(instantOf('2018-07-30', '11:20', ['PST', '-07:00']).at).toBe('2018-07-30T11:20-07:00');
		expect(instantOf('2018-02-20', '11:20', ['PST', '-07:00']).why).toBe(
			'PST and -07:00 differ on that day.',
		);
	});

	it('is none where no zone is named, or the day does not exist', () => {
		expect(instantOf('2022-02-03', '08:15', [])).toEqual({ why: 'No zone is named.' });
		expect(instantOf('2022-02-30', '08:15', ['UTC']).why).toContain('30 February 2022');
	});
});
