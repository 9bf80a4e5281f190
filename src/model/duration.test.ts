import { describe, expect, test } from 'vitest';
import {
	afterWords,
	durationWords,
	elapsedWords,
	readDuration,
	spanWords,
	statedDuration,
} from './duration.ts';

const told = (words: string) => words.replaceAll('\u00a0', ' ');

test.each([
	['PT314M', 314],
	['PT4H30M', 270],
	['P2D', 2880],
	['P1W', 10080],
	['P1DT2H', 1560],
	['PT90S', 1.5],
	['P', undefined],
	['PT', undefined],
	['P1M', undefined],
	['4h', undefined],
])('%s is %s minutes', (iso, minutes) => expect(readDuration(iso)).toBe(minutes));

describe('a stated duration', () => {
	test('is as exact as the source', () => {
		expect(statedDuration('PT314M')).toEqual({ min: 314, max: 315 });
		expect(statedDuration('PT2H', 'at-least')).toEqual({ min: 120, max: Infinity });
		expect(statedDuration('PT2H', 'at-most')).toEqual({ min: 0, max: 121 });
	});
	test('that is “about” may be a tenth shorter or longer', () => {
		expect(statedDuration('PT90M', 'about')).toEqual({ min: 81, max: 100 });
	});
});

test.each([
	[0, 'under 1 min'],
	[0.5, '30 s'],
	[3, '3 min'],
	[59.9, '1 h'],
	[60, '1 h'],
	[314, '5 h 14 min'],
	[1615, '26 h 55 min'],
	[2880, '2 d'],
	[4114, '2 d 21 h'],
	[4300, '3 d'],
	[100 * 1440 + 90, '100 d'],
	[3 * 366 * 1440, '3 y'],
])('%s minutes are %s', (minutes, words) => expect(told(durationWords(minutes))).toBe(words));

test('a number and its unit are joined by a no-break space', () => {
	expect(durationWords(314)).toBe('5\u00a0h 14\u00a0min');
});

describe('a length', () => {
	test.each([
		[{ min: 314, max: 315 }, '5 h 14 min'],
		[{ min: -Infinity, max: 4 }, '≤ 3 min'],
		[{ min: 0, max: 4 }, '≤ 3 min'],
		[{ min: 30, max: 91 }, '30–90 min'],
		[{ min: 2160, max: 2881 }, '36–48 h'],
		[{ min: 2880, max: 7201 }, '2–5 d'],
		[{ min: 270, max: 301 }, '4 h 30 min to 5 h'],
		[{ min: 120, max: Infinity }, 'at least 2 h'],
		[{ min: -44, max: -43 }, '−44 min'],
		[{ min: 0, max: 1 }, 'under 1 min'],
		[{ min: -Infinity, max: Infinity }, 'not stated'],
	])('%o is told as %s', (interval, words) => expect(told(spanWords(interval))).toBe(words));
	test('that is “about” is told by its middle', () => {
		expect(told(spanWords({ min: 50, max: 71 }, { about: true }))).toBe('about 1 h');
		expect(told(spanWords({ min: 2592, max: 3169 }, { about: true }))).toBe('about 2 d');
	});
});

test.each([
	[{ min: 314, max: 315 }, '+5 h 14 min'],
	[{ min: -44, max: -43 }, '−44 min'],
	[{ min: 0, max: 1 }, '+0 min'],
	[{ min: -Infinity, max: 4 }, 'by +3 min'],
	[{ min: 3, max: Infinity }, 'from +3 min'],
	[{ min: 30, max: 91 }, '+30–90 min'],
	[{ min: -5, max: 6 }, '−5 min to +5 min'],
])('a moment at %o is told as %s', (interval, words) =>
	expect(told(elapsedWords(interval))).toBe(words),
);

test.each([
	[{ min: 0, max: 1 }, 'at once'],
	[{ min: -Infinity, max: 4 }, 'within 3 min'],
	[{ min: 30, max: 91 }, 'after 30–90 min'],
	[{ min: -44, max: -43 }, '44 min before impact'],
	[{ min: -Infinity, max: 1 }, 'by the start of impact'],
	[{ min: 60, max: Infinity }, 'after at least 1 h'],
])('what came at %o came %s', (interval, words) => expect(told(afterWords(interval))).toBe(words));
