import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { base, bundlePath, fileName, origin, site } from '../site.ts';
import { bundleFiles } from './bundle/contents.ts';
import { readme } from './bundle/readme.ts';
import { writeZip, type ZipFile } from './bundle/zip.ts';
import { filesIn } from './files-in.ts';

/** The folder that the zip unpacks to. */
const FOLDER = `${fileName}/`;
const README: ZipFile = ['README.txt', () => readme(site.name, fileName)];
/** Many hosts take no larger file, in bytes. */
const LARGE = 100_000_000;
const SIZE = /(<span data-bundle-size>)[^<]*(<\/span>)/;

/** Puts the whole site into one zip file that works without a server, and tells its size; `BUNDLE=0` leaves it out. */
export default function bundle(): AstroIntegration {
	return {
		name: 'bundle',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				if (!bundlePath) return;
				const start = performance.now();
				const bytes = await writeBundle(fileURLToPath(dir), bundlePath);
				const time = ((performance.now() - start) / 1000).toFixed(1);
				logger.info(`Packed the site into ${(bytes / 1e6).toFixed(1)} MB in ${time} s.`);
				if (bytes > LARGE)
					logger.warn(
						`${bundlePath} is larger than the 100 MB that some hosts take. BUNDLE=0 builds the site without it.`,
					);
			},
		},
	};
}

/** Writes the zip file of a built site and returns its size in bytes. */
export async function writeBundle(dist: string, path: string): Promise<number> {
	const files = await bundleFiles(dist, filesIn(dist), { base, origin });
	const sorted = [README, ...files].sort(([a], [b]) => (a < b ? -1 : 1));
	const size = await writeZip(
		join(dist, path),
		sorted.map(([file, read]) => [FOLDER + file, read]),
	);
	const page = join(dist, 'offline/index.html');
	const html = readFileSync(page, 'utf8');
	if (!SIZE.test(html))
		throw new Error('The page about offline has no place for the size of the bundle.');
	writeFileSync(page, html.replace(SIZE, `$1${(size / 1e6).toFixed(1)} MB$2`));
	return size;
}
