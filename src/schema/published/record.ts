import { z } from 'zod';
import { vocabularyNames, type VocabularyName } from '../vocabularies.ts';
import { maybe, text } from './claim.ts';
import { cause, component, detection, pattern, platform, trigger } from './coding.ts';
import { address, day, fact, length, recordId, termId, termRef } from './common.ts';
import { figure, step, symptom, window } from './course.ts';
import { shape } from './registry.ts';
import { action, attempt, lesson, obstacle, remark } from './response.ts';
import { relation, source } from './source.ts';

type Coded = Exclude<VocabularyName, 'organizations'>;

/** The vocabularies that code a record beside its organization. */
export const codedNames = vocabularyNames.filter((name): name is Coded => name !== 'organizations');

const terms = Object.fromEntries(codedNames.map((name) => [name, z.array(termRef)])) as Record<
	Coded,
	z.ZodArray<typeof termRef>
>;

const phases = {
	dormant: length,
	detect: length,
	diagnose: length,
	mitigate: length,
	resolve: length,
	latent: length,
	building: length,
	unnoticed: length,
	searching: length,
	repairing: length,
	recovering: length,
	total: length,
};

const summary = {
	id: recordId.describe('The id, which never changes; it is the last part of the address.'),
	url: address.describe('Its page.'),
	status: z.literal('published'),
	kind: z
		.enum(['incident', 'near-miss', 'security-incident', 'exercise', 'anecdote'])
		.describe('What sort of record it is.'),
	title: text.describe('What happened, in a line.'),
	summary: text.describe('What broke, for whom, how long and why.'),
	organization: termRef,
	occurred: z
		.object({
			words: text.describe('When it happened, in words.'),
			year: z.int().describe('The year, the last where it is a span.'),
			iso: maybe.describe('The plain date, month or year, where one says it.'),
			earliest: day.nullable().describe('The first day it may have been.'),
			latest: day.nullable().describe('The last day it may have been.'),
		})
		.nullable()
		.describe('When it happened; null where nothing is known.'),
	terms: z.object(terms).describe('The terms that code it, by vocabulary, each once.'),
	phases: z.object(phases).describe('How long each phase took, and the whole.'),
	added: day.describe('The day it was added.'),
	updated: day.describe('The day it was last changed in substance.'),
	corrected: day.nullable().describe('The day of the latest correction; null if there was none.'),
	collection: maybe.describe('The collection it was taken over from; null if it is of this one.'),
};

/** A record in a list. */
export const recordSummary = shape('RecordSummary', 'A record as lists give it.', {
	...summary,
	record: address.describe('The whole record as JSON.'),
});

const severity = z.object({
	rubric: termId.describe('Our grade, of `severities`.'),
	reported: maybe.describe("The organization's own grade, in its words."),
	cite: z.array(text),
});

const impact = shape('Impact', 'Whom and what it hurt.', {
	summary: maybe.describe('The harm in one to three sentences.'),
	kinds: z.array(termId).describe('Of `impacts`.'),
	audience: z.array(termId).describe('Of `audiences`.'),
	severity: severity.nullable().describe('How grave it was.'),
	windows: z.array(window),
	figures: z.array(figure),
	cite: z.array(text).describe('The sources of the summary, the kinds and the audience.'),
});

const rootCause = shape('RootCause', 'What a source names as the cause.', {
	statement: text.describe('What the source names, in its sense.'),
	contested: maybe.describe('Who disputes it, and why.'),
	cite: z.array(text),
});

const disagreement = shape('Disagreement', 'Where sources differ.', {
	about: text.describe('What they differ on.'),
	accounts: z.array(z.object({ says: text, cite: z.array(text) })),
	prefer: maybe.describe('The source whose account the record uses.'),
	why: maybe.describe('Why that one.'),
});

const applies = shape('Applies', 'Whether it can still happen to a reader.', {
	verdict: z.enum([
		'fixed-upstream',
		'still-possible',
		'provider-changed',
		'configuration',
		'unknown',
	]),
	introducedIn: maybe.describe('The first version concerned.'),
	fixedIn: maybe.describe('The first version free of it.'),
	upstream: z.array(address).describe('Issues or changes upstream.'),
	checked: day.describe('The day this was last looked into.'),
	note: maybe.describe('What the verdict rests on.'),
	cite: z.array(text),
});

/** A whole record. */
export const record = shape(
	'Record',
	'A record with everything it says and what follows from it.',
	{
		...summary,
		links: z
			.object({ markdown: address, bibtex: address, csl: address })
			.describe('The same as Markdown, and how to cite it.'),
		shape: text.describe('The shape of the outage in a few words.'),
		facts: z
			.array(fact)
			.describe('The figures: those that follow from the times, then those given.'),
		origin: z
			.enum(['impact', 'trigger'])
			.nullable()
			.describe('What minutes count from; null where neither is known.'),
		environments: z.array(termId).describe('Where it happened.'),
		platform: platform.nullable(),
		components: z.array(component),
		triggers: z.array(trigger),
		impact: impact.nullable(),
		symptoms: z.array(symptom),
		detection: z.array(detection),
		timeline: z.array(step).describe('What happened, in order.'),
		rootCause: z.array(rootCause),
		causes: z.array(cause),
		patterns: z.array(pattern),
		response: z.array(attempt),
		obstacles: z.array(obstacle),
		wentWell: z.array(remark),
		wentBadly: z.array(remark),
		lucky: z.array(remark),
		surprises: z.array(remark),
		actions: z.array(action),
		applies: applies.nullable(),
		lessons: z.array(lesson),
		disagreements: z.array(disagreement),
		related: z.array(relation),
		sources: z.array(source),
		notStated: z.array(text).describe('What the sources were read for and do not say.'),
		story: text.describe('The story as GitHub-flavored Markdown, citations as footnotes.'),
		entry: z
			.object({
				preparedBy: z.enum(['person', 'assisted']),
				verified: day.nullable().describe('The day every figure was checked once more.'),
				corrections: z.array(z.object({ on: day, what: text })),
				formerIds: z.array(recordId).describe('Addresses it had before.'),
			})
			.describe("The record's own history here."),
		own: z
			.record(z.string(), z.unknown())
			.describe('Fields that this copy of the knowledge base has added; empty in the original.'),
	},
);

/** What is left of a withdrawn record. */
export const withdrawn = shape('Withdrawn', 'A record that was withdrawn: it keeps its address.', {
	id: recordId,
	url: address.describe('Its page, which says the same.'),
	status: z.literal('withdrawn'),
	title: text.describe('What it was called.'),
	withdrawn: day.describe('The day it was withdrawn.'),
	reason: maybe.describe('Why.'),
});

/** A whole record as it is published. */
export type PublishedRecord = z.output<typeof record>;

/** A record as lists give it. */
export type PublishedSummary = z.output<typeof recordSummary>;

/** What is left of a withdrawn record. */
export type PublishedWithdrawn = z.output<typeof withdrawn>;
