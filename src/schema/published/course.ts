import { z } from 'zod';
import { MARKS } from '../timeline.ts';
import { bound, claim, maybe, text } from './claim.ts';
import { termId, time } from './common.ts';

/** A sign. */
export const symptom = claim('Symptom', 'A sign that somebody may search for.', {
	text: text.describe('The line, verbatim where `quoted` is true.'),
	kind: z
		.enum(['log', 'event', 'status', 'metric', 'alert', 'user-report', 'other'])
		.describe('Where it shows.'),
	component: termId.nullable().describe('The component that printed it.'),
	quoted: z.boolean().describe('False where the sign is described and no source prints it.'),
	note: maybe.describe('What it meant, or that it misled.'),
});

/** A step of the timeline. */
export const step = claim('Step', 'A step of the timeline; its order means something.', {
	id: maybe.describe('Its name, where another step counts from it.'),
	event: text.describe('What happened.'),
	marks: z.array(z.enum(MARKS)).describe('The milestones that this step is.'),
	after: maybe.describe(
		'The step that an offset counts from, where it is not the start of impact.',
	),
	said: maybe.describe("The source's own words for the time."),
	computed: z.boolean().describe('True where the time is reckoned by us from others.'),
	time: time.describe('When.'),
	accounts: z
		.array(z.object({ at: text, cite: z.array(text) }))
		.describe('The times that sources differ on, each with its sources.'),
});

/** A span in which something hurt. */
export const window = claim('ImpactWindow', 'A span of time in which something hurt.', {
	what: text.describe('What did not work.'),
	from: time.nullable().describe('When it began.'),
	to: time.nullable().describe('When it ended.'),
	lasted: maybe.describe('The length that the source states, in ISO 8601.'),
	bound: bound.describe('How exact that is.'),
	environment: termId.nullable().describe('Of `environments`.'),
	component: termId.nullable().describe('Of `components`.'),
	severity: termId.nullable().describe('Of `severities`.'),
});

/** A number that a source gives. */
export const figure = claim('Figure', 'A number that a source gives for the harm done.', {
	what: text.describe('What was counted.'),
	value: z.number().nullable().describe('The number, where the source gives one.'),
	min: z.number().nullable().describe('The least, where the source gives a range.'),
	max: z.number().nullable().describe('The most, where the source gives a range.'),
	unit: text.describe('The unit.'),
	bound: bound.describe('How exact the source is.'),
});
