import { z } from 'zod';
import { optional } from '../schema/stated.ts';
import { HOLDS, TOKENS } from './shape.ts';

const groupWith = (...keys: string[]) => `a group with ${keys.join(', ')}`;
const ORIGIN = 'an address without a path, as in https://postmortems.example.com';

const words = (what: string) =>
	z.string({ error: what }).trim().min(1, { error: what }).max(300, { error: what });
const yesNo = z.boolean({ error: 'true or false' });
const folder = words('the path of a folder, in quotes');
const webAddress = (what: string) =>
	z.string({ error: what }).regex(/^(?:https?:\/\/[^\s/]\S*)?$/, { error: what });

const color = z.string({ error: 'a color' }).regex(/^#[0-9a-f]{6}$/i, {
	error: 'a color as six digits, as in #7a1f5c',
});
const shade = z.strictObject({ light: color, dark: color }, { error: groupWith('light', 'dark') });

/** A field of one's own. */
export const field = z
	.strictObject(
		{
			label: words('what the page calls the field'),
			about: words('one sentence that says what belongs in the field'),
			holds: z.enum(HOLDS, { error: `one of ${HOLDS.join(', ')}` }),
			options: z
				.array(words('words'), { error: 'a list of words' })
				.min(2, { error: 'at least two values' })
				.optional(),
			vocabulary: words('the name of a vocabulary').optional(),
			required: yesNo.optional(),
		},
		{ error: groupWith('label', 'about', 'holds') },
	)
	.refine(({ holds, options }) => (holds === 'choice') === (options !== undefined), {
		path: ['options'],
		error: 'the values allowed, where the field holds a choice, and nowhere else',
	})
	.refine(({ holds, vocabulary }) => /^term/.test(holds) === (vocabulary !== undefined), {
		path: ['vocabulary'],
		error: 'the name of a vocabulary, where the field holds terms, and nowhere else',
	});

/** A vocabulary of one's own. */
export const vocabulary = z.strictObject(
	{
		singular: words('what one term is called'),
		plural: words('what the page of all terms is called'),
		question: words('the question that the vocabulary answers'),
	},
	{ error: groupWith('singular', 'plural', 'question') },
);

/** Everything a configuration says; the messages say what is expected. */
export const rules = z.strictObject({
	name: words('the name of the site'),
	tagline: words('what the site is, in one line'),
	address: z.string({ error: ORIGIN }).regex(/^https?:\/\/[^\s/]+\/?$/, { error: ORIGIN }),
	basePath: z
		.string({ error: 'a path, as in /postmortems/' })
		.regex(/^\/?[\w./~-]*$/, { error: 'a path, as in /postmortems/' }),
	repository: webAddress('the address of a repository, or nothing between the quotes'),
	license: z.strictObject(
		{
			words: words('the words for the license, as in Internal'),
			address: webAddress('the address of the license, or nothing between the quotes').default(''),
		},
		{ error: groupWith('words', 'address') },
	),
	searchEngines: yesNo,
	colors: z.strictObject(
		Object.fromEntries(Object.keys(TOKENS).map((token) => [token, shade.optional()])),
		{ error: 'a group of colors' },
	),
	content: folder,
	beside: z
		.strictObject(
			{
				folder,
				records: yesNo.default(false),
				label: words('a few words').default('public collection'),
				repository: webAddress('the address of a repository, or nothing').default(''),
			},
			{ error: groupWith('folder', 'records') },
		)
		.optional(),
	internalSources: yesNo,
	required: z.array(
		z.enum(optional, {
			error: `one that is not required already: ${optional.join(', ')}`,
		}),
		{ error: 'a list of names of fields' },
	),
	fieldsTitle: words('the title above your own fields'),
	fields: z.record(z.string(), field, { error: 'a group of fields' }),
	vocabularies: z.record(z.string(), vocabulary, { error: 'a group of vocabularies' }),
});
