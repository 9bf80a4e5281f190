import type { APIRoute, GetStaticPaths } from 'astro';
import { termFeed } from '../../../components/data/feeds.ts';
import { FED } from '../../../components/data/paths.ts';
import { corpus } from '../../../corpus.ts';
import { termKey } from '../../../keys.ts';
import { atom } from '../../../model/feed-atom.ts';
import type { TermNode } from '../../../model/taxonomy.ts';
import { vocabularies } from '../../../schema/vocabularies.ts';

export const getStaticPaths = (() =>
	FED.flatMap((name) =>
		corpus.taxonomies[name].terms
			.filter(({ postmortems }) => postmortems.length > 0)
			.map((node) => ({
				params: { vocabulary: vocabularies[name].route, term: node.id },
				props: { node },
				cacheKey: termKey(node),
			})),
	)) satisfies GetStaticPaths;

/** What is new and corrected among the incidents of a term. */
export const GET: APIRoute = ({ props }) =>
	new Response(atom(termFeed((props as { node: TermNode }).node, corpus.taxonomies)), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
