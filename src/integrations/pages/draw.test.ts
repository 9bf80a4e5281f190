import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RouteData } from 'astro';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { base, origin } from '../../site.ts';
import { sumOf } from '../sum-of.ts';
import { drawInto } from './draw.ts';

const route = { component: 'src/pages/postmortems/[id].astro' } as RouteData;
const task = { file: 'a/b/index.html', path: 'a/b/', route };

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'draw-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const answer = (response: Response) => drawInto(folder, { render: async () => response })(task);

it('writes what the route answers at the address, and knows its sum', async () => {
	const draw = drawInto(folder, {
		render: async ({ url }, { routeData }) => new Response(`${url} ${routeData.component}`),
	});
	await draw(task);
	await draw({ file: 'a/b.md', path: 'a/b.md', route });
	const page = `${origin}${base}a/b/ src/pages/postmortems/[id].astro`;
	expect(readFileSync(join(folder, 'a/b/index.html'), 'utf8')).toBe(page);
	expect(readFileSync(join(folder, 'a/b.md'), 'utf8')).toContain('/a/b.md ');
	expect(sumOf(join(folder, 'a/b/index.html')).bytes).toBe(page.length);
});

it('sums bytes, not letters', async () => {
	await answer(new Response('–'));
	expect(sumOf(join(folder, 'a/b/index.html'))).toMatchObject({
		bytes: 3,
		sha256: 'd4f85d36757c12f0c6dab57721287f327efbfc46ea8c0f820301067f8627fc0f',
	});
});

it('says which file cannot be drawn', async () => {
	await expect(answer(new Response('gone', { status: 404 }))).rejects.toThrow(
		'a/b/index.html cannot be drawn: Its route answers with 404.',
	);
	const draw = drawInto(folder, { render: () => Promise.reject(new TypeError('No term.')) });
	await expect(draw(task)).rejects.toThrow('a/b/index.html cannot be drawn: No term.');
});
