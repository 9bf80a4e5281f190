import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../corpus.ts';
import { keyOf } from '../../keys.ts';
import { searchFiles } from '../../model/search-files.ts';
import { briefPath, postmortemPath, termPath } from '../../site.ts';

export const getStaticPaths = (() => {
	const { words, cards, ...single } = searchFiles(corpus, {
		postmortem: postmortemPath,
		term: termPath,
		brief: briefPath,
	});
	return [
		...Object.entries(single),
		...words.map((block, number) => [`words/${number}`, block] as const),
		...cards.map((some, number) => [`cards/${number}`, some] as const),
	].map(([file, content]) => ({ params: { file }, props: { content }, cacheKey: keyOf(content) }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => Response.json(props.content);
