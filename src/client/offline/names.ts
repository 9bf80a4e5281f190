/** How the caches of a site are named: by the path of its root, since sites may share an origin, and by the build. */
export const cachePrefix = (base: string) => `contributing-factors ${base} `;

/** The name of the cache that remembers which build each open page is of. */
export const pagesCache = (base: string) => `contributing-factors-pages ${base}`;

/** The address of a mark in a build's cache: all its files are kept, and those of the next build will be. */
export const EVERYTHING = 'offline/everything';

/** The address of a mark in a build's cache: since when the build is in use, in milliseconds. */
export const IN_USE = 'offline/in-use';

/** The header of a kept file that holds its digest. */
export const KEPT = 'x-kept';

/** The name of the setting that says `off` where the reader wants nothing kept. */
export const SETTING = 'offline';

/** True for a file of the site itself among what a cache holds; lists and marks are none. */
export const isOfSite = (address: string) =>
	!/^offline\/(?:list\b|everything$|in-use$)/.test(address);
