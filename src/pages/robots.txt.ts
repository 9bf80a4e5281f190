import { absolute } from '../site.ts';

/** Everything may be read by everyone. */
export const GET = () =>
	new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml')}\n`);
