import { describe, expect, it } from 'vitest';
import { placeTimeline } from '../model/timeline.ts';
import { timelineEntry } from '../schema/timeline.ts';
import { whenOf } from './when.ts';

const step = (fields: object) =>
	timelineEntry.parse({ event: 'Something happens.', cite: 'blog', ...fields });

/** The words of one step beside a known start of impact. */
function wordsOf(fields: object, impact = '2023-03-14T19:00Z') {
	const timeline = [step({ at: impact, marks: ['impact'] }), step(fields)];
	const [, placed] = placeTimeline({ timeline }).entries;
	if (!placed) throw new Error('no step');
	const { before, times, day, elapsed } = whenOf(placed, placed.entry.accounts !== undefined);
	return { clock: before + times.map(({ words }) => words).join('–'), day, elapsed };
}

describe('the words for a moment', () => {
	it('names the clock in UTC, the day and the time from impact', () => {
		expect(wordsOf({ at: '2023-03-15T01:14+01:00' })).toEqual({
			clock: '00:14',
			day: '15 March 2023',
			elapsed: '+5\u00a0h 14\u00a0min',
		});
	});

	it('names both ends of a span, and a month once', () => {
		expect(wordsOf({ at: '2023-03-14T23:30Z/2023-03-15T00:30Z' })).toMatchObject({
			clock: '23:30–00:30',
			day: '14–15 March 2023',
		});
		expect(wordsOf({ at: '2023-03-15/2023-03-21' })).toMatchObject({
			clock: '15–21 March 2023',
			day: undefined,
		});
		expect(wordsOf({ at: '2023-03-30/2023-04-02' }).clock).toBe('30 March–2 April 2023');
	});

	it('says “by” where only the latest moment is known', () => {
		expect(wordsOf({ at: '../T+00:03' })).toMatchObject({
			clock: 'by 19:03',
			elapsed: 'by +3\u00a0min',
		});
	});

	it('leaves out what “about” adds to the time the source names', () => {
		expect(wordsOf({ at: '2023-03-14T19:30Z', approx: true }).clock).toBe('≈ 19:30');
	});

	it('spans the times of differing accounts', () => {
		const accounts = [
			{ at: '2023-03-14T19:10Z', cite: 'blog' },
			{ at: '2023-03-14T19:40Z', cite: 'talk' },
		];
		expect(wordsOf({ accounts }).clock).toBe('19:10–19:40');
	});

	it('gives no clock time to a step that only has its place in the order', () => {
		expect(wordsOf({})).toEqual({ clock: '', day: undefined, elapsed: undefined });
	});
});
