import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MINIMAL } from '../fixtures/minimal.ts';
import { git } from '../fixtures/repository.ts';
import { brokenLinks, build, copyOfProject, pagesOf, remove } from './built.ts';

const ID = '2026-03-01-example-corp-braces';
const FILE = `content/postmortems/${ID}.mdx`;
const NAME = 'What broke at Example Corp';
const ADDRESS = 'https://postmortems.example.com';

let engine: string;
let folder: string;
let home: string;

const path = (file: string) => join(home, file);
const write = (file: string, text: string) => {
	mkdirSync(join(path(file), '..'), { recursive: true });
	writeFileSync(path(file), text);
};
const text = (dist: string, file: string) =>
	readFileSync(join(dist, file), 'utf8').replace(/\s+/g, ' ');

/** What a reader would stumble over in the words of a page: a number with the wrong noun, or no number. */
const BROKEN =
	/\b1 (?:postmortems|incidents|records|lessons|questions|terms|sources|organizations)\b|\bAll [01]\b|NaN|undefined|Infinity/;

/** The words of the pages, without code and markup. */
const words = (html: string) =>
	html
		.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\s+/g, ' ');

/** Runs one of the engine's commands as the copy's `package.json` does. */
function run(script: string, ...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[`src/cli/${script}.ts`, ...args],
		{
			cwd: path('engine'),
			encoding: 'utf8',
			env: { ...process.env, NO_COLOR: '1', INIT_CWD: home },
		},
	);
	return { status, output: stdout + stderr };
}

const site = () => build(path('engine'), { SOCIAL: '0', BUNDLE: '0' }, '../dist');

function configure(changes: string): void {
	write(
		'site.config.ts',
		`import type { SiteConfig } from './engine/src/config/shape.ts';

export default {
	name: '${NAME}',
	address: '${ADDRESS}',
	license: { words: 'For internal use only' },
	searchEngines: false,
	${changes}
} satisfies SiteConfig;
`,
	);
}

const OWN = `
	internalSources: true,
	colors: { accent: { light: '#8a1c5b', dark: '#f2a9d6' } },
	required: ['actions'],
	fieldsTitle: 'At Example Corp',
	fields: {
		ticket: { label: 'Ticket', about: 'The number of the ticket.', holds: 'text', required: true },
		services: { label: 'Services', about: 'Which failed.', holds: 'terms', vocabulary: 'services' },
	},
	vocabularies: {
		services: { singular: 'Service', plural: 'Services', question: 'Which was it?' },
	},`;

const actions =
	'actions:\n  - action: The template is tested before it is rolled out.\n    state: done\n    kind: prevent\n    cite: blog\n';
const record = (own = '') =>
	MINIMAL.replace('organization: example', 'organization: example-corp').replace(
		'entry:',
		`${own}entry:`,
	);

beforeAll(() => {
	engine = copyOfProject();
	cpSync('.vscode', join(engine, '.vscode'), { recursive: true });
	writeFileSync(join(engine, '.gitignore'), 'node_modules\ndist\n.astro\n.cache\n');
	git(engine, 'init', '--quiet');
	git(engine, 'add', '--all');
	git(engine, 'commit', '--quiet', '--message', 'One');
	folder = mkdtempSync(join(tmpdir(), 'own-copy-'));
	home = join(folder, 'postmortems');
	const begun = spawnSync(process.execPath, ['src/cli/init.ts', home, '--name', NAME], {
		cwd: engine,
		encoding: 'utf8',
	});
	expect(begun.stderr).toBe('');
	expect(begun.stdout).toContain('2. npm run setup');
	symlinkSync(resolve('node_modules'), path('engine/node_modules'), 'dir');
}, 60_000);

afterAll(() => {
	remove(engine);
	remove(folder);
}, 60_000);

describe('npm run init', () => {
	it('keeps what is one’s own and the engine apart', () => {
		expect(readdirSync(home).sort()).toEqual(
			[
				'.git',
				'.gitignore',
				'.gitmodules',
				'.vscode',
				'README.md',
				'content',
				'engine',
				'package.json',
			].concat('site.config.ts'),
		);
		expect(git(home, 'status', '--porcelain', '--', 'engine')).toBe('A  engine\n');
	});

	it('refuses a folder that holds something, and its own', () => {
		const refused = (...args: string[]) =>
			spawnSync(process.execPath, ['src/cli/init.ts', ...args], { cwd: engine, encoding: 'utf8' });
		expect(refused(home).stderr).toBe(
			`${home} is not empty.\n  Expected: a new or an empty folder.\n  Do: Name another.\n`,
		);
		expect(refused(join(engine, 'here')).stderr).toContain('lies within the engine.');
		expect(refused().stderr).toContain('No folder is named.');
		const missing = refused(join(folder, 'other'), '--from', join(folder, 'nothing'));
		expect(missing.stderr).toContain(`could not be cloned from ${join(folder, 'nothing')}.`);
		expect(missing.status).toBe(1);
	});
});

