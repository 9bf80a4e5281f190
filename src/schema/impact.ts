import { z } from 'zod';
import { cite, evidenced } from './evidence.ts';
import { bound, duration, mark, moment, phrase, sentence, termId, text } from './text.ts';

/** A span of time in which something hurt. */
export const impactWindow = evidenced({
	what: sentence.describe('What did not work in this span.'),
	from: moment.optional().describe('When it began, written as in the timeline.'),
	to: moment.optional().describe('When it ended, written as in the timeline.'),
	lasted: duration.optional().describe('How long the source says it lasted, as PT314M or P2D.'),
	bound,
	environment: termId.optional().describe('The environment it happened in, where it differs.'),
	component: termId.optional().describe('The component concerned.'),
	severity: termId.optional().describe('The severity of this window, where it differs.'),
});

/** A number the source gives for the harm done. */
export const impactFigure = evidenced({
	what: phrase.describe('What was counted.'),
	value: z.number().optional().describe('The number, where the source gives one.'),
	min: z.number().optional().describe('The least, where the source gives a range.'),
	max: z.number().optional().describe('The most, where the source gives a range.'),
	unit: mark.describe('The unit, such as services, nodes, % or minutes.'),
	bound,
}).refine((figure) => [figure.value, figure.min, figure.max].some((n) => n !== undefined), {
	error: 'expected `value`, or `min` and `max`',
});

/** Whom and what the incident hurt. */
export const impact = z.strictObject({
	summary: text(8, 800).optional().describe('The harm in one to three sentences.'),
	kinds: z.array(termId).min(1).optional().describe('The kinds of harm, as ids of `impacts`.'),
	audience: z.array(termId).min(1).optional().describe('Who felt it, as ids of `audiences`.'),
	severity: z
		.strictObject({
			reported: phrase.optional().describe("The organization's own grade, in its words."),
			rubric: termId.describe('Our grade, an id of `severities`.'),
			cite: cite.default([]),
		})
		.optional()
		.describe('How grave it was.'),
	windows: z.array(impactWindow).optional().describe('The spans in which something hurt.'),
	figures: z.array(impactFigure).optional().describe('The numbers the sources give.'),
	cite: cite.default([]).describe('The source of the summary, the kinds and the audience.'),
});

/** The impact once read. */
export type Impact = z.output<typeof impact>;
