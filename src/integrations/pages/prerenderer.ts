import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { base } from '../../site.ts';
import type { Places } from '../aside/places.ts';
import type { FullText } from './full-text.ts';
import { inOrder, type InOrder } from './in-order.ts';
import type { Reuse } from './reuse.ts';

/** What draws the pages. */
export interface Drawing extends AstroPrerenderer {
	/** Resolves once the full-text index is written. */
	end: () => Promise<void>;
	/** How many files were taken over, and how many pages the index holds. */
	counts: () => { same: number; indexed: number };
}

interface Means {
	text: FullText;
	reuse: Reuse;
	places: Places;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Draws with Astro what cannot be taken over, the records first, so that the index can read them meanwhile. */
export function prerendererWith(astro: AstroPrerenderer, { text, reuse, places }: Means): Drawing {
	let records: InOrder<string>;
	let same = 0;
	let indexed = 0;
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
			const awaited = new Set(drawn.filter(isRecord).map(fileOf));
			// The bytes of the index depend on the order in which it reads.
			records = inOrder({
				names: pages.map(({ file }) => file),
				find: (file) =>
					awaited.has(file) ? undefined : readFileSync(join(places.fresh, file), 'utf8'),
				take: (file, html) => text.add(file, html),
				// Other pages are drawn meanwhile.
				end: async () => void (indexed = await text.write(places.fresh)),
			});
			void records.take();
			return drawn;
		},
		async render(request, options) {
			const drawn = await astro.render(request, options);
			if (!isRecord({ route: options.routeData })) return drawn;
			const response = drawn instanceof Response ? drawn : drawn.response;
			const path = new URL(request.url).pathname.slice(base.length);
			await records.give(`${path}index.html`, await response.clone().text());
			return drawn;
		},
		end: () => records.take(),
		counts: () => ({ same, indexed }),
	};
}

const isRecord = ({ route }: Pick<Path, 'route'>) =>
	route.component === 'src/pages/postmortems/[id].astro';

function fileOf({ pathname, route }: Path): string {
	const path = pathname.replace(/^\/|\/$/g, '');
	return route.type === 'page' ? join(path, 'index.html').replaceAll('\\', '/') : path;
}
