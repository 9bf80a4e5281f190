import { z } from 'zod';
import { maybe, text } from './claim.ts';
import { address, envelope, recordRef, termId, termRef } from './common.ts';
import { shape } from './registry.ts';

const question = shape('Question', 'A question to put to one’s own system.', {
	ask: text.describe('The question.'),
	lesson: text.describe('The lesson behind it.'),
	components: z.array(termId).describe('The components of the incidents that taught it.'),
	taught: z
		.array(z.object({ record: recordRef, url: address.describe('Where the lesson stands.') }))
		.min(1)
		.describe('The records that teach it.'),
});

/** The questions to ask before a change. */
export const briefFile = shape('BriefFile', 'The questions to ask before a change.', {
	...envelope,
	trigger: termRef,
	doing: text.describe('What the reader is about to do, after “Before”.'),
	url: address.describe('Its page.'),
	incidents: z.int().min(0).describe('How many records such a change set off.'),
	questions: z
		.array(question)
		.describe('Those learned most often first; `total` counts them all, shown or not.'),
});

/** What a developer portal shows beside a component. */
export const portalFile = shape('PortalFile', 'What a developer portal shows beside a component.', {
	...envelope,
	component: termRef,
	title: text.describe('A heading.'),
	definition: text.describe('What the component is.'),
	url: address.describe('Its page.'),
	feed: address.nullable().describe('The feed of its incidents; null where it has none yet.'),
	badge: address.describe('An image with the count.'),
	count: z.int().min(0).describe('How many records show it; the same as `total`.'),
	incidents: z
		.array(
			shape('PortalIncident', 'A record in a few words.', {
				...recordRef.shape,
				organization: termRef,
				occurred: maybe.describe('When it happened, in words.'),
				summary: text.describe('What broke, for whom, how long and why.'),
			}),
		)
		.describe('The latest ones.'),
	questions: z.array(question).describe('What to ask of the component; those learned most often.'),
});

const counted = z.object({ id: text, label: text, count: z.int().min(1) });

const known = {
	stated: z.int().min(0).describe('How many records know it.'),
	notStated: z.int().min(0).describe('In how many the sources do not say.'),
	notRecorded: z.int().min(0).describe('In how many nobody has looked.'),
};

/** Figures about the whole collection. */
export const summaryFile = shape('SummaryFile', 'Figures about the whole collection.', {
	...envelope,
	counts: z
		.object({
			records: z.int(),
			withdrawn: z.int(),
			sources: z.int(),
			lessons: z.int(),
			symptoms: z.int(),
		})
		.describe('How many of each there are.'),
	facets: z
		.record(z.string(), z.array(counted))
		.describe('How many records show each value of each facet, the most frequent first.'),
	coverage: z
		.array(z.object({ field: text, ...known }))
		.describe('How many records know each field.'),
	phases: z
		.array(z.object({ name: text, words: text, ...known }))
		.describe('How many records know each length of time.'),
});

/** What there is. */
export const indexFile = shape('IndexFile', 'All files of the API and what is in them.', {
	...envelope,
	name: text,
	description: text,
	url: address.describe('The page about the data.'),
	files: z.array(
		shape('ListedFile', 'A file or a family of files.', {
			url: text.describe('Its address; what stands in braces is to be filled in.'),
			title: text.describe('What it holds.'),
			mediaType: text,
			bytes: z.int().nullable().describe('Its size, for files of everything.'),
			sha256: maybe.describe('Its SHA-256, for files of everything.'),
		}),
	),
});

/** A question as it is published. */
export type PublishedQuestion = z.output<typeof question>;

/** The questions before a change as they are published, but for what every file says of itself. */
export type PublishedBrief = Omit<z.output<typeof briefFile>, keyof typeof envelope>;

/** What a portal shows, but for what every file says of itself. */
export type PublishedPortal = Omit<z.output<typeof portalFile>, keyof typeof envelope>;

/** Figures about everything, but for what every file says of itself. */
export type PublishedFigures = Omit<z.output<typeof summaryFile>, keyof typeof envelope>;

/** A file of the API in its index. */
export type ListedFile = z.output<typeof indexFile>['files'][number];
