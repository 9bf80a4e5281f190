import { expect, test } from 'vitest';
import { incidents, read } from './incidents.fixture.ts';
import { lengthFacts } from './length-facts.ts';

const facts = (name: keyof typeof incidents) =>
	lengthFacts(read(incidents[name]).phases).map(({ state, words, note }) => [
		state,
		words.replaceAll('\u00a0', ' '),
		note,
	]);

test('gives the lengths in words, as stated where a window says so', () => {
	expect(facts('skyscanner')).toEqual([
		['not-stated', '', undefined],
		['not-stated', '', undefined],
		['known', '4 h 30 min', 'as stated'],
		['known', '4 h 30 min', 'as stated'],
	]);
});

test('says what came before impact without a sign', () => {
	expect(facts('stytch')[0]).toEqual(['known', '44 min', 'before impact']);
});
