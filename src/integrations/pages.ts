import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placesOf, type Places } from './aside/places.ts';
import { codeDigest } from './pages/code.ts';
import { createFullText } from './pages/full-text.ts';
import { prerendererWith, type Drawing } from './pages/prerenderer.ts';
import { createReuse, type Reuse } from './pages/reuse.ts';

/** Draws what changed since the last build and takes over the rest; meanwhile the full-text index reads the pages of the records. */
export default function pages(): AstroIntegration {
	let places: Places;
	let notes: string;
	let reuse: Reuse;
	let drawing: Drawing;
	return {
		name: 'pages',
		hooks: {
			'astro:config:setup': ({ config }) => {
				places = placesOf(fileURLToPath(config.outDir));
				notes = fileURLToPath(new URL('pages.json', config.cacheDir));
			},
			'astro:build:start': ({ setPrerenderer }) => {
				const text = createFullText();
				reuse = createReuse({ ...places, notes }, codeDigest());
				setPrerenderer((astro) => (drawing = prerendererWith(astro, { text, reuse, places })));
			},
			'astro:build:done': async ({ logger }) => {
				await drawing.end();
				reuse.note();
				const { same, indexed } = drawing.counts();
				logger.info(`${same} files are as in the last build.`);
				logger.info(`The full-text index holds ${indexed} pages.`);
			},
		},
	};
}
