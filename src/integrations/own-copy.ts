import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { colorRules } from '../config/colors.ts';
import { engine, place } from '../config/find.ts';
import { config } from '../config/load.ts';

/** The part of a Vite plugin that is used here. */
interface Plugin {
	name: string;
	enforce: 'pre';
	load?: (id: string) => string | null;
	transform?: (code: string, id: string) => string | null;
}

/** Where the site is built: beside a copy's own configuration. */
export const outDir = place.config ? join(dirname(place.config), 'dist') : './dist';

/** Where a build keeps what the next one may use: each copy has its own, whoever shares the packages. */
export const cacheDir = place.config
	? join(dirname(place.config), '.cache/astro')
	: './.cache/astro';

/**
 * Makes the site of the copy that is built: pages and browsers get the values of its configuration in
 * place of the code that reads it, its colors follow the design's, and code can name its folders.
 */
export default function ownCopy(): AstroIntegration {
	return {
		name: 'own-copy',
		hooks: {
			'astro:config:setup': ({ config: { root }, updateConfig }) => {
				const home = place.isApart ? place.home : fileURLToPath(root);
				updateConfig({
					vite: {
						plugins: [values(), colors()],
						resolve: { alias: aliases(home) },
						...(place.isApart && { server: { fs: { allow: [engine, home] } } }),
					},
				});
			},
		},
	};
}

/** The folders of the records; without a second one, both names lead to the first. */
const aliases = (home: string) => ({
	'#own': join(home, config.content, 'postmortems'),
	'#beside': join(home, config.beside?.folder ?? config.content, 'postmortems'),
});

const isFile = (id: string, path: string) => id.replaceAll('\\', '/').endsWith(path);

const values = (): Plugin => ({
	name: 'own-values',
	enforce: 'pre',
	load: (id) =>
		isFile(id, '/src/config/load.ts') ? `export const config = ${JSON.stringify(config)};` : null,
});

/** They come after all other tokens, in the same layer. */
const colors = (): Plugin => ({
	name: 'own-colors',
	enforce: 'pre',
	transform: (code, id) =>
		/\/src\/styles\/sheets\/(?:site|record-first)\.css(?:\?|$)/.test(id.replaceAll('\\', '/'))
			? `${code}\n${colorRules(config.colors)}\n`
			: null,
});
