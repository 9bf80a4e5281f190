import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../../../corpus.ts';
import { publishTerm } from '../../../../model/publish-lists.ts';
import {
	vocabularies,
	vocabularyNames,
	type VocabularyName,
} from '../../../../schema/vocabularies.ts';
import { envelope, json, publishing } from '../_api.ts';

export const getStaticPaths = (() =>
	vocabularyNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
	const { name } = props as { name: VocabularyName };
	const { terms } = corpus.taxonomies[name];
	return json({
		...envelope(terms.length),
		name,
		question: vocabularies[name].question,
		terms: terms.map((node) => publishTerm(node, publishing)),
	});
};
