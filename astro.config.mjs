import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import fullText from './src/integrations/pagefind.ts';
import { base, origin } from './src/site.ts';

export default defineConfig({
	site: origin,
	base,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	prerenderConflictBehavior: 'error',
	integrations: [mdx(), sitemap({ filter: (page) => !page.endsWith('/404/') }), fullText()],
	devToolbar: { enabled: false },
	vite: { build: { assetsInlineLimit: 0 } },
	server: { port: 4321 },
});
