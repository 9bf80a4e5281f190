import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINIMAL } from '../fixtures/minimal.ts';
import { attributes, brokenLinks, build, copyOfProject, remove } from './built.ts';

const folder = 'content/postmortems';
const base = '/kb/';
const origin = 'https://example.com';
const published = MINIMAL.replace('organization: example', 'organization: undisclosed');
const entry = (text: string, lines: string, status = 'published') =>
	text.replace('status: published\n', `status: ${status}\n${lines}`);
let root: string;
let dist: string;

const write = (id: string, text: string) => writeFileSync(join(root, folder, `${id}.mdx`), text);
const page = (id: string) =>
	readFileSync(join(dist, 'postmortems', id, 'index.html'), 'utf8').replace(/\s+/g, ' ');
const other = (text: string) => text.replace('https://example.com/post', 'https://example.com/two');

function commit(date: string): void {
	const git = (...args: string[]) =>
		execFileSync('git', ['-c', 'user.name=Ada Writer', '-c', 'user.email=ada@mail.test', ...args], {
			cwd: root,
			env: { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date },
			stdio: 'ignore',
		});
	if (!existsSync(join(root, '.git'))) git('init', '-q', '-b', 'main', '.');
	git('add', 'content');
	git('commit', '-q', '-m', 'A change by Ada Writer');
}

beforeAll(() => {
	root = copyOfProject();
	write('2021-01-01-example-old-name', published);
	commit('2026-01-01T12:00Z');
	rmSync(join(root, folder, '2021-01-01-example-old-name.mdx'));
	write(
		'2021-01-01-example-new-name',
		entry(
			published,
			`  formerIds: [2021-01-01-example-old-name]
  corrections:
    - on: '2026-01-20'
      what: It lasted <an hour> & not two.
    - on: '2026-01-20'
      what: The braces were curly, not square.
`,
		),
	);
	write(
		'2022-01-01-example-withdrawn',
		other(
			entry(
				published.replace('Templates are code', 'Unmistakable templates are code'),
				'  reason: It told of two incidents as one.\n  formerIds: [2022-01-02-example-earlier]\n',
				'withdrawn',
			),
		),
	);
	commit('2026-02-03T12:00Z');
	write('2023-01-01-example-draft', entry(published, '', 'draft').replace('/post\n', '/three\n'));
	const built = build(root, { BASE_PATH: base, SITE_URL: origin }, 'dist');
	expect(built.status, built.output).toBe(0);
	dist = built.dist;
}, 300_000);

afterAll(() => remove(root));

describe('a renamed record', () => {
	it('leads on from its former address without a script, on any host', () => {
		const html = page('2021-01-01-example-old-name');
		const target = `${base}postmortems/2021-01-01-example-new-name/`;
		expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${target}"`);
		expect(html).toContain(`<link rel="canonical" href="${origin}${target}"`);
		expect(html).toContain('<meta name="robots" content="noindex"');
		expect(attributes(html, 'href')).toContain(target);
		expect(html).not.toContain('data-pagefind-body');
	});

	it('has no link that leads nowhere', () => {
		expect(brokenLinks(dist, base)).toEqual([]);
	});

	it('keeps its history, told by date and number, without names', () => {
		const html = page('2021-01-01-example-new-name');
		expect(html).toContain('Its file has changed once in the repository, last on 3 February 2026.');
		expect(html).not.toMatch(/Ada|mail\.test/);
	});
});

