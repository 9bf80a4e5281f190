import { z } from 'zod';
import { vocabularyNames } from '../vocabularies.ts';
import { shape } from './registry.ts';

/** A calendar day. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A moment in UTC to the minute or second. */
export const instant = z
	.string()
	.regex(/^[+-]?\d{4,6}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?Z$/);

/** A full web address. */
export const address = z.string().regex(/^https?:\/\/\S+$/);

/** The id of a record. */
export const recordId = z.string().regex(/^[a-z0-9-]+$/);

/** The id of a term; a part of a component carries its group, as in `network/calico`. */
export const termId = z.string().regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/);

/** The name of a vocabulary. */
export const vocabulary = z.enum(vocabularyNames as [string, ...string[]]);

/** What every file of the API says of itself. */
export const envelope = {
	schemaVersion: z
		.literal(1)
		.describe('The version of the shape; it grows when a field changes its meaning or goes.'),
	generatedAt: instant.describe(
		'When the contents last changed: the time of the commit, else the day of the latest change.',
	),
	license: address.describe('The license of the text.'),
	total: z.int().min(0).describe('How many items there are in all, over all pages.'),
};

/** The same for a list that comes in pages. */
export const paged = {
	...envelope,
	page: z.int().min(1).describe('The number of this page, from 1.'),
	pages: z.int().min(1).describe('How many pages there are.'),
	next: address.nullable().describe('The address of the next page; null on the last.'),
};

/** A term. */
export const termRef = shape('TermRef', 'A term of a vocabulary, by its id and its label.', {
	id: termId.describe('The id, which never changes.'),
	label: z.string().describe('The name as pages print it.'),
});

/** A record, as others point at it. */
export const recordRef = shape('RecordRef', 'A record, as lists point at it.', {
	id: recordId.describe('The id of the record.'),
	title: z.string().describe('What happened.'),
	url: address.describe('Its page.'),
});

/** The least and the most of something; a side nobody states is null. */
export const extent = {
	atLeast: z.number().nullable().describe('The least; null where that side is open or not known.'),
	atMost: z.number().nullable().describe('The most; null where that side is open or not known.'),
};

const state = z
	.enum(['known', 'not-stated', 'not-recorded'])
	.describe('Whether it is known, the sources were read for it and do not say, or nobody looked.');

/** A length in minutes. */
export const length = shape('Length', 'A length in minutes, as exact as the sources are.', {
	state,
	...extent,
	about: z.boolean().describe('True where the source says “about”.'),
	basis: z
		.enum(['marks', 'window'])
		.nullable()
		.describe('Reckoned from the timeline, or a length the source states; null if not known.'),
	words: z.string().nullable().describe('The length in words; null if not known.'),
});

/** A figure of the record in words and numbers. */
export const fact = shape(
	'Fact',
	'A figure: one that follows from the times, or one a source gives.',
	{
		name: z.string().describe('What it counts.'),
		state,
		words: z.string().nullable().describe('The figure in words; null if not known.'),
		...extent,
		unit: z.string().describe('The unit of both numbers.'),
		basis: z.enum(['timeline', 'source']).describe('Derived from the times, or given by a source.'),
		cite: z.array(z.string()).describe('The ids of the sources that give it.'),
	},
);

/** A time as written and as resolved. */
export const time = shape('Time', 'A time as the record writes it, and what it comes to.', {
	at: z
		.string()
		.nullable()
		.describe('As written: an instant, a day, an offset such as T+00:27, or a span of these.'),
	earliest: instant.nullable().describe('The first moment in UTC it may have been.'),
	latest: instant.nullable().describe('The last moment in UTC it may have been.'),
	minutes: z
		.object(extent)
		.nullable()
		.describe('Minutes from the start of impact, or from the trigger where that is not known.'),
	precision: z.string().nullable().describe('How finely it is told: minute, day, month and so on.'),
	about: z.boolean().describe('True where the source says “about”.'),
});

/** A length as it is published. */
export type PublishedLength = z.output<typeof length>;

/** A time as it is published. */
export type PublishedTime = z.output<typeof time>;

/** A figure as it is published. */
export type PublishedFact = z.output<typeof fact>;
