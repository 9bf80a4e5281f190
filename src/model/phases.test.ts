import { describe, expect, test } from 'vitest';
import { incidents, lasting, read, step } from './incidents.fixture.ts';
import type { Length, SpanName } from './phases.ts';
import type { TimedRecord } from './timeline.ts';

const told = (length: Length) =>
	length.state === 'known' ? [length.interval.min, length.interval.max] : length.state;

const span = (data: TimedRecord, name: SpanName) => told(read(data).phases.spans[name]);

describe('the phases of Reddit, 14 March 2023', () => {
	const data = incidents.reddit;
	test('say that it was noticed within 3 minutes', () => {
		expect(span(data, 'detect')).toEqual([-Infinity, 4]);
	});
	test('leave out what nobody published', () => {
		expect(span(data, 'diagnose')).toBe('not-stated');
		expect(span(data, 'mitigate')).toBe('not-stated');
		expect(span(data, 'repairing')).toBe('not-stated');
	});
	test('are 314 minutes in all, not “about”, though the clock time is', () => {
		expect(read(data).phases.total).toEqual({
			state: 'known',
			interval: { min: 314, max: 315 },
			about: false,
			basis: 'marks',
		});
	});
	test('say that the weakness was there and not how long', () => {
		expect(read(data).phases.latentKnownOnly).toBe(true);
		expect(span(data, 'dormant')).toBe('not-stated');
	});
});

describe('the phases of Datadog, 8 March 2023', () => {
	test.each([
		['building', [3, 4]],
		['detect', [0, 1]],
		['diagnose', 'not-stated'],
		['mitigate', [1615, 1616]],
		['resolve', [2902, 2903]],
		['recovering', [1287, 1288]],
		['dormant', 'not-recorded'],
	] as const)('%s: %s', (name, length) => expect(span(incidents.datadog, name)).toEqual(length));
});

describe('the phases of Stytch, 23 February 2023', () => {
	test.each([
		['detect', [-44, -43]],
		['diagnose', [-10, -9]],
		['searching', [34, 35]],
		['repairing', [36, 37]],
		['mitigate', [26, 27]],
		['resolve', [60, 61]],
	] as const)('%s: %s', (name, length) => expect(span(incidents.stytch, name)).toEqual(length));
});

describe('a length', () => {
	test('that the source gives as 30 to 90 minutes stays a range', () => {
		expect(span(incidents.toumi, 'detect')).toEqual([30, 91]);
		expect(read(incidents.toumi).phases.total).toEqual({ state: 'not-stated' });
	});
	test('that the source gives as about an hour stays “about”', () => {
		expect(read(incidents.loveholidays).phases.spans.detect).toEqual({
			state: 'known',
			interval: { min: 50, max: 71 },
			about: true,
			basis: 'marks',
		});
	});
	test('is never zero where nothing is known', () => {
		const { phases } = read(incidents.palark);
		expect(new Set(Object.values(phases.spans).map(told))).toEqual(new Set(['not-stated']));
		expect(phases.marks).toEqual({});
	});
	test('is not stated where a time only says that it came later than something earlier', () => {
		const timeline = [step('impact', '2023-03-08T06:00Z'), step('diagnosed', '2023-03-01/..')];
		expect(span({ timeline }, 'diagnose')).toBe('not-stated');
	});
	test('is not recorded where nobody said that the sources are silent', () => {
		expect(span({ timeline: [step('impact')] }, 'detect')).toBe('not-recorded');
	});
	test('is not stated where the step is told without a time', () => {
		expect(span({ timeline: [step('impact'), step('detected')] }, 'detect')).toBe('not-stated');
	});
	test('between two marks of one step is under a minute, however imprecise the step', () => {
		expect(span(incidents.monzo, 'recovering')).toEqual([0, 1]);
	});
});

test('a span that is “about” is told as a span, and so is what is counted to it', () => {
	const timeline = [
		step('impact', '2023-03-08T06:00Z', { approx: true }),
		step('detected', '2023-03-08T07:00Z'),
		step('diagnosed', '2023-03-08T08:00Z/2023-03-08T09:00Z', { approx: true }),
	];
	expect(read({ timeline }).phases.spans).toMatchObject({
		detect: { about: true, interval: { min: 50, max: 71 } },
		diagnose: { about: false, interval: { min: 100, max: 201 } },
		searching: { about: false },
	});
});

describe('several steps with one mark', () => {
	test('count from the first detection to the last mitigation', () => {
		const timeline = [
			step('impact'),
			step('detected', 'T+00:10'),
			step('mitigated', 'T+00:20'),
			step('detected', 'T+00:30'),
			step('mitigated', 'T+00:50'),
		];
		expect(span({ timeline }, 'detect')).toEqual([10, 11]);
		expect(span({ timeline }, 'mitigate')).toEqual([50, 51]);
	});
	test('say “at the latest” where the first has no time', () => {
		const timeline = [step('impact'), step('detected'), step('detected', 'T+00:30')];
		expect(span({ timeline }, 'detect')).toEqual([-Infinity, 31]);
	});
});

describe('a stated window', () => {
	test('gives the time to mitigate where no step does', () => {
		const { phases } = read(incidents.skyscanner);
		expect(phases.origin).toBe('impact');
		expect(phases.spans.mitigate).toMatchObject({
			basis: 'window',
			interval: { min: 270, max: 271 },
		});
		expect(phases.total).toMatchObject({ basis: 'window', interval: { min: 270, max: 271 } });
		expect(phases.marks.mitigated).toEqual({ min: 270, max: 271 });
	});
	test('counts where it is the longest', () => {
		const impact = lasting({ lasted: 'PT14M' }, { lasted: 'PT25M' }, { lasted: 'PT17M' });
		expect(span({ impact }, 'mitigate')).toEqual([25, 26]);
	});
	test('does not replace a step', () => {
		const timeline = [step('impact'), step('mitigated', 'T+00:26')];
		expect(span({ timeline, impact: lasting({ lasted: 'PT30M' }) }, 'mitigate')).toEqual([26, 27]);
	});
	test('ends as long after impact as it began later', () => {
		const timeline = [step('impact')];
		const impact = lasting({ from: 'T+00:07', lasted: 'PT17M' });
		expect(span({ timeline, impact }, 'mitigate')).toEqual([24, 25]);
	});
});
