import { z } from 'zod';
import { cite, evidenced } from './evidence.ts';
import { moment, sentence, slug, wording } from './text.ts';

/** The milestones of an incident, in the order in which they usually come. */
export const MARKS = [
	'latent',
	'trigger',
	'impact',
	'detected',
	'declared',
	'diagnosed',
	'mitigated',
	'resolved',
] as const;

/** The name of a milestone. */
export type Mark = (typeof MARKS)[number];

/** What each milestone is, in a sentence. */
export const MARK_MEANS: Record<Mark, string> = {
	latent: 'The weakness came into the system; nothing showed it yet.',
	trigger: 'The event that set the incident off.',
	impact: 'Somebody outside the work on the system began to feel it. The first one counts.',
	detected: 'The organization noticed that something was wrong. The first one counts.',
	declared: 'It was called an incident, or people were called together for it.',
	diagnosed: 'What had to be changed to end the harm was understood.',
	mitigated: 'The harm was over for those who felt it. The last one counts.',
	resolved: 'The system was whole again, repairs and backlog included. The last one counts.',
};

/** One step of the timeline. Order matters even where no time is known. */
export const timelineEntry = evidenced({
	id: slug.optional().describe('A name, needed only where another step counts its time from here.'),
	at: moment
		.optional()
		.describe(
			'When: an instant with a zone (2023-03-08T06:03Z), a day (2023-03-08), an offset from impact (T+00:27), or a span (T+00:30/T+01:30, ../T+00:03).',
		),
	after: slug
		.optional()
		.describe(
			'The id of the step that an offset counts from, where it is not the start of impact.',
		),
	approx: z
		.literal(true)
		.optional()
		.describe('True where the source says “about”; widens the time tenfold.'),
	said: wording.optional().describe("The source's own words for the time."),
	computed: z
		.literal(true)
		.optional()
		.describe('True where we reckoned the time from others in the source.'),
	accounts: z
		.array(
			z.strictObject({
				at: moment.describe('When, as this account has it.'),
				cite: cite.describe('The source of this account.'),
			}),
		)
		.min(2)
		.optional()
		.describe('Where sources give different times: each with its source.'),
	event: sentence.describe('What happened, in one or two sentences.'),
	marks: z
		.array(z.enum(MARKS))
		.default([])
		.describe(
			'The milestones this step is: latent, trigger, impact, detected, declared, diagnosed, mitigated, resolved.',
		),
});

/** A step of the timeline once read. */
export type TimelineEntry = z.output<typeof timelineEntry>;
