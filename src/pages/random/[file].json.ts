import type { APIRoute } from 'astro';
import { corpus } from '../../corpus.ts';
import { idFiles } from '../../model/random-ids.ts';

export const getStaticPaths = () =>
	idFiles(corpus.postmortems).map((ids, number) => ({
		params: { file: String(number) },
		props: { ids },
	}));

export const GET: APIRoute = ({ props }) => Response.json(props.ids);
