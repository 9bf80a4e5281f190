import { createHash } from 'node:crypto';

/** What a page may load, as directives of a content security policy. */
type Directives = Record<string, string>;

/** Nothing but this site's own files; WebAssembly is the full-text search. */
const PAGE: Directives = {
	'default-src': "'none'",
	'script-src': "'self' 'wasm-unsafe-eval'",
	'style-src': "'self'",
	'img-src': "'self'",
	'connect-src': "'self'",
	'worker-src': "'self'",
	'manifest-src': "'self'",
	'base-uri': "'none'",
	'form-action': "'self'",
};

/** A card runs no script and asks for nothing but its styles. */
const CARD: Directives = {
	'default-src': "'none'",
	'style-src': "'self'",
	'img-src': "'self'",
	'base-uri': "'none'",
	'form-action': "'none'",
};

const written = (directives: Directives) =>
	Object.entries(directives)
		.map(([name, value]) => `${name} ${value}`)
		.join('; ');

/** The content security policy in the head of every page. */
export const pagePolicy = written(PAGE);

const styled = (hash: string) => ({
	...PAGE,
	'style-src': `${PAGE['style-src']} ${hash}`.trim(),
});

/** How a policy names a text that stands in a page, as in `'sha256-…'`. */
export const hashOf = (text: string) =>
	`'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** That of a page with styles of its own, by their hash as in `'sha256-…'`. */
export const pagePolicyWith = (hash: string) => written(styled(hash));

/** That of the cards that other sites show in a frame. */
export const cardPolicy = written(CARD);

/** The same two as headers, where they can also say who may put them into a frame. */
export const policyHeaders = (hash: string) => ({
	page: written({ ...styled(hash), 'frame-ancestors': "'none'" }),
	card: written({ ...CARD, 'frame-ancestors': '*' }),
});
