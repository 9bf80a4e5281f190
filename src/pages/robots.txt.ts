import { absolute, site } from '../site.ts';

const OPEN = `User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml')}\n`;
const CLOSED = 'User-agent: *\nDisallow: /\n';

/** Everything may be read by everyone, or by no search engine, as the configuration says. */
export const GET = () => new Response(site.indexed ? OPEN : CLOSED);
