import type { APIRoute } from 'astro';
import { corpus } from '../../../corpus.ts';
import { titleParts } from '../../../model/comparison-titles.ts';

export const getStaticPaths = () =>
	titleParts(corpus).map((part, number) => ({ params: { part: String(number) }, props: { part } }));

export const GET: APIRoute = ({ props }) => Response.json(props.part);
