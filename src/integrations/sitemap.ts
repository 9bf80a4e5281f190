import { closeSync, openSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { base, site } from '../site.ts';
import { filesIn } from './files-in.ts';

/** Lists in the sitemap what may be indexed: a page that says `noindex` of itself is believed. Where search engines stay out there is none. */
export default function indexable(): AstroIntegration[] {
	if (!site.indexed) return [];
	let dist = '';
	const { hooks, ...astros } = sitemap({ filter: (page) => isIndexable(dist, page) });
	return [
		{
			...astros,
			hooks: {
				...hooks,
				'astro:build:done': (options) => {
					dist = fileURLToPath(options.dir);
					// Astro names the pages that it drew, and not those that were taken over.
					return hooks['astro:build:done']?.({ ...options, pages: pagesIn(dist) });
				},
			},
		},
	];
}

/** The pages of a built site by their paths, sorted. */
const pagesIn = (dist: string) =>
	filesIn(dist)
		.filter((file) => basename(file) === 'index.html')
		.map((file) => dirname(file))
		.sort()
		.map((path) => ({ pathname: path === '.' ? '' : `${path}/` }));

/** True for the address of a built page that does not ask to be left out. */
export function isIndexable(dist: string, page: string): boolean {
	const path = decodeURIComponent(new URL(page).pathname.slice(base.length));
	const head = start(join(dist, path, 'index.html'));
	return head !== undefined && !/<meta name="robots" content="[^"]*noindex/.test(head);
}

const ENOUGH = 8192;

/** The head of a file, which is where a page speaks of itself; undefined where there is none. */
function start(file: string): string | undefined {
	let handle: number;
	try {
		handle = openSync(file, 'r');
	} catch {
		return undefined;
	}
	try {
		const bytes = Buffer.alloc(ENOUGH);
		return bytes.toString('utf8', 0, readSync(handle, bytes, 0, ENOUGH, 0));
	} finally {
		closeSync(handle);
	}
}
