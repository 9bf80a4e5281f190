import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { indexOf } from '../../model/corpus-index.ts';
import { knownOf } from '../../model/known.ts';

const vocabularies = Object.fromEntries(
	Object.entries(corpus.taxonomies).map(([name, { terms }]) => [
		name,
		terms.map(({ term }) => term),
	]),
) as Parameters<typeof indexOf>[1];
const records = [...corpus.postmortems, ...corpus.withdrawn];

export const GET: APIRoute = () => Response.json(knownOf(indexOf(records, vocabularies)));
