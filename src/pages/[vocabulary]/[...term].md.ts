import type { APIRoute, GetStaticPaths } from 'astro';
import { termMarkdown } from '../../components/data/twin/term.ts';
import { corpus } from '../../corpus.ts';
import { termKey } from '../../keys.ts';
import type { TermNode } from '../../model/taxonomy.ts';
import { vocabularies, vocabularyNames } from '../../schema/vocabularies.ts';

export const getStaticPaths = (() =>
	vocabularyNames.flatMap((name) =>
		corpus.taxonomies[name].terms.map((node) => ({
			params: { vocabulary: vocabularies[name].route, term: node.id },
			props: { node },
			cacheKey: termKey(node),
		})),
	)) satisfies GetStaticPaths;

/** A term as Markdown. */
export const GET: APIRoute = ({ props }) =>
	new Response(termMarkdown((props as { node: TermNode }).node, corpus.taxonomies), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
