import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anatomy } from '../../src/record/anatomy.ts';
import { stripMetadata } from '../../src/record/node/strip.ts';
import { MINIMAL } from '../fixtures/minimal.ts';
import { build, copyOfProject, remove } from './built.ts';

const id = '2021-01-01-example-pictures';
let project: string;

beforeAll(async () => {
	project = copyOfProject();
	const folder = join(project, 'content/postmortems', id);
	mkdirSync(folder);
	const shades = Uint8Array.from({ length: 2400 * 1200 * 3 }, (_, at) => (at >> 8) & 0xff);
	const raw = { raw: { width: 2400, height: 1200, channels: 3 as const } };
	await sharp(shades, raw)
		.withExif({ IFD0: { Artist: 'Jane Doe' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
		.jpeg()
		.toFile(join(folder, 'latency.jpg'));
	await sharp({ create: { width: 300, height: 90, channels: 3, background: '#789' } })
		.png()
		.toFile(join(folder, 'small.png'));
	writeFileSync(
		`${folder}.mdx`,
		`${MINIMAL.replace('organization: example', 'organization: undisclosed')}
![Latency of the API \\<5 ms &gt; "tenfold" at 14:02](./${id}/latency.jpg)

![Nothing happens on the other nodes](./${id}/small.png)
`,
	);
});

afterAll(() => remove(project));

it('is refused with what its camera wrote, and built without, in sizes that never exceed it', async () => {
	const refused = build(project, {}, 'refused');
	expect(refused.status).not.toBe(0);
	expect(refused.output).toContain(`content/postmortems/${id}/latency.jpg:1:1  error IMAGE-006`);
	expect(refused.output).toContain('Exif data (the camera, the time, often the place)');
	expect(existsSync(join(refused.dist, 'index.html'))).toBe(false);

	expect(await stripMetadata(join(project, `content/postmortems/${id}/latency.jpg`))).toBe(true);
	const { status, output, dist } = build(project, { BASE_PATH: '/kb/' }, 'built');
	expect(status, output).toBe(0);

	const html = readFileSync(join(dist, 'postmortems', id, 'index.html'), 'utf8');
	const [large = '', small = ''] = [...html.matchAll(/<img (?:[^>"]|"[^"]*")*>/g)].map(String);
	expect(large).toContain('alt="Latency of the API <5 ms > &#x22;tenfold&#x22; at 14:02"');
	expect(large).toContain('width="1600" height="800" loading="lazy" decoding="async"');
	expect(small).toContain('width="300" height="90" loading="lazy" decoding="async"');

	const built = [...`${large}${small}`.matchAll(/\/kb\/(_astro\/[\w.-]+) (\d+)w/g)];
	expect(built.map(([, , width]) => Number(width))).toEqual([480, 800, 1152, 1600, 300]);
	for (const [, file, width] of built) {
		expect(anatomy(readFileSync(join(dist, file!)))).toMatchObject({
			kind: 'webp',
			width: Number(width),
			whole: true,
			extras: [],
		});
	}
	expect(globSync('_astro/*.{jpg,png}', { cwd: dist })).toEqual([]);
	const everything = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((one) =>
		one.isFile(),
	);
	for (const file of everything) {
		expect(readFileSync(join(file.parentPath, file.name)).includes('Jane Doe'), file.name).toBe(
			false,
		);
	}
});
