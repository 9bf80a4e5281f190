import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../../corpus.ts';
import { publish } from '../../../model/publish.ts';
import { publishChange, publishLesson, publishSymptom } from '../../../model/publish-lists.ts';
import { changes, json, listFiles, publishing } from './_api.ts';

const { postmortems, lessons } = corpus;
const symptoms = postmortems.flatMap((postmortem) =>
	(postmortem.data.symptoms ?? []).map((symptom) => ({ postmortem, symptom })),
);

/** The long lists, in pages: no file grows with the collection. */
const files = [
	...listFiles('records', postmortems, 100, (one) => publish(one, publishing)),
	...listFiles('lessons', lessons, 500, (one) => publishLesson(one, publishing)),
	...listFiles('symptoms', symptoms, 500, (one) => publishSymptom(one, publishing)),
	...listFiles('changes', changes, 500, (one) => publishChange(one, publishing)),
];

export const getStaticPaths = (() =>
	files.map(({ name, make }) => ({
		params: { list: name },
		props: { make },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => json((props as { make: () => object }).make());
