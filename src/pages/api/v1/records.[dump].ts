import type { APIRoute, GetStaticPaths } from 'astro';
import { type Dump, dumps } from './_dumps.ts';

const ending = (name: string) => name.replace(/^records\./, '');

export const getStaticPaths = (async () =>
	(await dumps()).flatMap((dump) => [
		{ params: { dump: ending(dump.name) }, props: { dump } },
		{ params: { dump: `${ending(dump.name)}.sha256` }, props: { dump, sum: true } },
	])) satisfies GetStaticPaths;

/** A file of everything, or its checksum as `sha256sum -c` reads it. */
export const GET: APIRoute = ({ props }) => {
	const { dump, sum } = props as { dump: Dump; sum?: true };
	return sum
		? new Response(`${dump.sha256}  ${dump.name}\n`, {
				headers: { 'Content-Type': 'text/plain; charset=utf-8' },
			})
		: new Response(dump.read(), { headers: { 'Content-Type': dump.type } });
};
