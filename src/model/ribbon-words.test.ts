import { describe, expect, test } from 'vitest';
import { incidents, lasting, read, step } from './incidents.fixture.ts';
import { ribbonKey, ribbonLabel, ribbonSentence } from './ribbon-words.ts';
import type { TimedRecord } from './timeline.ts';

const told = (words: string) => words.replaceAll('\u00a0', ' ');
const key = (data: TimedRecord) =>
	ribbonKey(read(data).phases).map(({ name, words }) => told(`${name}: ${words}`));

const triggerOnly = {
	timeline: [
		step('trigger', '2023-03-08T06:00Z'),
		step('detected', '2023-03-08T06:30Z'),
		step('resolved', '2023-03-08T09:30Z'),
	],
};

test.each<[string, TimedRecord, string]>([
	['Reddit', incidents.reddit, 'Noticed within 3 min; over after 5 h 14 min'],
	['Datadog', incidents.datadog, 'Noticed at once; mitigated after 26 h 55 min'],
	['Stytch', incidents.stytch, 'Noticed 44 min before impact; mitigated after 26 min'],
	['Toumi', incidents.toumi, 'Noticed after 30–90 min; the rest is not stated'],
	['loveholidays', incidents.loveholidays, 'Noticed after about 1 h; the rest is not stated'],
	['Skyscanner', incidents.skyscanner, 'Detection not stated; over after 4 h 30 min'],
	['Monzo', incidents.monzo, 'Noticed within 2 min; over after 81–90 min'],
	['Palark', incidents.palark, 'No times stated'],
	['an empty record', {}, 'No times recorded'],
	[
		'a length of at least an hour',
		{ timeline: [step('impact')], impact: lasting({ lasted: 'PT1H', bound: 'at-least' }) },
		'Detection not recorded; over after at least 1 h',
	],
	[
		'a trigger without a time',
		{ timeline: [step('trigger')], impact: lasting({ lasted: 'P4D', bound: 'about' }) },
		'Detection not recorded; over after about 4 d',
	],
	[
		'an unknown impact',
		triggerOnly,
		'Noticed after 30 min; over after 3 h 30 min, counted from the trigger',
	],
])('%s in a few words', (_, data, words) => {
	expect(told(ribbonSentence(read(data).phases))).toBe(words);
});

test.each<[string, TimedRecord, string]>([
	[
		'Reddit',
		incidents.reddit,
		'Weakness present before; how long is not stated. Noticed within 3 min. Resolved after 5 h 14 min. Searching and repairing are not told apart.',
	],
	[
		'Stytch',
		incidents.stytch,
		'Trigger 6 h 49 min before impact. Noticed 44 min before impact. Cause found 10 min before impact. Mitigated after 26 min. Resolved after 1 h.',
	],
	['Toumi', incidents.toumi, 'Noticed after 30–90 min. The end is not stated.'],
	['Skyscanner', incidents.skyscanner, 'Harm lasted 4 h 30 min. Time to detect not stated.'],
	['Palark', incidents.palark, 'No times stated.'],
])('%s in full', (_, data, words) => {
	expect(told(ribbonLabel(read(data).phases))).toBe(words);
});

describe('the key', () => {
	test('has a line for each phase drawn', () => {
		expect(key(incidents.datadog)).toEqual([
			'Building: 3 min',
			'Searching or repairing: 26 h 55 min, not divided',
			'Recovering: 21 h 27 min',
		]);
	});
	test('tells what was done before impact apart', () => {
		expect(key(incidents.stytch)).toEqual([
			'Building: 6 h 5 min',
			'Searching: 34 min, before impact',
			'Repairing: 10 min before impact, 26 min during',
			'Recovering: 34 min',
		]);
	});
	test('says what is not stated', () => {
		expect(key(incidents.reddit)).toEqual([
			'Latent: how long is not stated',
			'Unnoticed: up to 3 min',
			'Searching or repairing: 5 h 11 min to 5 h 14 min, not divided',
		]);
		expect(key(incidents.toumi)).toEqual(['Unnoticed: 30–90 min', 'Not stated: to the end']);
		expect(key({})).toEqual(['Not recorded: to the end']);
	});
	test('joins building and unnoticed where the start of impact is unknown', () => {
		expect(key(triggerOnly)[0]).toBe('Building or unnoticed: 30 min, not divided');
	});
	test('keeps the age of a weakness', () => {
		expect(key(incidents.monzo)[0]).toBe('Latent: for 13 d 13 h to 14 d 13 h');
	});
	test('does not cut lengths at the edge of the drawing', () => {
		const timeline = [
			step('impact detected', '2023-01-01T06:00Z'),
			step('diagnosed', '2023-03-01T06:00Z'),
			step('mitigated resolved', '2023-03-02T06:00Z'),
		];
		expect(key({ timeline })).toEqual(['Searching: 59 d', 'Repairing: 24 h']);
	});
});
