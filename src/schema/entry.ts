import { z } from 'zod';
import { day, mark, phrase, sentence, slug } from './text.ts';

/** The record's own history here. */
export const entry = z.strictObject({
	status: z
		.enum(['published', 'draft', 'withdrawn'])
		.describe('Drafts are not built; a withdrawn record keeps its address and says why.'),
	added: day.describe('The day it was added.'),
	updated: day.optional().describe('The day it was last changed in substance.'),
	preparedBy: z
		.enum(['person', 'assisted'])
		.describe('Written by a person, or with the help of a language model.'),
	verified: day
		.optional()
		.describe('The day every figure was checked once more against its source.'),
	reason: sentence.optional().describe('Why it was withdrawn.'),
	corrections: z
		.array(
			z.strictObject({
				on: day.describe('The day of the correction.'),
				what: sentence.describe('What was wrong and is right now.'),
			}),
		)
		.default([])
		.describe('What was corrected, and when.'),
	formerIds: z.array(slug).default([]).describe('Addresses this record had before.'),
});

/** How this record stands to another. */
export const related = z.strictObject({
	id: slug.describe('The id of the other record.'),
	as: z
		.enum(['same-event', 'recurrence', 'variant', 'caused-by', 'contrast', 'supersedes'])
		.describe('How the two stand to each other.'),
	why: sentence.describe('The reason, in one sentence.'),
});

/** What it ran on. */
export const platformFields = {
	provider: phrase.optional().describe('The cloud or hosting provider.'),
	distribution: phrase.optional().describe('The distribution, such as EKS, GKE or kubeadm.'),
	provisioner: phrase.optional().describe('What built it, such as Terraform or kubespray.'),
	from: mark.optional().describe('The version before the change.'),
	to: mark.optional().describe('The version after the change.'),
	regions: z.array(phrase).optional().describe('The regions, as the provider names them.'),
	scale: phrase.optional().describe("The size, in the source's terms."),
};
