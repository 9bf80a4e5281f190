import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { hashOf } from '../policy.ts';
import { base } from '../site.ts';
import { filesIn } from './files-in.ts';
import { headersFile } from './hosting/headers.ts';
import { nginxFile } from './hosting/nginx.ts';

/** Writes what hosts need to know beside the pages: `_headers` for Netlify and Cloudflare, and `nginx.conf`. */
export default function hosting(): AstroIntegration {
	return {
		name: 'hosting',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const dist = fileURLToPath(dir);
				const files = filesIn(dist);
				const site = { base, folders: foldersOf(files), hash: stylesOf(dist, files) };
				writeFileSync(join(dist, '_headers'), headersFile(site));
				writeFileSync(join(dist, 'nginx.conf'), nginxFile(site));
			},
		},
	};
}

const RECORD = /^postmortems\/\d[^/]*-[^/]*\/index\.html$/;

const foldersOf = (files: string[]) =>
	[
		...new Set(files.filter((file) => /\/.*\.html$/.test(file)).map((file) => file.split('/')[0]!)),
	].sort();

/** The hash of the styles that records carry; all carry the same. */
function stylesOf(dist: string, files: string[]): string {
	for (const file of files.filter((one) => RECORD.test(one))) {
		const [, styles] = /<style>(.*?)<\/style>/s.exec(readFileSync(join(dist, file), 'utf8')) ?? [];
		if (styles !== undefined) return hashOf(styles);
	}
	return '';
}
