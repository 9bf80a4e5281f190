import { defineCollection } from 'astro:content';
import { patternLoader, postmortemLoader, vocabularyLoader } from './check/loader.ts';

export const collections = {
	postmortems: defineCollection({ loader: postmortemLoader() }),
	patterns: defineCollection({ loader: patternLoader() }),
	vocabularies: defineCollection({ loader: vocabularyLoader() }),
};
