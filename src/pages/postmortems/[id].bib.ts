import type { APIRoute, GetStaticPaths } from 'astro';
import { citedOf } from '../../components/data/cited.ts';
import { corpus } from '../../corpus.ts';
import { recordKey } from '../../keys.ts';
import { bibtex, type Cited } from '../../model/cite-as.ts';

export const getStaticPaths = (() =>
	corpus.postmortems.map((postmortem) => ({
		params: { id: postmortem.id },
		props: { cited: citedOf(postmortem) },
		cacheKey: recordKey(postmortem),
	}))) satisfies GetStaticPaths;

/** How to cite a record, as BibTeX. */
export const GET: APIRoute = ({ props }) =>
	new Response(bibtex((props as { cited: Cited }).cited), {
		headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
	});
