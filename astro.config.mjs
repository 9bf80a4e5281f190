import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import aside from './src/integrations/aside.ts';
import bundle from './src/integrations/bundle.ts';
import hosting from './src/integrations/hosting.ts';
import licenses from './src/integrations/licenses.ts';
import offline from './src/integrations/offline.ts';
import ownCopy, { cacheDir, outDir } from './src/integrations/own-copy.ts';
import pages from './src/integrations/pages.ts';
import preload from './src/integrations/preload.ts';
import sitemap from './src/integrations/sitemap.ts';
import social from './src/integrations/social.ts';
import sums from './src/integrations/sums.ts';
import { base, origin } from './src/site.ts';

export default defineConfig({
	site: origin,
	base,
	outDir,
	cacheDir,
	trailingSlash: 'always',
	// While some files are written, the next pages are drawn.
	build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
	prerenderConflictBehavior: 'error',
	integrations: [
		ownCopy(),
		mdx(),
		sitemap(),
		pages(),
		social(),
		licenses(),
		bundle(),
		offline(),
		hosting(),
		sums(),
		aside(),
	],
	// Shiki writes inline styles, which a strict content security policy refuses.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	vite: { build: { assetsInlineLimit: 0 }, plugins: [preload()] },
	server: { port: 4321 },
});
