import { expect, it } from 'vitest';
import { fieldAt } from './field-at.ts';

it.each([
	[['summary'], 'What broke, for whom, how long and why, in 80 to 600 characters.'],
	[['causes', 3, 'cause'], 'An id of `causes`.'],
	[['impact', 'severity', 'rubric'], 'Our grade, an id of `severities`.'],
	[['components', 0, 'role'], 'Its part in what happened.'],
	[
		['lessons', 0, 'ask'],
		'The question an engineer can answer about their own system in a minute.',
	],
	[['lesson'], undefined],
	[['__proto__'], undefined],
])('%j: %s', (path, sentence) => {
	expect(fieldAt(path)?.about).toBe(sentence);
});

it('knows what a group cannot do without', () => {
	expect(fieldAt(['summary'])?.required).toBe(true);
	expect(fieldAt(['lessons', 0, 'ask'])?.required).toBe(false);
	expect(fieldAt(['lessons', 0, 'lesson'])?.required).toBe(true);
});
