import { defineCollection } from 'astro:content';
import { historyLoader } from './check/history.ts';
import { patternLoader, postmortemLoader, vocabularyLoader } from './check/loader.ts';

export const collections = {
	postmortems: defineCollection({ loader: postmortemLoader() }),
	patterns: defineCollection({ loader: patternLoader() }),
	vocabularies: defineCollection({ loader: vocabularyLoader() }),
	history: defineCollection({ loader: historyLoader() }),
};
