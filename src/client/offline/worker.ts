import { adopt, buildsInUse } from './bonds.ts';
import { cacheOf, forgetLists, keptBuilds, keptIn, own } from './builds.ts';
import { fill } from './fill.ts';
import { cachePrefix, IN_USE } from './names.ts';
import { servePage } from './serve-page.ts';
import { servePart } from './serve-part.ts';
import { addressIn, base, root, worker } from './worker-scope.ts';

// A worker keeps one build. The next build's worker fills its own cache and takes over when that is
// whole; pages that are open go on with the build they were opened from, whose cache stays for them.

/** Files that are fetched by people or by the browser itself. */
const NOT_KEPT = /^(?:sw\.js|.*\.(?:zip|xml|txt))$/;

worker.addEventListener('install', (event) => {
	event.waitUntil(fill().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

// A browser may go on with this worker although the reader had it removed, and its cache with it.
worker.addEventListener('message', (event) => {
	forgetLists();
	const again = fill().then(takeOver);
	const answer = (isKept: boolean) => event.ports[0]?.postMessage(isKept);
	event.waitUntil(
		again.then(
			() => answer(true),
			() => answer(false),
		),
	);
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const address = addressIn(request.url);
	if (request.method !== 'GET' || address === undefined || NOT_KEPT.test(address)) return;
	const isPage = request.mode === 'navigate';
	event.respondWith(isPage ? servePage(event, address) : servePart(event, address));
	if (isPage) event.waitUntil(dropUnused(isRetired));
});

async function takeOver(): Promise<void> {
	await worker.registration.navigationPreload?.enable();
	const before = await Promise.all((await keptBuilds()).map(isRetired));
	await adopt(!before.includes(true));
	await worker.clients.claim();
	await (await cacheOf(own)).put(root + IN_USE, new Response(String(Date.now())));
	// What is unfinished by now will never be used.
	await dropUnused(async () => true);
}

/** Drops the caches of other builds that no open page is of. */
async function dropUnused(mayDrop: (build: string) => Promise<boolean>): Promise<void> {
	const others = (await keptBuilds()).filter((build) => build !== own);
	if (others.length === 0) return;
	const used = await buildsInUse();
	for (const build of others) {
		if (!used.has(build) && (await mayDrop(build))) await caches.delete(cachePrefix(base) + build);
	}
}

/** A build that is not in use yet is just being kept. */
const isRetired = async (build: string) => (await keptIn(build, IN_USE)) !== undefined;
