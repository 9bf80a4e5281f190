import { expect, it } from 'vitest';
import type { Fault } from './faults.ts';
import { wordsFor } from './findings.ts';

const fault = (severity: Fault['severity']): Fault => ({
	problem: { message: '', expected: '', fix: '' },
	severity,
	control: 'title',
});
const [error, notice] = [fault('error'), fault('notice')];

it.each([
	[[], [], 'The record passes the check.'],
	[
		[],
		[notice],
		'The record passes the check. There is one remark, which does not stand in the way.',
	],
	[[], [error], 'The record does not pass yet: 1 answer needs mending.'],
	[['title'], [], 'The record does not pass yet: 1 answer is missing.'],
	[
		['title', 'summary'],
		[error, error, notice, notice],
		'The record does not pass yet: 2 answers need mending and 2 are missing. There are 2 remarks, which do not stand in the way.',
	],
])('with %j empty and %j wrong it says so', (empty, wrong, words) => {
	expect(wordsFor({ empty, wrong })).toBe(words);
});

it('a record that waits for something says for what', () => {
	expect(wordsFor({ empty: [], wrong: [] }, 'once it is so')).toBe(
		'The record passes the check, once it is so.',
	);
	expect(wordsFor({ empty: ['title'], wrong: [] }, 'once it is so')).not.toContain('once');
});
