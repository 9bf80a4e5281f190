import { z } from 'zod';
import { claim, maybe, text } from './claim.ts';
import { termId, time } from './common.ts';

/** A part involved. */
export const component = claim('Component', 'A part involved.', {
	component: termId.describe('Of `components`.'),
	role: z
		.enum(['origin', 'trigger-point', 'propagator', 'impacted', 'obstacle', 'detector'])
		.nullable()
		.describe('Its part in what happened.'),
	version: maybe.describe('The version, as the source writes it.'),
	note: maybe.describe('What it did or suffered.'),
	broughtDownBy: termId.nullable().describe('The component that took it down.'),
});

/** What set it off. */
export const trigger = claim('Trigger', 'What set it off.', {
	id: termId.describe('Of `triggers`.'),
	how: maybe.describe('How it showed here.'),
	precondition: maybe.describe('What had to be true for it to do harm.'),
});

/** How it spread. */
export const pattern = claim('Pattern', 'How it spread.', {
	id: termId.describe('Of `patterns`.'),
	how: maybe.describe('How it showed here.'),
});

/** A contributing factor. */
export const cause = claim('Cause', 'A contributing factor.', {
	cause: termId.describe('Of `causes`.'),
	how: text.describe('How it contributed here.'),
	component: termId.nullable().describe('The component it concerns.'),
	leadsTo: z.array(termId).describe('The other causes here that it led to.'),
});

/** How it was noticed. */
export const detection = claim('Detection', 'How it was noticed.', {
	by: termId.describe('Of `detection`.'),
	how: text.describe('What was noticed, and how.'),
	component: termId.nullable().describe('The component that showed it.'),
	delayedBy: maybe.describe('What kept it from being noticed sooner.'),
	time: time.nullable().describe('When; null where no time is given.'),
});

/** What it ran on. */
export const platform = claim('Platform', 'What it ran on.', {
	provider: maybe.describe('The cloud or hosting provider.'),
	distribution: maybe.describe('The distribution.'),
	provisioner: maybe.describe('What built it.'),
	from: maybe.describe('The version before the change.'),
	to: maybe.describe('The version after the change.'),
	regions: z.array(text).describe('The regions.'),
	scale: maybe.describe("The size, in the source's terms."),
});
