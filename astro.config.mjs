import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import ownCopy, { outDir } from './src/integrations/own-copy.ts';
import bundle from './src/integrations/bundle.ts';
import offline from './src/integrations/offline.ts';
import social from './src/integrations/social.ts';
import fullText from './src/integrations/pagefind.ts';
import sitemap from './src/integrations/sitemap.ts';
import { base, origin } from './src/site.ts';

export default defineConfig({
	site: origin,
	base,
	outDir,
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	prerenderConflictBehavior: 'error',
	integrations: [ownCopy(), mdx(), sitemap(), fullText(), social(), bundle(), offline()],
	// Shiki writes inline styles, which a strict content security policy refuses.
	markdown: { syntaxHighlight: false },
	devToolbar: { enabled: false },
	vite: { build: { assetsInlineLimit: 0 } },
	server: { port: 4321 },
});
