import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createFullText, FOLDER } from '../integrations/pages/full-text.ts';
import { textFinder, type FullText, type TextFinder } from './fulltext.ts';
import { readQuery } from './query.ts';

const page = (id: string, body: string) => ({
	path: `postmortems/${id}/index.html`,
	html: `<!doctype html><html lang="en"><body><article data-pagefind-body data-pagefind-meta="position:${id === 'one' ? 1 : 2}"><h1>${id}</h1>${body}</article></body></html>`,
});

const pages = [
	page(
		'one',
		`<h2 id="signs">Signs</h2><pre><code>x509: certificate signed by unknown authority.</code></pre>
		<figure><pre><code>0/256 nodes are available: 1 node(s) were unschedulable, 87 Insufficient cpu.</code></pre></figure>
		<h2 id="story">Story</h2><p>With <code>ndots:5</code> every name was asked for five times. The label
		<code>node-role.kubernetes.io/master</code>, removed in v1.24, was gone; see <code>/etc/cni/net.d</code>.</p>
		<p>The <code>kube-apiserver</code>: killed (OOMKilled). <code>--anonymous-auth=false</code> was set. The Register told.</p>`,
	),
	page(
		'two',
		`<h2 id="story">Story</h2><p>A dashboard waited for the registry. It needed scaling. From 1.24 on, a policy, etc.</p>
		<dl><dt>Memory</dt><dd>Capacity</dd></dl>`,
	),
];

let site: string;
let ask: TextFinder;

beforeAll(async () => {
	site = mkdtempSync(join(tmpdir(), 'full-text-'));
	const text = createFullText();
	for (const { path, html } of pages) await text.add(path, { html });
	await text.write(site);
	const folder = join(site, FOLDER);
	vi.stubGlobal(
		'fetch',
		async (address: string) => new Response(readFileSync(address.split('?')[0]!)),
	);
	const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as FullText & {
		options(options: object): Promise<void>;
	};
	await pagefind.options({ basePath: `${folder}/` });
	ask = textFinder(pagefind);
});

afterAll(() => {
	vi.unstubAllGlobals();
	rmSync(site, { recursive: true, force: true });
});

/** The positions of the records that hold every word of a query. */
async function find(typed: string): Promise<number[]> {
	const hits = await ask(readQuery(typed));
	return hits.map(({ position }) => position).sort();
}

describe('the full text', () => {
	const strings: [string, number[]][] = [
		['x509: certificate', [1]],
		['0/256 nodes are available', [1]],
		['ndots:5', [1]],
		['node-role.kubernetes.io/master', [1]],
		['/etc/cni/net.d', [1]],
		['1.24', [1, 2]],
		['kube-apiserver', [1]],
		['OOMKilled', [1]],
		['--anonymous-auth=false', [1]],
	];

	it.each(strings)('finds %s as typed and in quotes', async (typed, expected) => {
		expect(await find(typed)).toEqual(expected);
		expect(await find(`"${typed}"`)).toEqual(expected);
	});

	it.each([
		['kubernetes', [1]],
		['master', [1]],
		['etc/cni', [1]],
		['anonymous-auth', [1]],
		['v1.24', [1, 2]],
		['certificates', [1]],
		['certif', [1]],
		['regi', [1, 2]],
		['apiserver:', [1]],
	])('finds %s, a part or another form', async (typed, expected) => {
		expect(await find(typed)).toEqual(expected);
	});

	it.each(['registry', 'registries', 'scale', 'policy', 'memory', 'capacity'])(
		'finds %s at the end of a sentence, heading or cell',
		async (typed) => {
			expect(await find(typed)).toEqual([2]);
		},
	);

	it.each(['aardvark', 'zzz', '1.25', '0/999', 'certificate aardvark'])(
		'does not find %s',
		async (typed) => {
			expect(await find(typed)).toEqual([]);
		},
	);

	it('leads to the section that holds the words', async () => {
		const [{ passage } = { passage: undefined }] = await ask(readQuery('x509: certificate'));
		expect(passage?.fragment).toBe('signs');
		expect(passage?.heading).toBe('Signs');
		expect(passage?.pieces.map(({ text }) => text).join('')).toContain('x509: certificate signed');
	});
});
