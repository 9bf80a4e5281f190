import type { APIRoute } from 'astro';
import { wording } from '../../components/compare/wording.ts';
import { corpus } from '../../corpus.ts';
import { likeKey } from '../../keys.ts';
import { comparisonOf } from '../../model/comparison.ts';

export const getStaticPaths = () =>
	corpus.postmortems.map((postmortem) => ({
		params: { id: postmortem.id },
		props: { postmortem },
		cacheKey: likeKey(postmortem),
	}));

export const GET: APIRoute = ({ props }) =>
	Response.json(comparisonOf(props.postmortem, corpus, wording));