describe('a withdrawn record', () => {
	it('keeps its page and says why, and nothing of the account', () => {
		const html = page('2022-01-01-example-withdrawn');
		expect(html).toContain(
			'<b>This record has been withdrawn.</b> It told of two incidents as one.',
		);
		expect(html).toContain('<meta name="robots" content="noindex"');
		expect(html).not.toContain('Unmistakable');
		expect(page('2022-01-02-example-earlier')).toContain('2022-01-01-example-withdrawn/');
	});

	it('stands in no list, feed, index or search, but among the changes', () => {
		// These name every file of the site.
		const isListOfFiles = (file: string) => /^(?:offline\/list\/|sha256sums)/.test(file);
		const naming = globSync('**/*.{html,xml,json,txt}', { cwd: dist })
			.filter((file) =>
				readFileSync(join(dist, file), 'utf8').includes('2022-01-01-example-withdrawn'),
			)
			.map((file) => file.replaceAll('\\', '/'))
			.filter((file) => !isListOfFiles(file))
			.sort();
		expect(naming).toEqual([
			'add/known.json',
			'api/v1/changes.json',
			'api/v1/records/2022-01-01-example-withdrawn.json',
			'postmortems/2022-01-01-example-withdrawn/index.html',
			'postmortems/2022-01-02-example-earlier/index.html',
		]);
	});
});

describe('the data', () => {
	const text = (path: string) => readFileSync(join(dist, path), 'utf8');

	it('keeps of a withdrawn record its name, the day and the reason', () => {
		const { record } = JSON.parse(text('api/v1/records/2022-01-01-example-withdrawn.json')) as {
			record: object;
		};
		expect(record).toMatchObject({
			status: 'withdrawn',
			reason: 'It told of two incidents as one.',
		});
		expect(Object.keys(record)).toHaveLength(6);
		const markdown = text('postmortems/2022-01-01-example-withdrawn.md');
		expect(markdown).toContain(
			'**This record has been withdrawn.** It told of two incidents as one.',
		);
		expect(markdown).not.toContain('Unmistakable');
	});

	it('tells what was corrected and withdrawn, and when', () => {
		const { changes } = JSON.parse(text('api/v1/changes.json')) as {
			changes: { kind: string; on: string; what: string | null; record: { id: string } }[];
		};
		const told = changes
			.filter(({ kind, record }) => kind !== 'added' && record.id.includes('-example-'))
			.map(({ kind, on, what }) => [kind, on, what]);
		expect(told).toEqual([
			['withdrawn', expect.any(String), 'It told of two incidents as one.'],
			['corrected', '2026-01-20', 'The braces were curly, not square.'],
			['corrected', '2026-01-20', 'It lasted <an hour> & not two.'],
		]);
	});

	it('gives each correction an entry of its own in the feeds', () => {
		const address = `${origin}${base}postmortems/2021-01-01-example-new-name/`;
		const { entries = [] } = parseAtomFeed(text('corrections/atom.xml'));
		expect(entries.map(({ id, summary }) => [id, summary?.value])).toEqual([
			[`${address}#corrected-2026-01-20-2`, 'The braces were curly, not square.'],
			[`${address}#corrected-2026-01-20`, 'It lasted <an hour> & not two.'],
		]);
		const { items = [] } = parseRssFeed(text('feed.xml'));
		const ids = items.map(({ guid }) => guid?.value);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('is dated by the commit', () => {
		const { generatedAt } = JSON.parse(text('api/v1/index.json')) as { generatedAt: string };
		expect(generatedAt).toBe('2026-02-03T12:00:00Z');
	});
});

it('lists in the sitemap only what may be indexed', () => {
	const sitemap = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
	expect(sitemap).toContain(`${origin}${base}postmortems/2021-01-01-example-new-name/`);
	expect(sitemap).toContain(`<loc>${origin}${base}</loc>`);
	for (const absent of [
		'old-name',
		'example-withdrawn',
		'example-earlier',
		'example-draft',
		'404/',
	])
		expect(sitemap).not.toContain(absent);
});

it('has no page for a draft', () => {
	expect(existsSync(join(dist, 'postmortems/2023-01-01-example-draft'))).toBe(false);
});

it('publishes the schemas, with the terms there are', () => {
	const schema = JSON.parse(readFileSync(join(dist, 'schema/record.json'), 'utf8')) as {
		$id: string;
		definitions: Record<string, { enum: string[] }>;
	};
	expect(schema.$id).toBe(`${origin}${base}schema/record.json`);
	expect(schema.definitions.causes?.enum).toContain('unvalidated-change');
	expect(existsSync(join(dist, 'schema/causes.json'))).toBe(true);
});
