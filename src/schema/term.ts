import { z } from 'zod';
import { phrase, sentence, termId, text, url } from './text.ts';

const named = {
	label: text(2, 60).describe('The name as pages print it.'),
	definition: text(20, 320).describe('One sentence that says what it is.'),
	aliases: z.array(phrase).default([]).describe('Other words people use for it.'),
};

const coded = {
	...named,
	useWhen: sentence.describe('When to use the term.'),
	notWhen: sentence.describe('When not, and which term to use instead.'),
	absence: sentence
		.optional()
		.describe('What it says that no incident here shows the term, where that says something.'),
};

/** A term of a vocabulary. The parent of `network/calico` is `network`. */
export const term = z.strictObject({
	id: termId.describe('Never reused, never renamed.'),
	...coded,
});

/** A trigger: a term that also says whether it is a change one plans. */
export const triggerTerm = term.extend({
	planned: z.boolean().describe('True for a change one plans, which gets a page of questions.'),
	doing: text(8, 60)
		.regex(/^you /, 'expected words that follow “Before”, as in “you upgrade Kubernetes”')
		.optional()
		.describe('What the reader is about to do, as the title of that page says it after “Before”.'),
});

/** A term of a vocabulary that a copy has added. */
export const ownTerm = z.strictObject({
	id: termId.describe('Never reused, never renamed.'),
	...named,
	useWhen: coded.useWhen.optional(),
	notWhen: coded.notWhen.optional(),
	absence: coded.absence,
	website: url.optional().describe('Its address.'),
});

/** An organization a record can belong to. */
export const organization = z.strictObject({
	id: termId.describe('Never reused, never renamed.'),
	...named,
	website: url.optional().describe('Its address.'),
});

/** The front matter of a pattern; its id is the file name, its essay the body. */
export const patternTerm = z.strictObject(coded);

/** A term once read, of whatever vocabulary. */
export interface Term {
	id: string;
	label: string;
	definition: string;
	aliases: string[];
	useWhen?: string;
	notWhen?: string;
	absence?: string;
	planned?: boolean;
	doing?: string;
	website?: string;
}
