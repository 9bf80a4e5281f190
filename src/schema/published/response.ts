import { z } from 'zod';
import { claim, maybe, text } from './claim.ts';
import { termId, time } from './common.ts';

/** One thing that was tried. */
export const attempt = claim('Attempt', 'One thing that was tried.', {
	did: text.describe('What was tried.'),
	outcome: z
		.enum(['worked', 'partly', 'failed', 'made-worse', 'blocked', 'not-stated'])
		.describe('What came of it.'),
	time: time.nullable().describe('When; null where no time is given.'),
});

/** What stood in the way. */
export const obstacle = claim('Obstacle', 'What stood in the way of the repair.', {
	obstacle: termId.describe('Of `obstacles`.'),
	how: text.describe('How it stood in the way.'),
});

/** A remark. */
export const remark = claim('Remark', 'What went well or badly, was lucky or surprising.', {
	text: text.describe('The remark.'),
});

/** What was done afterwards. */
export const action = claim('Action', 'What was done or planned afterwards.', {
	action: text.describe('What was done or planned.'),
	state: z
		.enum(['done', 'planned', 'dropped', 'rejected', 'unknown'])
		.describe('How far it had come when the source was written.'),
	kind: z.enum(['prevent', 'detect', 'mitigate', 'process', 'unknown']).describe('What it is for.'),
});

/** A lesson. */
export const lesson = claim('Lesson', 'Something to take away, and the question it raises.', {
	id: text.describe('Its name, unique within the record.'),
	name: text.describe('The lesson in a few words.'),
	lesson: text.describe('The lesson in one or two sentences.'),
	ask: maybe.describe("The question to put to one's own system."),
	before: z.array(termId).describe('The triggers before which to ask it.'),
	enforce: z
		.array(z.enum(['design', 'review', 'test', 'policy', 'alert', 'drill', 'runbook']))
		.describe('What can see to it.'),
	same: z.array(text).describe('Lessons elsewhere that say the same, as record-id#lesson-id.'),
});
