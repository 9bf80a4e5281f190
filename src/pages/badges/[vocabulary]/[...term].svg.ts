import type { APIRoute, GetStaticPaths } from 'astro';
import { BADGED } from '../../../components/data/paths.ts';
import { countSentence, incidentsWords } from '../../../components/data/term-words.ts';
import { corpus } from '../../../corpus.ts';
import { badge } from '../../../model/badge.ts';
import type { TermNode } from '../../../model/taxonomy.ts';

export const getStaticPaths = (() =>
	BADGED.flatMap((vocabulary) =>
		corpus.taxonomies[vocabulary].terms.map((node) => ({
			params: { vocabulary, term: node.id },
			props: { node },
		})),
	)) satisfies GetStaticPaths;

/** An image that counts the incidents of a term. */
export const GET: APIRoute = ({ props }) => {
	const { node } = props as { node: TermNode };
	const svg = badge({
		label: node.term.label,
		words: incidentsWords(node),
		title: countSentence(node),
	});
	return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
