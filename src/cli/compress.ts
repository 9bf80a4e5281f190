import { createHash } from 'node:crypto';
import { existsSync, globSync } from 'node:fs';
import { copyFile, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

// Writes .gz and .br beside each text of dist/, for servers that send such files as they are. What was
// compressed before comes from .cache/compressed/.
const dist = 'dist';
const cache = '.cache/compressed';
const TEXTS = '**/*.{html,css,js,json,svg,xml,md,mdx,txt,csv,ndjson,bib,webmanifest}';
/** Smaller texts fit into one packet as they are. */
const LEAST = 1000;

const ways = [
	{ ending: '.gz', compress: (text: Buffer) => promisify(gzip)(text, { level: 9 }) },
	{
		ending: '.br',
		compress: (text: Buffer) =>
			promisify(brotliCompress)(text, {
				params: {
					[constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
					[constants.BROTLI_PARAM_SIZE_HINT]: text.length,
				},
			}),
	},
];

if (!existsSync(join(dist, 'index.html'))) {
	console.error('dist/ holds no site to compress. Build it first: npm run build');
	process.exit(1);
}
await mkdir(cache, { recursive: true });
const texts = globSync(TEXTS, { cwd: dist }).sort();
const sizes = { '': 0, '.gz': 0, '.br': 0 } as Record<string, number>;
let made = 0;

async function compressed(file: string): Promise<void> {
	const text = await readFile(join(dist, file));
	if (text.length < LEAST) return;
	sizes['']! += text.length;
	const hash = createHash('sha256').update(text).digest('hex');
	for (const { ending, compress } of ways) {
		const target = join(dist, file + ending);
		const kept = join(cache, hash + ending);
		if (!existsSync(kept)) {
			await writeFile(kept, await compress(text));
			made++;
		}
		if (!existsSync(target)) await copyFile(kept, target);
		const { size } = await stat(target);
		sizes[ending]! += size;
	}
}

// Four at a time, as many as Node compresses beside each other.
const start = performance.now();
const rest = texts.values();
await Promise.all(
	Array.from({ length: 4 }, async () => {
		for (const file of rest) await compressed(file);
	}),
);
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
	`${megabytes(sizes['']!)} of text: ${megabytes(sizes['.gz']!)} as gzip, ${megabytes(sizes['.br']!)} as Brotli. ` +
		`${made} files compressed anew in ${((performance.now() - start) / 1000).toFixed(1)} s.`,
);
