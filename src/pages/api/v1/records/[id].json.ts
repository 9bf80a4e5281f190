import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../../../corpus.ts';
import { recordKey } from '../../../../keys.ts';
import type { Postmortem } from '../../../../model/corpus.ts';
import { publishRecord, publishWithdrawn } from '../../../../model/publish-record.ts';
import { envelope, generatedAt, json, publishing } from '../_api.ts';

export const getStaticPaths = (() =>
	[...corpus.postmortems, ...corpus.withdrawn].map((postmortem) => ({
		params: { id: postmortem.id },
		props: { postmortem },
		cacheKey: recordKey(postmortem, generatedAt),
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) => {
	const { postmortem } = props as { postmortem: Postmortem };
	const isWithdrawn = postmortem.data.entry.status === 'withdrawn';
	const record = isWithdrawn
		? publishWithdrawn(postmortem, publishing)
		: publishRecord(postmortem, publishing);
	return json({ ...envelope(1), record });
};
