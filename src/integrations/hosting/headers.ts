import { policyHeaders } from '../../policy.ts';

/** What every answer carries, whatever it holds. */
export const EVERYWHERE = {
	'Strict-Transport-Security': 'max-age=31536000',
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'strict-origin-when-cross-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** For files whose name changes with what they hold. */
export const FOREVER = 'public, max-age=31536000, immutable';

/** The folders of such files. */
export const HASHED = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'] as const;

/** What headers are made from. */
export interface Site {
	/** The path the site is served under, with a slash at both ends. */
	base: string;
	/** The folders at the top of the site that hold pages, without slashes. */
	folders: string[];
	/** The hash of the styles that records carry, as policies name it; empty where there is no record. */
	hash: string;
}

/**
 * The `_headers` file of Netlify and Cloudflare. No header is set by two rules that can hold for one
 * address, since one of the hosts joins what the other replaces.
 */
export function headersFile({ base, folders, hash }: Site): string {
	const { page, card } = policyHeaders(hash);
	const rule = (path: string, headers: Record<string, string>) =>
		[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
	const policy = (path: string, value: string) => rule(path, { 'Content-Security-Policy': value });
	return [
		'# Written by the build. The guide “Hosting” says what it is for.',
		rule('/*', EVERYWHERE),
		...['', 'index.html', '404.html'].map((path) => policy(base + path, page)),
		...folders.map((folder) => policy(`${base}${folder}/*`, folder === 'embed' ? card : page)),
		...HASHED.map((folder) => rule(`${base}${folder}*`, { 'Cache-Control': FOREVER })),
		rule(`${base}api/*`, { 'Access-Control-Allow-Origin': '*' }),
	]
		.join('\n\n')
		.concat('\n');
}
