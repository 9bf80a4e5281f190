import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placesOf, type Places } from './aside/places.ts';
import { codeDigest } from './pages/code.ts';
import { fragmentFile } from './pages/full-text.ts';
import { fullTextBeside } from './pages/full-text/beside.ts';
import { prerendererWith } from './pages/prerenderer.ts';
import { beginReading, type Reading } from './pages/reading.ts';
import { createReuse, type Reuse } from './pages/reuse.ts';

/** Draws what changed since the last build and takes over the rest; meanwhile the full-text index reads the pages of the records. */
export default function pages(): AstroIntegration {
	let reuse: Reuse;
	let reading: Reading;
	let places: Places;
	return {
		name: 'pages',
		hooks: {
			'astro:config:setup': ({ command, config }) => {
				if (command !== 'build') return;
				places = placesOf(fileURLToPath(config.outDir));
				const notes = fileURLToPath(new URL('pages.json', config.cacheDir));
				reuse = createReuse({ ...places, notes }, codeDigest());
				reading = beginReading(fullTextBeside, reuse, places);
			},
			'astro:build:start': ({ setPrerenderer, logger }) => {
				const { fresh } = places;
				const tell = (words: string) => logger.info(words);
				setPrerenderer((astro) => prerendererWith({ astro, reuse, reading, fresh, tell }));
			},
			'astro:build:done': async ({ logger }) => {
				// While the index is written.
				reuse.sum();
				const fragments = await reading.written();
				for (const name of Object.values(fragments)) reuse.key(fragmentFile(name), name);
				reuse.note({ files: reading.files(), fragments });
				logger.info(`The full-text index holds ${Object.keys(fragments).length} pages.`);
			},
		},
	};
}