describe('a copy without a record', () => {
	it('passes the check and builds a whole site that says how to begin', () => {
		expect(run('check').output).toBe('No problems found.\n');
		const { status, output, dist } = site();
		expect(status, output).toBe(0);
		expect(brokenLinks(dist, '/')).toEqual([]);
		for (const page of ['', 'postmortems/', 'search/', 'insights/', 'compare/', 'on-this-day/'])
			expect(text(dist, `${page}index.html`), page).toContain('There is no postmortem here yet.');
		expect(text(dist, 'lessons/index.html')).toContain('There is no lesson here yet.');
		expect(text(dist, 'drill/index.html')).toContain('There is no drill here yet.');
		expect(text(dist, 'causes/index.html')).toContain('Unvalidated change');
		for (const [page, html] of pagesOf(dist)) expect(words(html), page).not.toMatch(BROKEN);
		expect(text(dist, 'compare/index.html')).not.toContain('For example, incidents');
		expect(text(dist, 'random/index.html')).not.toContain('One of each year');
	});

	it('bears its own name and keeps search engines out', () => {
		const dist = path('dist');
		for (const [page, html] of pagesOf(dist)) {
			expect(html, page).not.toContain('Contributing Factors');
			expect(html, page).toContain('<meta name="robots" content="noindex"');
			expect(html, page).not.toContain('rel="canonical"');
		}
		expect(text(dist, 'index.html')).toContain(NAME);
		expect(text(dist, 'robots.txt')).toBe('User-agent: * Disallow: / ');
		expect(globSync('sitemap*', { cwd: dist })).toEqual([]);
	});
});

