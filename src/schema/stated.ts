/** The fields that every record states whatever its sources leave out. */
export const always = ['title', 'summary', 'organization', 'sources', 'entry'] as const;

/** What else a record states, or names in `notStated`: an anecdote, and every other kind. */
export const required = {
	anecdote: [...always, 'components', 'lessons'],
	other: [
		...always,
		'occurred',
		'environments',
		'components',
		'triggers',
		'impact',
		'timeline',
		'rootCause',
		'causes',
		'lessons',
	],
};

/** The fields that a record may leave out; a copy may ask for them. */
export const optional = [
	'platform',
	'symptoms',
	'detection',
	'patterns',
	'response',
	'obstacles',
	'wentWell',
	'wentBadly',
	'lucky',
	'surprises',
	'actions',
] as const;

/** The fields that no copy can ask for, since many a record has nothing to put there. */
export const rest = ['kind', 'applies', 'disagreements', 'related', 'notStated'] as const;

/** The vocabularies that every copy has, as `vocabularies.ts` defines them. */
export const everyVocabulary = [
	'causes',
	'components',
	'triggers',
	'patterns',
	'detection',
	'impacts',
	'audiences',
	'severities',
	'obstacles',
	'environments',
	'organizations',
] as const;
