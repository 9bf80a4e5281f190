import { isListPath } from '../../model/offline-list.ts';
import { bind, bondOf } from './bonds.ts';
import { keptBuilds, keptIn, listed, listFile, own } from './builds.ts';
import { digestOf } from './digest.ts';
import { isOfSearch, keepSearch } from './keep-search.ts';
import { store } from './keep.ts';
import { askForUpdate } from './update.ts';
import type { FetchEvent } from './worker-scope.ts';

/** Answers with something that a page needs: of the build that the page is of, and of no other. */
export async function servePart(event: FetchEvent, address: string): Promise<Response> {
	// The name of these changes with their content.
	if (address.startsWith('_astro/')) return serveAsset(event.request, address);
	const bond = await bondOf(event.clientId);
	if (event.request.destination === 'worker' && event.resultingClientId && bond)
		event.waitUntil(bind(event.resultingClientId, Promise.resolve(bond)));
	if (bond?.build === own && isOfSearch(address))
		event.waitUntil(keepSearch().catch(() => undefined));
	if (bond?.build) return serveOf(bond.build, event.request, address);
	const asked = fetch(event.request);
	// Of a page that this worker did not open, nothing is known: what is kept may serve where nothing else does.
	return bond ? asked : asked.catch(async (error) => keptOr(error, address));
}

async function keptOr(error: unknown, address: string): Promise<Response> {
	const kept = await keptIn(own, address);
	if (!kept) throw error;
	return kept;
}

async function serveAsset(request: Request, address: string): Promise<Response> {
	for (const build of new Set([own, ...(await keptBuilds())])) {
		const kept = await keptIn(build, address);
		if (kept) return kept;
	}
	const answer = await fetch(request);
	return (await keepIfListed(own, address, answer.clone())) ?? answer;
}

async function serveOf(build: string, request: Request, address: string): Promise<Response> {
	if (isListPath(address)) return Response.json(await listFile(build, address));
	const kept = await keptIn(build, address);
	if (kept) return kept;
	const file = await listed(build, address).catch(() => null);
	if (file === undefined) return fetch(request);
	const answer = await fetch(request.url, { cache: 'no-cache', signal: request.signal });
	const stored = file && (await keepIfListed(build, address, answer));
	if (stored) return stored;
	// The server has another build, of which this page must not have a part.
	askForUpdate();
	return Response.error();
}

/** Keeps an answer and gives it back, or undefined where its bytes are not those of the build. */
async function keepIfListed(build: string, address: string, answer: Response) {
	const file = await listed(build, address).catch(() => undefined);
	const bytes = await answer.arrayBuffer();
	if (!file || (await digestOf(bytes)) !== file[1]) return undefined;
	// Where there is no room, it still serves.
	return store(build, address, answer, bytes, file[1]).catch(
		() => new Response(bytes, { headers: answer.headers }),
	);
}
