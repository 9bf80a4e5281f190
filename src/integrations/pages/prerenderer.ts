import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { base } from '../../site.ts';
import type { Reading } from './reading.ts';
import type { Reuse } from './reuse.ts';

/** What draws the pages. */
export interface Drawing extends AstroPrerenderer {
	/** How many files were taken over. */
	same: () => number;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Draws with Astro what cannot be taken over, the records first, so that the index can read them meanwhile. */
export function prerendererWith(astro: AstroPrerenderer, reuse: Reuse, reading: Reading): Drawing {
	let same = 0;
	return {
		...astro,
		name: 'pages',
		async getStaticPaths() {
			const all = await astro.getStaticPaths();
			const pages = all
				.filter(isRecord)
				.map((path) => ({ path, file: fileOf(path) }))
				.sort((a, b) => (a.file < b.file ? -1 : 1));
			const paths = [...pages.map(({ path }) => path), ...all.filter((path) => !isRecord(path))];
			// Where two paths lead to one file, Astro is to see both, and says so.
			const isClear = new Set(paths.map(fileOf)).size === paths.length;
			const drawn = paths.filter((path) => !isClear || !reuse.take(fileOf(path), path.cacheKey));
			same = paths.length - drawn.length;
			reading.settle(
				pages.map(({ file }) => file),
				new Set(drawn.filter(isRecord).map(fileOf)),
			);
			return drawn;
		},
		async render(request, options) {
			const drawn = await astro.render(request, options);
			if (!isRecord({ route: options.routeData })) return drawn;
			const response = drawn instanceof Response ? drawn : drawn.response;
			const path = new URL(request.url).pathname.slice(base.length);
			await reading.give(`${path}index.html`, await response.clone().text());
			return drawn;
		},
		same: () => same,
	};
}

const isRecord = ({ route }: Pick<Path, 'route'>) =>
	route.component === 'src/pages/postmortems/[id].astro';

function fileOf({ pathname, route }: Path): string {
	const path = pathname.replace(/^\/|\/$/g, '');
	return route.type === 'page' ? join(path, 'index.html').replaceAll('\\', '/') : path;
}
