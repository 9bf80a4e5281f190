import { expect, test } from 'vitest';
import { comparedSteps } from './comparison-steps.ts';
import { incidents, read } from './incidents.fixture.ts';

const words = { clock: () => undefined, marks: (marks: string[]) => marks.join(', ') };
const steps = (name: keyof typeof incidents) =>
	comparedSteps(read(incidents[name]).placed, words).map(({ at, when, marks }) => [
		at,
		when.replaceAll('\u00a0', ' '),
		marks,
	]);

test('counts from the start of impact, in the middle of what is known', () => {
	expect(steps('toumi')).toEqual([
		[null, 'first', 'trigger'],
		[0, '+0 min', 'impact'],
		[60, '+30–90 min', 'detected'],
		[null, 'then', ''],
	]);
});

test('takes the known side of what is open', () => {
	expect(steps('reddit')[3]).toEqual([3, 'by +3 min', 'detected']);
});

test('gives the clock, then the words of the source, where nothing can be counted', () => {
	const { placed } = read({
		timeline: [
			{ at: '2020-01-02', event: 'It is merged.', marks: [], cite: ['blog'] },
			{ said: 'soon after', event: 'It is noticed.', marks: [], cite: ['blog'] },
		],
	});
	const clock = ({ absolute }: { absolute?: unknown }) => (absolute ? '2 January 2020' : undefined);
	expect(comparedSteps(placed, { ...words, clock }).map(({ at, when }) => [at, when])).toEqual([
		[null, '2 January 2020'],
		[null, 'soon after'],
	]);
});
