import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../../../corpus.ts';
import { lessonsByComponent, publishPortal } from '../../../../model/publish-questions.ts';
import type { TermNode } from '../../../../model/taxonomy.ts';
import { envelope, json, publishing } from '../_api.ts';

const lessons = lessonsByComponent(corpus.lessons);

export const getStaticPaths = (() =>
	corpus.taxonomies.components.terms.map((node) => ({
		params: { component: node.id },
		props: { node },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
	const { node } = props as { node: TermNode };
	return json({
		...envelope(node.postmortems.length),
		...publishPortal(node, lessons.get(node.id) ?? [], publishing),
	});
};
