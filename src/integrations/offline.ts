import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { blockPath, LIST, type OfflineBlock, type OfflineList } from '../model/offline-list.ts';
import { base } from '../site.ts';
import { digestOf, listFiles } from './offline-files.ts';
import { searchRest, shellOf } from './offline-shell.ts';

const PER_BLOCK = 100;
const WORKER = fileURLToPath(new URL('../client/offline/worker.ts', import.meta.url));

/** A worker that takes itself away: one that a build left must not answer for `astro dev` at the same address. */
const RETIRED = 'registration.unregister();';

/** Writes what a browser needs to keep the site: a service worker, and the list of the files with their digests. */
export default function offline(): AstroIntegration {
	return {
		name: 'offline',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					if (request.url !== `${base}sw.js`) return next();
					response.setHeader('content-type', 'text/javascript').end(RETIRED);
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				const { files, bytes } = await writeOffline(fileURLToPath(dir));
				logger.info(`Listed ${files} files, ${(bytes / 1e6).toFixed(1)} MB.`);
			},
		},
	};
}

/** Writes the worker and the list of a built site, and returns the list. */
export async function writeOffline(dist: string): Promise<OfflineList> {
	const files = listFiles(dist);
	const id = digestOf(JSON.stringify([...files]));
	const shell = shellOf(files, base, (address) =>
		readFileSync(join(dist, decodeURI(address).replace(/(^|\/)$/, '$1index.html'))),
	);
	const all = [...files];
	const blocks = Array.from({ length: Math.ceil(all.length / PER_BLOCK) }, (_, number) =>
		all.slice(number * PER_BLOCK, (number + 1) * PER_BLOCK),
	);
	const list: OfflineList = {
		build: id,
		files: files.size,
		bytes: [...files.values()].reduce((sum, [bytes]) => sum + bytes, 0),
		shell: Object.fromEntries(shell.map((address) => [address, files.get(address)!])),
		search: searchRest(files, shell),
		first: blocks.map(([first]) => first![0]),
	};
	mkdirSync(join(dist, 'offline/list'), { recursive: true });
	writeFileSync(join(dist, LIST), JSON.stringify(list));
	blocks.forEach((some, number) => {
		const block: OfflineBlock = { build: id, files: Object.fromEntries(some) };
		writeFileSync(join(dist, blockPath(number)), JSON.stringify(block));
	});
	writeFileSync(join(dist, 'sw.js'), await workerOf(id));
	return list;
}

/** The script of the worker that keeps a build. */
async function workerOf(id: string): Promise<string> {
	const output = await build({
		configFile: false,
		logLevel: 'warn',
		define: { BUILD: JSON.stringify(id) },
		build: {
			write: false,
			rollupOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
		},
	});
	const [built] = [output].flat();
	if (!built || !('output' in built)) throw new Error('The service worker was not built.');
	return built.output[0].code;
}
