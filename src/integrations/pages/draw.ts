import { createHash } from 'node:crypto';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { base, origin } from '../../site.ts';
import { knowSum } from '../sum-of.ts';

/** A file of the site: its path and that of its address below the site's root, and the route that makes it. */
export interface Task {
	file: string;
	path: string;
	route: RouteData;
}

/** Makes what draws files into a folder, and throws where a route does not answer with the content of one. */
export function drawInto(
	fresh: string,
	astro: Pick<AstroPrerenderer, 'render'>,
): (task: Task) => Promise<void> {
	const folders = new Set<string>();
	return async ({ file, path, route }) => {
		const content = await contentOf(astro, path, route).catch((error: Error) => {
			error.message = `${file} cannot be drawn: ${error.message}`;
			throw error;
		});
		const to = join(fresh, file);
		if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
		folders.add(dirname(to));
		// To hand a small file to another thread takes longer than to write it.
		writeFileSync(to, content);
		const sha256 = createHash('sha256').update(content).digest('hex');
		knowSum(to, { bytes: content.length, sha256 }, statSync(to).mtimeMs);
	};
}

async function contentOf(
	astro: Pick<AstroPrerenderer, 'render'>,
	path: string,
	route: RouteData,
): Promise<Buffer> {
	const request = new Request(new URL(base + path, origin));
	const drawn = await astro.render(request, { routeData: route });
	const response = drawn instanceof Response ? drawn : drawn.response;
	if (response.status !== 200) throw new Error(`Its route answers with ${response.status}.`);
	return Buffer.from(await response.arrayBuffer());
}
