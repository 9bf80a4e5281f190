import type { APIRoute } from 'astro';
import { checklistOf } from '../../components/brief/checklist.ts';
import { corpus } from '../../corpus.ts';
import { briefOf } from '../../model/brief.ts';
import { checklistMarkdown } from '../../model/brief-markdown.ts';

export const getStaticPaths = () =>
	corpus.taxonomies.triggers.terms
		.filter(({ term }) => term.planned)
		.map((trigger) => ({ params: { trigger: trigger.id }, props: { trigger } }));

export const GET: APIRoute = ({ props }) =>
	new Response(`${checklistMarkdown(checklistOf(briefOf(props.trigger, corpus)))}\n`, {
		headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
	});
