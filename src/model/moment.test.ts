import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Moment, type TimeFault, readMoment } from './moment.ts';

function moment(at: string, approx = false): Moment {
	const reading = readMoment(at, { approx });
	if (!reading.ok) throw new Error(reading.fault.message);
	return reading.moment;
}

function fault(at: string): TimeFault {
	const reading = readMoment(at);
	if (reading.ok) throw new Error(`${at} was read`);
	return reading.fault;
}

/** An absolute interval as two instants. */
function clock(at: string, approx = false): string[] {
	const { min, max } = moment(at, approx).interval;
	return [min, max].map((ms) =>
		Number.isFinite(ms) ? new Date(ms).toISOString().replace(':00.000Z', 'Z') : String(ms),
	);
}

describe('an instant', () => {
	test('told to the minute is that whole minute', () => {
		expect(clock('2023-03-08T06:03Z')).toEqual(['2023-03-08T06:03Z', '2023-03-08T06:04Z']);
		expect(moment('2023-03-08T06:03Z')).toMatchObject({ kind: 'absolute', precision: 'minute' });
	});
	test('with an offset is turned into UTC and keeps its zone', () => {
		expect(clock('2017-10-27T14:10+01:00')[0]).toBe('2017-10-27T13:10Z');
		expect(moment('2017-10-27T14:10+01:00').zone).toBe('+01:00');
	});
	test('just before midnight in New York falls on the next day, month and year in UTC', () => {
		expect(clock('2022-12-31T23:30-05:00')[0]).toBe('2023-01-01T04:30Z');
	});
	test('told to the second is that second', () => {
		expect(clock('2023-03-08T06:03:20Z')).toEqual([
			'2023-03-08T06:03:20.000Z',
			'2023-03-08T06:03:21.000Z',
		]);
	});
	test('in the name of a zone follows its summer time', () => {
		expect(clock('2023-03-11T02:30[America/New_York]')[0]).toBe('2023-03-11T07:30Z');
		expect(clock('2023-03-13T02:30[America/New_York]')[0]).toBe('2023-03-13T06:30Z');
	});
	test('without a zone is refused with both readings', () => {
		expect(fault('2023-03-08T06:03')).toMatchObject({
			code: 'TIME-003',
			fix: 'Write `2023-03-08T06:03Z` if the source means UTC, or add the offset of the place, such as `2023-03-08T06:03-05:00` for New York in winter.',
		});
	});
	test('with second 60 is refused kindly', () => {
		expect(fault('2016-12-31T23:59:60Z')).toMatchObject({
			code: 'TIME-002',
			fix: 'Write `2016-12-31T23:59:59Z`, or leave the seconds out.',
		});
	});
	test.each(['2023-03-08T24:00Z', '2023-03-08T12:60Z', '2023-03-08T06:03+25:00'])(
		'that no clock shows is refused: %s',
		(at) => expect(fault(at).code).toBe('TIME-002'),
	);
});

describe('when clocks are changed', () => {
	test('an hour that was skipped is refused with the readings on both sides', () => {
		expect(fault('2023-03-12T02:30[America/New_York]')).toMatchObject({
			code: 'TIME-005',
			message:
				'`2023-03-12T02:30[America/New_York]`: the clocks in New York were put forward that day and never showed 02:30.',
			fix: 'Write `2023-03-12T01:30-05:00` or `2023-03-12T03:30-04:00`, whichever the source means.',
		});
	});
	test('an hour that happened twice is refused with both readings', () => {
		expect(fault('2023-10-29T01:30[Europe/London]')).toMatchObject({
			code: 'TIME-005',
			fix: 'Write `2023-10-29T01:30+01:00` or `2023-10-29T01:30+00:00`, whichever the source means.',
		});
	});
	test('the offset says which of two hours is meant', () => {
		expect(clock('2023-11-05T01:30-05:00[America/New_York]')[0]).toBe('2023-11-05T06:30Z');
	});
	test('an offset that the zone did not have is refused', () => {
		expect(fault('2023-07-01T12:00-05:00[America/New_York]')).toMatchObject({
			code: 'TIME-002',
			fix: 'Write `2023-07-01T12:00-04:00`.',
		});
	});
	test('a zone that nobody knows is refused', () => {
		expect(fault('2023-07-01T12:00[America/Nowhere]').code).toBe('TIME-001');
	});
});

