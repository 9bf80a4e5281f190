import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { AstroPrerenderer } from 'astro';
import { base } from '../../site.ts';
import { drawInto, type Task } from './draw.ts';
import type { Reading } from './reading.ts';
import type { Reuse } from './reuse.ts';

interface Options {
	astro: AstroPrerenderer;
	reuse: Reuse;
	reading: Reading;
	/** The folder of the site that is built. */
	fresh: string;
	/** Tells somebody who waits. */
	tell: (words: string) => void;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/** Files with a key that are drawn until the loop of events has a turn. */
const IN_A_TURN = 10;
/** After how many it says so. */
const TELL_AFTER = 10_000;

const counted = (count: number) => count.toLocaleString('en');

/** Draws with Astro what cannot be taken over, the records first, so that the index can read them meanwhile. */
export function prerendererWith({ astro, reuse, reading, fresh, tell }: Options): AstroPrerenderer {
	/** Draws the files of records and terms, which are most, without the turns that Astro takes for each. */
	async function draw(paths: Path[]): Promise<void> {
		const drawn = drawInto(fresh, astro);
		for (const [at, path] of paths.entries()) {
			const task = taskOf(path);
			await drawn(task);
			if (isRecord(path)) await reading.give(task.file, { file: join(fresh, task.file) });
			if (at % IN_A_TURN === 0) await setImmediate();
			if (at % TELL_AFTER === 0 && at > 0)
				tell(`Files drawn: ${counted(at)} of ${counted(paths.length)}.`);
		}
	}

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
			reading.settle(
				pages.map(({ file }) => file),
				new Set(drawn.filter(isRecord).map(fileOf)),
			);
			// It also sees, and says, where a public file stands in the place of one.
			const isOurs = (path: Path) =>
				isClear && path.cacheKey !== undefined && !existsSync(join(fresh, fileOf(path)));
			const ours = new Set(drawn.filter(isOurs));
			await draw([...ours]);
			const same = paths.length - drawn.length;
			tell(`Files drawn: ${counted(ours.size)}; as in the last build: ${counted(same)}.`);
			return drawn.filter((path) => !ours.has(path));
		},
		async render(request, options) {
			const drawn = await astro.render(request, options);
			if (!isRecord({ route: options.routeData })) return drawn;
			const response = drawn instanceof Response ? drawn : drawn.response;
			const path = new URL(request.url).pathname.slice(base.length);
			await reading.give(`${path}index.html`, { html: await response.clone().text() });
			return drawn;
		},
	};
}

const isRecord = ({ route }: Pick<Path, 'route'>) =>
	route.component === 'src/pages/postmortems/[id].astro';

function taskOf({ pathname, route }: Path): Task {
	const path = pathname.replace(/^\/|\/$/g, '');
	if (route.type !== 'page') return { file: path, path, route };
	return {
		file: join(path, 'index.html').replaceAll('\\', '/'),
		path: path && `${path}/`,
		route,
	};
}

const fileOf = (path: Path) => taskOf(path).file;
