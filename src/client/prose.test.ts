import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { indexPages } from '../integrations/pagefind.ts';
import { passageOf } from './excerpt.ts';
import { findWord, type FullText } from './prose.ts';
import { readQuery } from './query.ts';

const page = (id: string, body: string) => ({
	path: `postmortems/${id}/index.html`,
	html: `<!doctype html><html lang="en"><body><article data-pagefind-body><h1>${id}</h1>${body}</article></body></html>`,
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

let folder: string;
let fullText: FullText;
let records: Record<string, string>;

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'full-text-'));
	const files = await indexPages(pages);
	for (const [path, content] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), content);
	}
	records = JSON.parse(readFileSync(join(folder, 'records.json'), 'utf8')) as Record<
		string,
		string
	>;
	vi.stubGlobal(
		'fetch',
		async (address: string) => new Response(readFileSync(address.split('?')[0]!)),
	);
	const pagefind = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as FullText & {
		options(options: object): Promise<void>;
	};
	await pagefind.options({ basePath: `${folder}/` });
	fullText = pagefind;
});

afterAll(() => {
	vi.unstubAllGlobals();
	rmSync(folder, { recursive: true, force: true });
});

/** The records that hold every word of a query, by id. */
async function find(typed: string): Promise<string[]> {
	const found = await Promise.all(readQuery(typed).map((word) => findWord(fullText, word)));
	const all = Object.keys(records).filter((name) => found.every((one) => one.has(name)));
	return all.map((name) => records[name]!).sort();
}

describe('the full text', () => {
	const strings: [string, string[]][] = [
		['x509: certificate', ['one']],
		['0/256 nodes are available', ['one']],
		['0/256 nodes are available: 1 node(s)', ['one']],
		['ndots:5', ['one']],
		['node-role.kubernetes.io/master', ['one']],
		['/etc/cni/net.d', ['one']],
		['1.24', ['one', 'two']],
		['kube-apiserver', ['one']],
		['OOMKilled', ['one']],
		['--anonymous-auth=false', ['one']],
	];

	it.each(strings)('finds %s as typed and in quotes', async (typed, expected) => {
		expect(await find(typed)).toEqual(expected);
		expect(await find(`"${typed}"`)).toEqual(expected);
	});

	it.each([
		['kubernetes', ['one']],
		['master', ['one']],
		['etc/cni', ['one']],
		['anonymous-auth', ['one']],
		['v1.24', ['one', 'two']],
		['certificates', ['one']],
		['certif', ['one']],
		['regi', ['one', 'two']],
		['apiserver:', ['one']],
	])('finds %s, a part or another form', async (typed, expected) => {
		expect(await find(typed)).toEqual(expected);
	});

	it.each(['registry', 'registries', 'scale', 'policy', 'memory', 'capacity'])(
		'finds %s at the end of a sentence, heading or cell',
		async (typed) => {
			expect(await find(typed)).toEqual(['two']);
		},
	);

	it.each(['aardvark', 'zzz', '1.25', '0/999', 'certificate aardvark'])(
		'does not find %s',
		async (typed) => {
			expect(await find(typed)).toEqual([]);
		},
	);

	it('leads to the section that holds the words', async () => {
		const places = await Promise.all(
			readQuery('x509: certificate').map(
				async (word) => [...(await findWord(fullText, word)).values()][0]!,
			),
		);
		const passage = passageOf(
			await places[0]!.load(),
			places.map((finding) => finding.places),
		);
		expect(passage.fragment).toBe('signs');
		expect(passage.heading).toBe('Signs');
		expect(passage.pieces.filter(({ found }) => found).map(({ text }) => text)).toEqual([
			'x509',
			'certificate',
		]);
	});
});
