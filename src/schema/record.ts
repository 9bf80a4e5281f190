import { z } from 'zod';
import { cause, component, detection, pattern, trigger } from './coding.ts';
import { entry, platformFields, related } from './entry.ts';
import { cite, evidenced, remark } from './evidence.ts';
import { impact } from './impact.ts';
import type { SchemaOptions } from './options.ts';
import { notStatedPaths } from './presence.ts';
import { action, applies, attempt, disagreement, lesson, obstacle, symptom } from './response.ts';
import { source } from './source.ts';
import { sentence, slug, termId, text } from './text.ts';
import { timelineEntry } from './timeline.ts';

const rootCause = z.strictObject({
	statement: sentence.describe('What the source names as the cause, in its sense.'),
	cite: cite.describe('The source that names it.'),
	contested: sentence.optional().describe('Who disputes it, and why.'),
});

const remarks = z.array(remark).min(1).optional();

const fields = {
	kind: z
		.enum(['incident', 'near-miss', 'security-incident', 'exercise', 'anecdote'])
		.default('incident')
		.describe('What sort of record it is; an anecdote needs fewer fields.'),
	title: text(10, 100).describe('What happened, plainly, in 10 to 100 characters.'),
	summary: text(80, 600).describe(
		'What broke, for whom, how long and why, in 80 to 600 characters.',
	),
	organization: slug.describe('The organization whose system failed, an id of `organizations`.'),
	occurred: z
		.string()
		.min(4)
		.max(40)
		.optional()
		.describe('When it happened, as an EDTF date: 2021, 2021-08, 2021-08-25, ../2020-02-12.'),
	environments: z
		.array(termId)
		.min(1)
		.optional()
		.describe('Where it happened, as ids of `environments`.'),
	platform: evidenced(platformFields).optional().describe('What it ran on.'),
	components: z
		.array(component)
		.min(1)
		.optional()
		.describe('The parts involved: ids of `components`, with a role and a note where they help.'),
	triggers: z.array(trigger).min(1).optional().describe('What set it off, as ids of `triggers`.'),
	impact: impact.optional().describe('Whom and what it hurt.'),
	symptoms: z.array(symptom).min(1).optional().describe('The signs somebody may search for.'),
	detection: z.array(detection).min(1).optional().describe('How it was noticed.'),
	timeline: z.array(timelineEntry).min(1).optional().describe('What happened, in order.'),
	rootCause: z
		.union([rootCause.transform((one) => [one]), z.array(rootCause).min(1)])
		.optional()
		.describe('What the sources name as the cause, beside the contributing factors.'),
	causes: z.array(cause).min(1).optional().describe('The contributing factors.'),
	patterns: z.array(pattern).min(1).optional().describe('How it spread, as ids of `patterns`.'),
	response: z.array(attempt).min(1).optional().describe('What was tried, and what came of it.'),
	obstacles: z.array(obstacle).min(1).optional().describe('What stood in the way of repair.'),
	wentWell: remarks.describe('What went well.'),
	wentBadly: remarks.describe('What went badly.'),
	lucky: remarks.describe('Where luck helped.'),
	surprises: remarks.describe('What surprised the people involved, or may surprise a reader.'),
	actions: z.array(action).min(1).optional().describe('What was done or planned afterwards.'),
	applies: applies.optional().describe('Whether it can still happen to a reader.'),
	lessons: z
		.array(lesson)
		.min(1)
		.optional()
		.describe('What to take away, each with the question it raises.'),
	disagreements: z
		.array(disagreement)
		.min(1)
		.optional()
		.describe('Where sources differ, and which account the record uses.'),
	related: z.array(related).min(1).optional().describe('Links to other records, with the reason.'),
	sources: z.array(source).min(1).max(24).describe('Where everything was read.'),
	notStated: z
		.array(z.enum(notStatedPaths))
		.default([])
		.describe('What the sources were read for and do not say.'),
	entry: entry.describe("The record's own history here."),
};

/** The schema of a record's front matter, strict, with the fields that `options` adds. */
export function recordSchema(options: Pick<SchemaOptions, 'fields'>) {
	return z.strictObject({ ...fields, ...options.fields });
}

/** A record's front matter once read; short forms are written out, absent lists are empty. */
export type RecordData = z.output<z.ZodObject<typeof fields>>;
