import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const FROM_FILES = fileURLToPath(new URL('../../client/offline/from-files.ts', import.meta.url));

/** What stands for the full text among the modules of a page. */
const NAME = 'full-text';
/** Prepares a page's full text for a place without workers; the rest of its files come as data. */
const FULL_TEXT = (pagefind: string) => `
import { options, search } from ${JSON.stringify(pagefind)};
const { base } = document.documentElement.dataset;
options({ basePath: new URL(base + 'pagefind/', document.baseURI).href, noWorker: true });
export { search };`;

/** The script that lets a page read its data from a disk. */
export const fromFiles = (): Promise<string> => scriptOf(FROM_FILES);

/** A built module with all that it loads as one script, since browsers load no modules from a disk. */
export const asOneScript = (dist: string, file: string): Promise<string> =>
	scriptOf(join(dist, file), withoutModules(dist));

function withoutModules(dist: string): Plugin {
	return {
		name: 'without-modules',
		enforce: 'pre',
		resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
		load(id) {
			if (id === `\0${NAME}`) return FULL_TEXT(join(dist, 'pagefind/pagefind.js'));
			// They would ask for the parts beforehand: the one of the built modules, and that of this build.
			if (id.endsWith('vite/preload-helper.js')) return partly('__vitePreload');
			if (!/\/preload-helper\.[^/]+\.js$/.test(id)) return null;
			const [, name] = /\bas (\w+)\s*\};?\s*$/.exec(readFileSync(id, 'utf8')) ?? [];
			return name ? partly(name) : null;
		},
		transform: (code) =>
			code.replace(
				/\bimport\((`[^`]*|[^()]*)pagefind\/pagefind\.js[^()]*\)/g,
				`import(${JSON.stringify(NAME)})`,
			),
	};
}

const partly = (name: string) => `const load = (part) => part();\nexport { load as ${name} };`;

async function scriptOf(input: string, ofBuilt?: Plugin): Promise<string> {
	const output = await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [ofBuilt],
		define: { 'import.meta.url': 'undefined' },
		build: {
			write: false,
			modulePreload: false,
			chunkSizeWarningLimit: 4000,
			rollupOptions: { input, output: { format: 'iife', codeSplitting: false } },
		},
	});
	const [built] = [output].flat();
	if (!built || !('output' in built)) throw new Error(`No script came of ${input}.`);
	return built.output[0].code;
}