describe('a copy with a record and its own rules', () => {
	it('asks for what it requires, and leaves inner addresses alone, but no secret', () => {
		configure(OWN);
		write(
			'content/organizations.yaml',
			'- id: example-corp\n  label: Example Corp\n  definition: Sells examples to other companies.\n',
		);
		write(
			'content/services.yaml',
			'- id: checkout\n  label: Checkout\n  definition: Takes an order from the basket to the payment.\n',
		);
		const inner = (own = '') =>
			record(own)
				.replace('https://example.com/post', 'http://wiki/x/PM-12')
				.replace(
					'The braces were missing',
					'The braces were missing on db-1.prod.corp (10.20.30.40)',
				);
		write(
			FILE,
			inner('services: [chekout]\n').replace('The braces', 'AKIA2OGYBAH6QLWJDTQE. The braces'),
		);
		const { status, output } = run('check', FILE);
		expect(status).toBe(1);
		expect([...output.matchAll(/(?:error|warning) (\w+-\d+)/g)].map(([, code]) => code)).toEqual([
			'FIELD-001',
			'FIELD-001',
			'REF-001',
			'SECRET-001',
		]);
		expect(output).toContain('The field `ticket` is missing.');
		expect(output).toContain('The field `actions` is missing.');
		expect(output).toContain('Expected: the id of a term in content/services.yaml.');
		write(FILE, inner(`${actions}ticket: INC-4711\nservices: [checkout]\n`));
		expect(run('check').output).toBe('No problems found.\n');
	});

	it('shows its fields and vocabularies, in its colors', () => {
		const { status, output, dist } = site();
		expect(status, output).toBe(0);
		expect(brokenLinks(dist, '/')).toEqual([]);
		for (const [page, html] of pagesOf(dist)) {
			expect(words(html), page).not.toMatch(BROKEN);
			expect(html.split('</head>')[0], page).not.toContain('http://localhost');
		}
		for (const feed of ['atom.xml', 'feed.json', 'feed.xml']) {
			expect(text(dist, feed)).toContain(`${ADDRESS}/postmortems/${ID}/`);
			expect(text(dist, feed)).not.toContain('http://localhost');
		}
		expect(text(dist, 'drill/index.html')).toContain('four steps in its timeline');
		const page = text(dist, `postmortems/${ID}/index.html`);
		expect(page).toMatch(/At Example Corp<\/h2>.*Ticket.*INC-4711.*Services.*services\/checkout\//);
		expect(page).toContain('href="http://wiki/x/PM-12"');
		expect(page).not.toContain('archived copies');
		expect(page).toContain('For internal use only');
		expect(text(dist, 'services/checkout/index.html')).toContain(`postmortems/${ID}/`);
		expect(text(dist, 'add/index.html')).toContain('name="ticket"');
		const published = JSON.parse(text(dist, `api/v1/records/${ID}.json`)) as {
			record: { own: object };
		};
		expect(published.record.own).toEqual({ ticket: 'INC-4711', services: ['checkout'] });
		const [style = ''] = globSync('_astro/Page.*.css', { cwd: dist });
		for (const styled of [text(dist, style), page])
			expect(styled).toMatch(/--link:\s?light-dark\(#8a1c5b,\s?#f2a9d6\)/);
	});

	it('says what is wrong with its configuration, and nothing else', () => {
		configure("nme: 'Ours',");
		const { status, output } = run('own-config');
		expect(status).toBe(1);
		expect(output).toMatch(
			/^site\.config\.ts {2}nme\n {2}There is no such setting\.\n {2}Expected: .*\n {2}Do: Did you mean `name`\?\n$/,
		);
	});
});

describe('the public collection beside it', () => {
	const publicId = () =>
		readdirSync(path('engine/content/postmortems'))
			.find((name) => name.endsWith('.mdx'))!
			.replace('.mdx', '');

	it('is shown with a mark, in one search, and is not checked', () => {
		configure(`${OWN} beside: { folder: 'engine/content', records: true },`);
		expect(run('check').output).toBe('No problems found.\n');
		const { status, output, dist } = site();
		expect(status, output).toBe(0);
		expect(output).not.toContain('cannot be shown here');
		const own = text(dist, `postmortems/${ID}/index.html`);
		const other = text(dist, `postmortems/${publicId()}/index.html`);
		const [ownHead, otherHead] = [own, other].map((html) => html.split('id="related"')[0]!);
		expect(otherHead).toContain('<li>public collection</li>');
		expect(ownHead).not.toContain('<li>public collection</li>');
		for (const [page, mark] of [
			['', '· public collection'],
			['postmortems/', '· public collection'],
			['lessons/', '</a> (public collection)'],
			['causes/unvalidated-change/', '</a> (public collection)'],
			['before/configuration-change/', '</a> (public collection)'],
			['drill/', '· public collection'],
			['on-this-day/', '· public collection'],
			['embed/causes/unvalidated-change/', ', public collection</small>'],
		])
			expect(text(dist, `${page}index.html`).includes(mark!), page).toBe(true);
		for (const [file, mark] of [
			[`postmortems/${publicId()}.md`, '**From:** public collection'],
			['before/configuration-change.md', '), public collection'],
			['llms.txt', ': public collection'],
			['api/v1/records.csv', ',public collection'],
			['atom.xml', 'term="public collection"'],
		] as const)
			expect(text(dist, file).includes(mark), file).toBe(true);
		for (const file of [`compare/${publicId()}.json`, `api/v1/records/${publicId()}.json`])
			expect(text(dist, file), file).toContain('"collection":"public collection"');
		expect(text(dist, `compare/${ID}.json`).split('"like"')[0]).not.toContain('public collection');
		const cards = globSync('search/cards/*.json', { cwd: dist }).flatMap(
			(file) => JSON.parse(text(dist, file)) as { id: string; collection?: string }[],
		);
		expect(cards.find(({ id }) => id === ID)?.collection).toBeUndefined();
		expect(cards.find(({ id }) => id === publicId())?.collection).toBe('public collection');
		const list = JSON.parse(text(dist, 'postmortems/index.json')) as {
			id: string[];
			beside: { label: string; from: string };
		};
		expect(list.beside.from[list.id.indexOf(ID)]).toBe('0');
		expect(list.beside.from[list.id.indexOf(publicId())]).toBe('1');
	});

	it('leaves no room for the same id twice', () => {
		const twin = `content/postmortems/${publicId()}.mdx`;
		write(twin, record(`${actions}ticket: INC-1\n`));
		const { output } = run('check', twin);
		expect(output).toContain(`\`${publicId()}\` also belongs to engine/${twin}.`);
		rmSync(path(twin));
	});
});

it('takes a newer engine without a conflict', () => {
	git(home, 'add', '--all');
	git(home, 'commit', '--quiet', '--message', 'Begin');
	writeFileSync(join(engine, 'content/postmortems/2020-01-01-undisclosed-later.mdx'), later());
	writeFileSync(join(engine, 'NEWS.md'), 'Something new.\n');
	git(engine, 'add', '--all');
	git(engine, 'commit', '--quiet', '--message', 'Two');
	rmSync(path('engine/node_modules'));
	const local = ['-c', 'protocol.file.allow=always'];
	git(home, ...local, 'submodule', '--quiet', 'update', '--init', '--remote', 'engine');
	symlinkSync(resolve('node_modules'), path('engine/node_modules'), 'dir');
	expect(git(home, 'status', '--porcelain')).toBe(' M engine\n');
	expect(existsSync(path('engine/NEWS.md'))).toBe(true);
	expect(run('check').output).toBe('No problems found.\n');
	const { dist } = site();
	expect(existsSync(join(dist, 'postmortems/2020-01-01-undisclosed-later/index.html'))).toBe(true);
});

const later = () =>
	MINIMAL.replace('organization: example', 'organization: undisclosed').replaceAll(
		'https://example.com/post',
		'https://example.com/later',
	);
