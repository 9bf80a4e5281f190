import type { APIRoute, GetStaticPaths } from 'astro';
import { citedOf } from '../../components/data/cited.ts';
import { corpus } from '../../corpus.ts';
import { recordKey } from '../../keys.ts';
import { cslJson, type Cited } from '../../model/cite-as.ts';

export const getStaticPaths = (() =>
	corpus.postmortems.map((postmortem) => ({
		params: { id: postmortem.id },
		props: { cited: citedOf(postmortem) },
		cacheKey: recordKey(postmortem),
	}))) satisfies GetStaticPaths;

/** How to cite a record, as CSL-JSON. */
export const GET: APIRoute = ({ props }) =>
	new Response(`${JSON.stringify(cslJson((props as { cited: Cited }).cited), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
	});
