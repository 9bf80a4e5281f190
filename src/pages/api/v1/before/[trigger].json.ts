import type { APIRoute, GetStaticPaths } from 'astro';
import { doingOf } from '../../../../components/brief/checklist.ts';
import { corpus } from '../../../../corpus.ts';
import { briefOf } from '../../../../model/brief.ts';
import { publishBrief } from '../../../../model/publish-questions.ts';
import type { TermNode } from '../../../../model/taxonomy.ts';
import { envelope, json, publishing } from '../_api.ts';

export const getStaticPaths = (() =>
	corpus.taxonomies.triggers.terms
		.filter(({ term }) => term.planned)
		.map((trigger) => ({
			params: { trigger: trigger.id },
			props: { trigger },
		}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
	const brief = briefOf((props as { trigger: TermNode }).trigger, corpus);
	return json({ ...envelope(brief.total), ...publishBrief(brief, doingOf(brief), publishing) });
};
