import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The pages of a built site by their path below its root, as in `postmortems/x/index.html`. */
export function pagesOf(dist: string): Map<string, string> {
	const files = globSync('**/*.html', { cwd: dist }).map((file) => file.replaceAll('\\', '/'));
	return new Map(files.sort().map((file) => [file, readFileSync(join(dist, file), 'utf8')]));
}

/** The values of an attribute in a page, entities decoded. */
export function attributes(html: string, name: string): string[] {
	const pattern = new RegExp(`\\s${name}="([^"]*)"`, 'g');
	return [...html.matchAll(pattern)].map((match) =>
		match[1]!
			.replace(/&#38;|&amp;/g, '&')
			.replace(/&quot;|&#34;/g, '"')
			.replace(/&#39;/g, "'"),
	);
}

/** Internal links of a site that lead nowhere, each as `page → link`. */
export function brokenLinks(dist: string, base: string): string[] {
	const pages = pagesOf(dist);
	const ids = new Map([...pages].map(([page, html]) => [page, new Set(attributes(html, 'id'))]));
	return [...pages].flatMap(([page, html]) => {
		const here = new URL(base + page.replace(/index\.html$/, ''), 'http://site');
		return [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')]
			.filter((link) => !lands(link))
			.map((link) => `${page} → ${link}`);

		function lands(link: string): boolean {
			const { origin, pathname, hash } = new URL(link, here);
			if (origin !== 'http://site') return true;
			if (!pathname.startsWith(base)) return false;
			const path = decodeURIComponent(pathname.slice(base.length));
			const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
			if (!existsSync(join(dist, file))) return false;
			const fragment = decodeURIComponent(hash.slice(1));
			return fragment === '' || Boolean(ids.get(file)?.has(fragment));
		}
	});
}

/** A copy of the project in a temporary folder, with its own content and output. */
export function copyOfProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'contributing-factors-'));
	for (const name of [
		'src',
		'content',
		'public',
		'astro.config.mjs',
		'site.config.ts',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
	]) {
		cpSync(name, join(folder, name), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
	return folder;
}

/** Builds a project and returns how it went. */
export function build(root: string, env: Record<string, string> = {}, outDir = 'dist') {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[resolve('node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir],
		{ cwd: root, env: { ...process.env, ...env, NO_COLOR: '1' }, encoding: 'utf8' },
	);
	return { status, output: stdout + stderr, dist: join(root, outDir) };
}

/** Removes a temporary folder. */
export const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });
