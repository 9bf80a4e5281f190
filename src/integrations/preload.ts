import { base } from '../site.ts';

/** The module by which Vite loads what is imported on demand. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Vite's own loader also waits for styles, which no script here imports, and weighs a third of what a page
 * runs. This one asks for the modules that a module needs together with it, and does nothing else.
 */
const LOADER = `export const __vitePreload = (load, needed = []) => {
	for (const path of needed)
		document.head.append(
			Object.assign(document.createElement('link'), {
				rel: 'modulepreload',
				href: ${JSON.stringify(base)} + path,
			}),
		);
	return load();
};`;

/** Gives the browser a loader of a few lines for what it imports on demand. */
export default function preload() {
	return {
		name: 'preload',
		enforce: 'pre' as const,
		load: (id: string) => (id === HELPER ? LOADER : null),
	};
}
