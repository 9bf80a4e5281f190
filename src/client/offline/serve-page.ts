import { bind } from './bonds.ts';
import { keptIn, listed, own } from './builds.ts';
import { isSparing } from './connection.ts';
import { digestOf } from './digest.ts';
import { keepNeeds, store } from './keep.ts';
import { askForUpdate } from './update.ts';
import { root, type FetchEvent } from './worker-scope.ts';

/** How long the network has where the page is kept, in milliseconds. */
const PATIENCE = 4000;

/** Answers with a page: the server's, or the kept one where the server does not answer. */
export async function servePage(event: FetchEvent, address: string): Promise<Response> {
	const kept = await keptIn(own, address);
	try {
		const asked = ask(event);
		const answer = await (kept ? Promise.race([asked, tooLate()]) : asked);
		if (answer.status >= 500 && kept) throw new Error(`${address}: ${answer.status}`);
		if (answer.ok || answer.status === 404)
			event.waitUntil(bind(event.resultingClientId, learn(answer.clone(), address)));
		return answer;
	} catch {
		event.waitUntil(bind(event.resultingClientId, Promise.resolve({ build: own })));
		return kept ?? instead(address);
	}
}

const ask = async (event: FetchEvent) => (await event.preloadResponse) ?? fetch(event.request);

const tooLate = () =>
	new Promise<never>((_, reject) => setTimeout(() => reject(new Error('too late')), PATIENCE));

/** Keeps a page that belongs to this build; one that does not shows that the server has another. */
async function learn(answer: Response, address: string) {
	const bytes = await answer.arrayBuffer();
	const digest = await digestOf(bytes);
	const file = await listed(own, answer.ok ? address : '404.html').catch(() => undefined);
	if (file?.[1] !== digest) {
		askForUpdate();
		return { build: '', digest };
	}
	// Without room or network, the page is still one of this build.
	if (answer.ok) await keep(answer, address, bytes, digest).catch(() => undefined);
	return { build: own };
}

async function keep(answer: Response, address: string, bytes: ArrayBuffer, digest: string) {
	await store(own, address, answer, bytes, digest);
	if (!isSparing()) await keepNeeds(own, address);
}

/** Other forms of a page stand in no list. */
const isForPrograms = (address: string) => /\.(?!html$)\w+$/.test(address);

/** What stands for a page that is not kept: that it is not, or that there is no such page, where the list of files tells. */
async function instead(address: string): Promise<Response> {
	if (!address.endsWith('/') && (await keptIn(own, `${address}/`)))
		return Response.redirect(`${root}${address}/`);
	const isThere = await listed(own, address).then(
		(file) => file !== undefined || isForPrograms(address),
		() => true,
	);
	const kept = await keptIn(own, isThere ? 'offline/' : '404.html');
	if (!kept) return Response.error();
	return new Response(kept.body, { status: isThere ? 503 : 404, headers: kept.headers });
}