describe('a day', () => {
	test('lasts 24 hours, a month and a year as long as they are', () => {
		expect(clock('2023-03-08')).toEqual(['2023-03-08T00:00Z', '2023-03-09T00:00Z']);
		expect(clock('2024-02')).toEqual(['2024-02-01T00:00Z', '2024-03-01T00:00Z']);
		expect(clock('2023')).toEqual(['2023-01-01T00:00Z', '2024-01-01T00:00Z']);
	});
	test('29 February exists in leap years alone', () => {
		expect(clock('2024-02-29')[1]).toBe('2024-03-01T00:00Z');
		expect(fault('2023-02-29').message).toBe(
			'`2023-02-29`: 29 February 2023 does not exist: 2023 is not a leap year.',
		);
		expect(fault('1900-02-29').code).toBe('TIME-002');
	});
	test('30 February does not exist', () => {
		expect(fault('2025-02-30')).toMatchObject({
			code: 'TIME-002',
			message: '`2025-02-30`: 30 February 2025 does not exist.',
		});
	});
	test.each(['2023-13', '2023-00-10', '2023-04-31', '2023-04-00'])('%s does not exist', (at) =>
		expect(fault(at).code).toBe('TIME-002'),
	);
});

describe('an offset', () => {
	test('is minutes from the step it counts from', () => {
		expect(moment('T+00:27')).toMatchObject({ kind: 'offset', interval: { min: 27, max: 28 } });
		expect(moment('T-01:10').interval).toEqual({ min: -70, max: -69 });
	});
	test('may count more than a day in hours', () => {
		expect(moment('T+26:55').interval).toEqual({ min: 1615, max: 1616 });
	});
	test('with more than 59 minutes is refused', () => {
		expect(fault('T+00:75').code).toBe('TIME-002');
	});
});

describe('a span', () => {
	test('goes from its first minute through its last', () => {
		expect(moment('T+00:30/T+01:30').interval).toEqual({ min: 30, max: 91 });
	});
	test('may be open on either side', () => {
		expect(moment('../T+00:03').interval).toEqual({ min: -Infinity, max: 4 });
		expect(clock('2023-03-08T06:00Z/..')).toEqual(['2023-03-08T06:00Z', 'Infinity']);
	});
	test('may name a zone on both sides', () => {
		expect(clock('2023-03-08T06:00[Europe/London]/2023-03-08T07:00[Europe/London]')).toEqual([
			'2023-03-08T06:00Z',
			'2023-03-08T07:01Z',
		]);
	});
	test.each(['../..', 'T+01:30/T+00:30', 'T+00:03/2023-03-08', '../', 'T+00:01/T+00:02/T+00:03'])(
		'%s is refused',
		(at) => expect(fault(at).code).toBe('TIME-001'),
	);
});

describe('about', () => {
	test('puts ten minutes before and after a minute', () => {
		expect(moment('T+01:00', true).interval).toEqual({ min: 50, max: 71 });
		expect(clock('2023-03-14T19:00Z', true)).toEqual(['2023-03-14T18:50Z', '2023-03-14T19:11Z']);
	});
	test('puts ten days before and after a day', () => {
		expect(clock('2023-03-14', true)).toEqual(['2023-03-04T00:00Z', '2023-03-25T00:00Z']);
	});
	test('keeps what was named', () => {
		expect(moment('T+01:00', true).stated).toEqual([60, 60]);
	});
});

describe('a time in another form', () => {
	test.each([
		['2023-03-08 06:03 UTC', '2023-03-08T06:03Z'],
		['2023-03-08t06:03z', '2023-03-08T06:03Z'],
		['2023-03-08T06:03+0100', '2023-03-08T06:03+01:00'],
		['T+0:03', 'T+00:03'],
		['−00:10', 'T-00:10'],
	])('%s is refused with the form to write', (at, form) => {
		expect(fault(at)).toMatchObject({ code: 'TIME-001', fix: `Write \`${form}\`.` });
	});
	test('with a tilde is told of `approx`', () => {
		expect(fault('2023-03-08~').fix).toContain('`approx: true`');
	});
	test.each(['', '06:03', 'yesterday', '1678255380', 'T+', '[', '2023-03-08T06:03Z['])(
		'“%s” is refused with examples',
		(at) => expect(fault(at).fix).toContain('`2023-03-08T06:03Z`'),
	);
});

test('any text is read or refused, never thrown at', () => {
	assert(property(string({ unit: 'binary', maxLength: 80 }), (at) => 'ok' in readMoment(at)));
});
