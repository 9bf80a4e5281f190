import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { base } from '../site.ts';
import { inOrder } from './in-order.ts';
import { createFullText, type FullText } from './pagefind.ts';

/** The pages of records, as Astro names them. */
const RECORDS = 'src/pages/postmortems/[id].astro';

/** Has each record's page read by the full-text index while the next ones are drawn. */
export default function pages(): AstroIntegration {
	let text: FullText;
	return {
		name: 'pages',
		hooks: {
			'astro:build:start': ({ setPrerenderer }) => {
				text = createFullText();
				setPrerenderer((astro) => readBy(text, astro));
			},
			'astro:build:done': async ({ dir, logger }) => {
				const count = await text.write(fileURLToPath(dir));
				logger.info(`The full-text index holds ${count} pages.`);
			},
		},
	};
}

/** The bytes of the index depend on the order in which it reads: that of the records' ids, whenever they are drawn. */
function readBy(text: FullText, astro: AstroPrerenderer): AstroPrerenderer {
	let read: ReturnType<typeof inOrder<string>>;
	return {
		...astro,
		async getStaticPaths() {
			const paths = await astro.getStaticPaths();
			const isRecord = ({ route }: (typeof paths)[number]) => route.component === RECORDS;
			const records = paths
				.filter(isRecord)
				.map((path) => ({ path, file: fileOf(path.pathname) }))
				.sort((a, b) => (a.file < b.file ? -1 : 1));
			const files = records.map(({ file }) => file);
			read = inOrder(files, (file, html) => text.add(file, html));
			return [...records.map(({ path }) => path), ...paths.filter((path) => !isRecord(path))];
		},
		async render(request, options) {
			const drawn = await astro.render(request, options);
			if (options.routeData.component !== RECORDS) return drawn;
			const response = drawn instanceof Response ? drawn : drawn.response;
			const { pathname } = new URL(request.url);
			await read(fileOf(pathname.slice(base.length)), await response.clone().text());
			return drawn;
		},
	};
}

const fileOf = (pathname: string) => `${pathname.replace(/^\/|\/$/g, '')}/index.html`;
