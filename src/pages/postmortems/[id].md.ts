import type { APIRoute, GetStaticPaths } from 'astro';
import { recordMarkdown } from '../../components/data/twin/record.ts';
import { corpus } from '../../corpus.ts';
import { recordKey } from '../../keys.ts';
import type { Postmortem } from '../../model/corpus.ts';

export const getStaticPaths = (() =>
	[...corpus.postmortems, ...corpus.withdrawn].map((postmortem) => ({
		params: { id: postmortem.id },
		props: { postmortem },
		cacheKey: recordKey(postmortem),
	}))) satisfies GetStaticPaths;

/** A record as Markdown. */
export const GET: APIRoute = ({ props }) => {
	const { postmortem } = props as { postmortem: Postmortem };
	return new Response(recordMarkdown(postmortem, corpus.taxonomies), {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
};
