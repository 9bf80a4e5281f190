import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { base, site } from '../site.ts';

/** Lists in the sitemap what may be indexed: a page that says `noindex` of itself is believed. Where search engines stay out there is none. */
export default function indexable(): AstroIntegration[] {
	if (!site.indexed) return [];
	let dist = '';
	return [
		{
			name: 'output-folder',
			hooks: { 'astro:build:done': ({ dir }) => void (dist = fileURLToPath(dir)) },
		},
		sitemap({ filter: (page) => isIndexable(dist, page) }),
	];
}

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
