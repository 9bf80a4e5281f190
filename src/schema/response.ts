import { z } from 'zod';
import { cite, evidenced } from './evidence.ts';
import { day, mark, moment, phrase, sentence, slug, termId, text, url, wording } from './text.ts';

/** A sign that somebody may search for: a line a machine printed, or what people saw. */
export const symptom = evidenced({
	text: text(2, 200).describe('The line, verbatim where `quoted` is not false.'),
	kind: z
		.enum(['log', 'event', 'status', 'metric', 'alert', 'user-report', 'other'])
		.describe('Where it shows.'),
	component: termId.optional().describe('The component that printed it.'),
	quoted: z
		.boolean()
		.default(true)
		.describe('False where the sign is described and no source prints it.'),
	note: sentence.optional().describe('What it meant, or that it misled.'),
});

/** One thing that was tried. */
export const attempt = evidenced({
	did: sentence.describe('What was tried.'),
	outcome: z
		.enum(['worked', 'partly', 'failed', 'made-worse', 'blocked', 'not-stated'])
		.describe('What came of it.'),
	at: moment.optional().describe('When, written as in the timeline.'),
});

/** What stood in the way of the repair. */
export const obstacle = evidenced({
	obstacle: termId.describe('An id of `obstacles`.'),
	how: sentence.describe('How it stood in the way.'),
});

/** What the organization did or planned afterwards. */
export const action = evidenced({
	action: sentence.describe('What was done or planned.'),
	state: z
		.enum(['done', 'planned', 'dropped', 'rejected', 'unknown'])
		.describe('How far it had come when the source was written.'),
	kind: z.enum(['prevent', 'detect', 'mitigate', 'process', 'unknown']).describe('What it is for.'),
});

/** Something to take away, and the question to put to one's own system. */
export const lesson = evidenced({
	id: slug.describe('A name for links, unique within the record.'),
	name: text(3, 60).describe('The lesson in a few words.'),
	lesson: sentence.describe('The lesson in one or two sentences.'),
	ask: text(12, 240)
		.optional()
		.describe('The question an engineer can answer about their own system in a minute.'),
	before: z
		.array(termId)
		.default([])
		.describe('The triggers before which to ask it, as ids of `triggers`.'),
	enforce: z
		.array(z.enum(['design', 'review', 'test', 'policy', 'alert', 'drill', 'runbook']))
		.default([])
		.describe('What can see to it.'),
	same: z
		.array(z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'expected record-id#lesson-id'))
		.default([])
		.describe('Lessons elsewhere that say the same, as record-id#lesson-id.'),
});

/** Whether it can still happen to a reader. */
export const applies = z.strictObject({
	verdict: z
		.enum(['fixed-upstream', 'still-possible', 'provider-changed', 'configuration', 'unknown'])
		.describe('Whether a reader can still meet it.'),
	introducedIn: mark.optional().describe('The first version concerned.'),
	fixedIn: mark.optional().describe('The first version free of it.'),
	upstream: z.array(url).default([]).describe('Issues or changes upstream.'),
	checked: day.describe('The day this was last looked into.'),
	note: sentence.optional().describe('What the verdict rests on.'),
	cite: cite.default([]),
});

/** Where sources differ. */
export const disagreement = z.strictObject({
	about: phrase.describe('What they differ on.'),
	accounts: z
		.array(
			z.strictObject({
				says: wording.describe('What this account says.'),
				cite: cite.describe('The source of this account.'),
			}),
		)
		.min(2)
		.describe('Each account with its source.'),
	prefer: slug.optional().describe('The source whose account this record uses.'),
	why: sentence.optional().describe('Why that one.'),
});
