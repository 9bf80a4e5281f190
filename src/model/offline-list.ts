/** A built file as a browser needs to know it: its size in bytes, and the beginning of its SHA-256 digest. */
export type ListedFile = [bytes: number, digest: string];

/** What a browser learns first of a build that it is to keep. */
export interface OfflineList {
	/** The digest of the whole build. */
	build: string;
	/** How many files there are, and how large they are together in bytes. */
	files: number;
	bytes: number;
	/** What is kept from the first visit on, by address. */
	shell: Record<string, ListedFile>;
	/** The rest of the search index, which is kept once somebody searches; empty where it is large. */
	search: string[];
	/** The first address of each block. */
	first: string[];
}

/** Some of a build's files in the order of their addresses. */
export interface OfflineBlock {
	build: string;
	files: Record<string, ListedFile>;
}

/** Where the list stands, without a leading slash. */
export const LIST = 'offline/list.json';

/** Where a block of the list stands, by its number. */
export const blockPath = (number: number) => `offline/list/${number}.json`;

/** True for the address of the list or of one of its blocks. */
export const isListPath = (address: string) => /^offline\/list(?:\/\d+)?\.json$/.test(address);

/** The number of the block in which an address stands, if it stands anywhere. */
export const blockOf = (first: string[], address: string): number =>
	Math.max(
		0,
		first.findLastIndex((one) => one <= address),
	);

/** How many characters of a digest are kept, in hexadecimal. */
export const DIGEST_LENGTH = 24;

/** The address below the site's root under which a file is served, as in `search/` for `search/index.html`. */
export const addressOf = (file: string) => encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
