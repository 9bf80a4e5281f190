import { z } from 'zod';
import { evidenced, evidenceFields } from './evidence.ts';
import { mark, moment, sentence, termId } from './text.ts';

const fullComponent = z.strictObject({
	component: termId.describe('An id of `components`, such as `network/calico`.'),
	role: z
		.enum(['origin', 'trigger-point', 'propagator', 'impacted', 'obstacle', 'detector'])
		.optional()
		.describe('Its part in what happened.'),
	version: mark.optional().describe('The version, as the source writes it.'),
	note: sentence.optional().describe('What it did or suffered.'),
	broughtDownBy: termId.optional().describe('The component that took this one down.'),
	...evidenceFields,
});

/** A component's part in the incident, by its bare id or with its role and evidence. */
export const component = z.union([
	termId.transform((component): z.output<typeof fullComponent> => ({ component, cite: [] })),
	fullComponent,
]);

/** What set the incident off. */
export const trigger = coded({
	precondition: sentence
		.optional()
		.describe('What had to be true for this change to do harm, for a reader about to make it.'),
});

/** How the incident spread. */
export const pattern = coded({});

/** A term by its bare id, or with the sentence that shows it and its evidence. */
function coded<T extends z.ZodRawShape>(shape: T) {
	const full = evidenced({
		id: termId.describe('The id of the term.'),
		how: sentence.describe('How it showed here, in one or two sentences.'),
		...shape,
	});
	return z.union([termId.transform((id) => ({ id, cite: [] as string[] })), full]);
}

/** A contributing factor: what made the incident possible. */
export const cause = evidenced({
	cause: termId.describe('An id of `causes`.'),
	how: sentence.describe('How it contributed here, in one or two sentences.'),
	component: termId.optional().describe('The component it concerns.'),
	leadsTo: z.array(termId).optional().describe('The other causes here that it led to.'),
});

/** How the incident was noticed. */
export const detection = evidenced({
	by: termId.describe('An id of `detection`.'),
	how: sentence.describe('What was noticed, and how.'),
	at: moment.optional().describe('When, written as in the timeline.'),
	component: termId.optional().describe('The component that showed it.'),
	delayedBy: sentence.optional().describe('What kept it from being noticed sooner.'),
});
