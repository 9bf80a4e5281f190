/** The kinds of results, in the order of the page, as addresses name them. */
export const kinds = ['incidents', 'symptoms', 'lessons', 'terms'] as const;

/** A kind of results. */
export type Kind = (typeof kinds)[number];

/** What each kind of results is called. */
export const kindNames: Record<Kind, string> = {
	incidents: 'Incidents',
	symptoms: 'Symptoms',
	lessons: 'Lessons',
	terms: 'Terms',
};
