import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from './files-in.ts';
import { sumOf } from './sum-of.ts';

/** The file that names the others, as `sha256sum --check` reads it. */
export const SUMS = 'sha256sums.txt';

/** Lists every file of the site with its SHA-256, once all others are written. */
export default function sums(): AstroIntegration {
	return {
		name: 'sums',
		hooks: {
			'astro:build:done': ({ dir }) => {
				const site = fileURLToPath(dir);
				writeFileSync(join(site, SUMS), sumsOf(site));
			},
		},
	};
}

/** A line for each file below a folder but the list itself, in the order of their paths: the sum, two spaces, the path. */
export function sumsOf(site: string): string {
	const lines = filesIn(site)
		.filter((path) => path !== SUMS)
		.map((path) => `${sumOf(join(site, path)).sha256}  ${path}\n`);
	return lines.join('');
}
