import { describe, expect, it } from 'vitest';
import { MINIMAL } from '../../tests/fixtures/minimal.ts';
import { orderTimeline } from './timeline-order.ts';

const before = MINIMAL.slice(0, MINIMAL.indexOf('  - at:'));
const after = MINIMAL.slice(MINIMAL.indexOf('rootCause:'));
const record = (steps: string) => before + steps + after;
const step = (at: string, event: string, more = '') =>
	`  - at: '${at}'\n    event: ${event}\n${more}    cite: blog\n`;
const trigger = step(
	'2021-08-25T15:30Z',
	'The change is merged.',
	'    marks: [trigger, impact]\n',
);
const ordered = (...steps: string[]) => orderTimeline(record(steps.join('')));

describe('the order of a timeline', () => {
	it('is left alone where nothing proves it wrong', () => {
		expect(ordered(trigger, step('2021-08-25', 'People notice.'))).toBeUndefined();
		expect(orderTimeline(MINIMAL)).toBeUndefined();
	});

	it('is put right by moving whole steps, with the comments above them', () => {
		const late = step('2021-08-25T18:00Z', 'The site is back.');
		const vague = `  - event: Somebody asks in the chat. # no time is told\n    cite: blog\n`;
		const early = `  # Told in the second part.\n${step('2021-08-25T16:00Z', '>-\n      Engineers\n      look.')}`;
		expect(ordered(trigger, late, vague, early)).toEqual({
			text: record(trigger + early + late + vague),
			lines: [(before + trigger).split('\n').length + 1],
		});
	});

	it('counts offsets from impact', () => {
		const late = step('2021-08-25T18:00Z', 'The site is back.');
		const early = step('T+00:20', 'Engineers look.');
		expect(ordered(trigger, late, early)?.text).toBe(record(trigger + early + late));
	});

	it('is done after one run', () => {
		const hours = ['18', '17', '20', '16', '19'];
		const steps = hours.map((hour) => step(`2021-08-25T${hour}:00Z`, `It is ${hour} o'clock.`));
		const { text } = ordered(trigger, ...steps)!;
		expect([...text.matchAll(/T(\d\d):00Z/g)].map(([, hour]) => hour)).toEqual(hours.sort());
		expect(orderTimeline(text)).toBeUndefined();
	});

	it('is not touched where a mark contradicts another: a time may be wrong', () => {
		const wrong = step('2020-08-25T18:00Z', 'The site is back.', '    marks: [resolved]\n');
		expect(ordered(trigger, wrong)).toBeUndefined();
	});

	it('is not touched where steps share a line', () => {
		const flow =
			"    [{ at: '2021-08-25T18:00Z', event: The site is back., cite: blog }, { at: '2021-08-25T15:30Z', event: The change is merged., marks: [impact], cite: blog }]\n";
		expect(ordered(flow)).toBeUndefined();
	});
});
