import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { engine } from '../config/find.ts';
import { licenseList, type Package } from './licenses/list.ts';
import { packageOf } from './licenses/package.ts';

/** The file that names the packages and their licenses. */
export const LICENSES = 'licenses.txt';

/** Pagefind's files are copied into the site and never pass through the bundler. */
const COPIED = 'node_modules/pagefind';

/** Lists the packages that the site is made with, with the whole license of each whose code it ships. */
export default function licenses(): AstroIntegration {
	const folders = new Set([join(engine, COPIED)]);
	return {
		name: 'licenses',
		hooks: {
			'astro:config:setup': ({ updateConfig }) =>
				void updateConfig({ vite: { plugins: [shipped(folders)] } }),
			'astro:build:done': ({ dir }) => {
				const packages = [...folders].map(readPackage);
				writeFileSync(join(fileURLToPath(dir), LICENSES), licenseList(packages, locked()));
			},
		},
	};
}

/** Collects the folders of the packages whose modules go to browsers. */
const shipped = (folders: Set<string>) => ({
	name: 'shipped-packages',
	generateBundle(
		this: { environment: { name: string } },
		_options: unknown,
		bundle: Record<string, { type: string; moduleIds?: string[] }>,
	) {
		if (this.environment.name !== 'client') return;
		for (const { moduleIds = [] } of Object.values(bundle))
			for (const id of moduleIds) {
				const folder = packageOf(id);
				if (folder) folders.add(folder);
			}
	},
});

function readPackage(folder: string): Package {
	const { name, version, license } = JSON.parse(
		readFileSync(join(folder, 'package.json'), 'utf8'),
	) as Package;
	const files = readdirSync(folder, { withFileTypes: true })
		.filter((one) => one.isFile() && /^(?:licen[cs]e|copying|notice)\b/i.test(one.name))
		.map((one) => one.name);
	const text = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim());
	return { name, version, license, text: text.join('\n\n') };
}

/** The lock names the packages of every system, those installed here and others. */
function locked(): Package[] {
	const { packages } = JSON.parse(readFileSync(join(engine, 'package-lock.json'), 'utf8')) as {
		packages: Record<string, Omit<Package, 'name'>>;
	};
	return Object.entries(packages)
		.filter(([path]) => path !== '')
		.map(([path, { version, license }]) => {
			const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
			return { name, version, license };
		});
}
