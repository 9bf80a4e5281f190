import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../corpus.ts';
import { searchEntries } from '../../model/search-entries.ts';
import { postmortemPath, termPath } from '../../site.ts';

const entries = searchEntries(corpus, { postmortem: postmortemPath, term: termPath });

export const getStaticPaths = (() =>
	Object.keys(entries).map((kind) => ({ params: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
	Response.json(entries[params.kind as keyof typeof entries]);
