import { z } from 'zod';
import { sentence, slug } from './text.ts';

/** One source id or a list of them; always a list once read. */
export const cite = z
	.union([slug, z.array(slug).min(1).max(8)])
	.transform((value) => (Array.isArray(value) ? value : [value]))
	.describe('The id of the source that says so, or a list of them.');

/** The two fields every claim may carry: where it was read, or that it is our own reading. */
export const evidenceFields = {
	cite: cite.default([]),
	inferred: z
		.literal(true)
		.optional()
		.describe('True where this is our reading and no source says it in so many words.'),
};

/** A strict object that must say where it was read (`cite`) or that it is our reading (`inferred: true`). */
export function evidenced<T extends z.ZodRawShape>(shape: T) {
	return z.strictObject({ ...shape, ...evidenceFields }).refine(hasEvidence, {
		error: 'expected `cite` with the id of a source, or `inferred: true` where it is our reading',
		when: () => true,
	});
}

function hasEvidence(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return true;
	const { cite, inferred } = value as { cite?: unknown; inferred?: unknown };
	return inferred === true || (Array.isArray(cite) ? cite.length > 0 : Boolean(cite));
}

/** A sentence with its evidence. */
export const remark = evidenced({
	text: sentence.describe('The remark, in one or two sentences.'),
});

/** What every claim carries once read. */
export interface Evidence {
	cite: string[];
	inferred?: true | undefined;
}
