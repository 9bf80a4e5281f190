import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../../config/find.ts';
import { config } from '../../config.ts';
import { base, origin, repository } from '../../site.ts';

/** What makes pages beside `src`: how they are built, and the versions of the packages. */
const FILES = ['astro.config.mjs', 'package.json', 'package-lock.json'];

/** A digest of all that makes pages but the content: the code, the packages, the settings and the environment. */
export function codeDigest(): string {
	const sources = readdirSync(join(engine, 'src'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(?:test|fixture)\.ts$/.test(entry.name))
		.map(({ parentPath, name }) => join(parentPath, name));
	const files = FILES.map((name) => join(engine, name)).filter((file) => existsSync(file));
	const hash = createHash('sha256').update(
		JSON.stringify([config, base, origin, repository, process.env.SOCIAL, process.version]),
	);
	for (const file of [...sources.sort(), ...files]) hash.update(file).update(readFileSync(file));
	return hash.digest('base64url');
}
