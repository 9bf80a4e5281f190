import type { z } from 'zod';
import { config } from '../config.ts';
import { organization, ownTerm, patternTerm, term, triggerTerm } from './term.ts';

/** A controlled vocabulary: where it lives, what it is called, and the shape of its terms. */
export interface VocabularyDefinition {
	/** The file below `content/`, or the folder where each term has a file of its own. */
	path: string;
	/** The first part of its pages' addresses. */
	route: string;
	/** What one term is called on its page. */
	singular: string;
	/** What its index page is called. */
	plural: string;
	/** What the vocabulary answers, in one sentence. */
	question: string;
	schema: z.ZodType;
}

/** The vocabularies that every copy has, by name. */
const everywhere = {
	causes: {
		path: 'causes.yaml',
		route: 'causes',
		singular: 'Contributing factor',
		plural: 'Causes',
		question: 'What made it possible?',
		schema: term,
	},
	components: {
		path: 'components.yaml',
		route: 'components',
		singular: 'Component',
		plural: 'Components',
		question: 'Which part failed, spread it, suffered or stood in the way?',
		schema: term,
	},
	triggers: {
		path: 'triggers.yaml',
		route: 'triggers',
		singular: 'Trigger',
		plural: 'Triggers',
		question: 'What set it off?',
		schema: triggerTerm,
	},
	patterns: {
		path: 'patterns',
		route: 'patterns',
		singular: 'Pattern',
		plural: 'Patterns',
		question: 'How did it spread?',
		schema: patternTerm,
	},
	detection: {
		path: 'detection.yaml',
		route: 'detection',
		singular: 'Way of noticing',
		plural: 'Detection',
		question: 'How was it noticed?',
		schema: term,
	},
	impacts: {
		path: 'impacts.yaml',
		route: 'impacts',
		singular: 'Kind of impact',
		plural: 'Impacts',
		question: 'What harm did it do?',
		schema: term,
	},
	audiences: {
		path: 'audiences.yaml',
		route: 'audiences',
		singular: 'Audience',
		plural: 'Audiences',
		question: 'Who felt it?',
		schema: term,
	},
	severities: {
		path: 'severities.yaml',
		route: 'severities',
		singular: 'Severity',
		plural: 'Severities',
		question: 'How grave was it?',
		schema: term,
	},
	obstacles: {
		path: 'obstacles.yaml',
		route: 'obstacles',
		singular: 'Obstacle',
		plural: 'Obstacles',
		question: 'What stood in the way of the repair?',
		schema: term,
	},
	environments: {
		path: 'environments.yaml',
		route: 'environments',
		singular: 'Environment',
		plural: 'Environments',
		question: 'Where did it happen?',
		schema: term,
	},
	organizations: {
		path: 'organizations.yaml',
		route: 'organizations',
		singular: 'Organization',
		plural: 'Organizations',
		question: 'Whose system failed?',
		schema: organization,
	},
} satisfies Record<string, VocabularyDefinition>;

const own: Record<string, VocabularyDefinition> = Object.fromEntries(
	Object.entries(config.vocabularies).map(([name, words]) => [
		name,
		{ path: `${name}.yaml`, route: name, ...words, schema: ownTerm },
	]),
);

/** All vocabularies by name, a copy's own at the end. The order is the order in which pages list them. */
export const vocabularies = { ...everywhere, ...own } as typeof everywhere;

/** The name of a vocabulary; those of a copy's own count as names too. */
export type VocabularyName = keyof typeof everywhere;

/** True for a vocabulary that this copy has added. */
export const isOwnVocabulary = (name: VocabularyName): boolean => Object.hasOwn(own, name);

/** The names of all vocabularies, in order. */
export const vocabularyNames = Object.keys(vocabularies) as VocabularyName[];
