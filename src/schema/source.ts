import { z } from 'zod';
import { day, phrase, slug, text, url } from './text.ts';

/** Where facts were read. */
export const source = z.strictObject({
	id: slug.describe('The name by which this record cites the source, such as `blog` or `talk`.'),
	title: text(2, 200).describe('The title as its publisher prints it.'),
	url: url.describe('The address of the original; the archive link is derived from it.'),
	publisher: phrase.describe('Who published it: a company, a newspaper, a repository.'),
	authors: z
		.array(phrase)
		.max(12)
		.default([])
		.describe('The people who signed it, as they signed it.'),
	published: z.string().optional().describe('When it was published, as an EDTF date.'),
	kind: z
		.enum([
			'postmortem',
			'blog',
			'talk',
			'slides',
			'status-page',
			'issue',
			'pull-request',
			'news',
			'paper',
			'interview',
			'own-account',
			'repository',
			'documentation',
			'article',
			'forum',
			'other',
		])
		.describe('What sort of document it is.'),
	relation: z
		.enum(['first-hand', 'first-party', 'second-hand', 'aggregate', 'background'])
		.describe(
			'first-hand: by someone who was there; first-party: by the organization; second-hand: a retelling; aggregate: a collection; background: documentation or an issue that is not about the incident.',
		),
	accessed: day.describe('The day the text was read.'),
	read: z.enum(['whole', 'part']).describe('Whether the whole text was read, or a part.'),
	copy: phrase
		.optional()
		.describe('The copy that was read where it was not the original, as repository@commit.'),
	license: phrase.optional().describe('The license of the text, where it states one.'),
	note: text(4, 300)
		.optional()
		.describe('What a reader needs to know of it, such as what it quotes.'),
});

/** A source once read. */
export type Source = z.output<typeof source>;
