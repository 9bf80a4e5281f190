import { cacheOf, keptIn, listed } from './builds.ts';
import { digestOf } from './digest.ts';
import { KEPT } from './names.ts';
import { root } from './worker-scope.ts';

/** Puts a file into the cache of a build and returns it as kept; rejects where there is no room. */
export async function store(
	build: string,
	address: string,
	{ headers }: Response,
	bytes: ArrayBuffer,
	digest: string,
): Promise<Response> {
	const kept = new Headers(headers);
	kept.delete('content-encoding');
	kept.set('content-length', String(bytes.byteLength));
	kept.set(KEPT, digest);
	const file = new Response(bytes, { headers: kept });
	await (await cacheOf(build)).put(root + address, file.clone());
	return file;
}

/** What is being fetched. */
const coming = new Map<string, Promise<unknown>>();

/** Keeps a file of a build, from the network if need be; rejects where the server has other bytes. */
export async function keepFile(build: string, address: string): Promise<void> {
	if (await keptIn(build, address)) return;
	const key = `${build} ${address}`;
	const fetching = coming.get(key) ?? fetchFile(build, address).finally(() => coming.delete(key));
	coming.set(key, fetching);
	await fetching;
}

async function fetchFile(build: string, address: string): Promise<void> {
	const [, wanted] = (await listed(build, address)) ?? [];
	// Nobody waits for it. The name of what stands in `_astro/` changes with its content.
	const cache = address.startsWith('_astro/') ? 'default' : 'no-cache';
	const answer = await fetch(root + address, { cache, priority: 'low' });
	const bytes = await answer.arrayBuffer();
	const digest = await digestOf(bytes);
	if (digest !== wanted) throw new Error(`${answer.url} is not what build ${build} has there`);
	await store(build, address, answer, bytes, digest);
}

/** Styles and scripts that a page names, and those that a script loads when they are used. */
const NEEDED = /\b_astro\/([\w.-]+\.(?:css|js))\b|["'`]\.\/([\w.-]+\.js)["'`]/g;

/** Keeps what a kept file needs to work: its styles and scripts, and theirs. */
export async function keepNeeds(build: string, address: string, seen = new Set<string>()) {
	if (!/(?:^|\/|\.html|\.js)$/.test(address)) return;
	const text = (await (await keptIn(build, address))?.text()) ?? '';
	for (const [, named, beside] of text.matchAll(NEEDED)) {
		const next = `_astro/${named ?? beside}`;
		if (seen.has(next) || !(await listed(build, next))) continue;
		seen.add(next);
		await keepFile(build, next);
		await keepNeeds(build, next, seen);
	}
}
