import { spawn, spawnSync } from 'node:child_process';
import {
	existsSync,
	globSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isWholePng } from '../../src/integrations/social/whole.ts';
import { sumsOf } from '../../src/integrations/sums.ts';
import { MINIMAL } from '../fixtures/minimal.ts';
import { build, copyOfProject, remove } from './built.ts';

const KEPT = '2021-08-25-undisclosed-kept';
const GONE = '2021-08-26-undisclosed-gone';
let project: string;

const path = (...parts: string[]) => join(project, ...parts);
const fileOf = (id: string) => path('content/postmortems', `${id}.mdx`);
const pageOf = (id: string) => path('dist/postmortems', id, 'index.html');

/** A whole record of its own: another title, another source. */
const record = (id: string, title: string, occurred = '2021-08-25') =>
	MINIMAL.replace('organization: example', 'organization: undisclosed')
		.replace(/^title: .*/m, `title: ${title}`)
		.replace("occurred: '2021-08-25'", `occurred: '${occurred}'`)
		.replaceAll("at: '2021-08-25T", `at: '${occurred}T`)
		.replace('example.com/post', `example.com/${id}`);

const write = (id: string, ...rest: [title: string, occurred?: string]) =>
	writeFileSync(fileOf(id), record(id, ...rest));

/** The sums of the site that stands. */
const standing = () => sumsOf(path('dist'));

/** Files of the site that hold some words. */
const holding = (words: string) =>
	globSync('**/*.{html,json,md,xml,txt,csv}', { cwd: path('dist') }).filter((file) =>
		readFileSync(path('dist', file), 'utf8').includes(words),
	);

/** The whole site in one file is left out: it takes its time, and is not what is tried here. */
const make = (env = {}) => build(project, { BUNDLE: '0', ...env });

/** Waits until the process that removes the former site is done. */
const expectNothingLeft = () =>
	expect.poll(() => readdirSync(path('.cache/build')), { timeout: 60_000 }).toEqual([]);

beforeAll(() => {
	project = copyOfProject();
	rmSync(path('content/postmortems'), { recursive: true });
	mkdirSync(path('content/postmortems'));
});

afterAll(() => remove(project));

describe('a file that changes while it is read', () => {
	it('is told as it was, everywhere', () => {
		write(KEPT, 'Parsnips leave the cellar');
		write(GONE, 'Turnips leave the cellar');
		writeFileSync(path('later.mdx'), record(KEPT, 'Radishes leave the cellar'));
		writeFileSync(
			path('hand.mjs'),
			`import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { readFileSync } = fs;
fs.readFileSync = (file, ...rest) => {
	const read = readFileSync(file, ...rest);
	if (String(file).endsWith('${KEPT}.mdx')) fs.copyFileSync('later.mdx', file);
	return read;
};
syncBuiltinESMExports();
`,
		);
		const hand = `--import=${pathToFileURL(path('hand.mjs'))}`;
		const { status, output } = make({ NODE_OPTIONS: hand });
		expect(status, output).toBe(0);
		expect(readFileSync(fileOf(KEPT), 'utf8')).toContain('Radishes');
		expect(holding('Parsnips leave')).toContain(`postmortems/${KEPT}/index.html`);
		expect(holding('Radishes leave')).toEqual([]);
	});
});

describe('what earlier builds left', () => {
	it('does no harm where it is damaged, half done or out of date', async () => {
		const store = path('.cache/astro/data-store.json');
		const damaged = readFileSync(store, 'utf8').replaceAll('configuration', 'cnofiguration');
		writeFileSync(store, damaged);
		const kept = globSync(path('.cache/astro/records/*.json'));
		expect(kept.length).toBeGreaterThan(1);
		for (const [at, one] of kept.entries())
			writeFileSync(one, readFileSync(one, 'utf8').slice(at).replaceAll('Turnips', 'Tulips'));
		const pictures = globSync(path('.cache/social/*.png'));
		for (const [at, one] of pictures.entries()) truncateSync(one, (at % 3) * 400);
		const ended = spawnSync(process.execPath, ['--version']).pid;
		mkdirSync(path(`.cache/build/dist.${ended}.new/postmortems`), { recursive: true });

		const { status, output } = make();
		expect(status, output).toBe(0);
		expect(holding('Radishes leave')).toContain(`postmortems/${KEPT}/index.html`);
		expect([...holding('Parsnips leave'), ...holding('Tulips'), ...holding('cnofig')]).toEqual([]);
		const drawn = globSync(path('dist/social/**/*.png'));
		expect(drawn.length).toBeGreaterThan(100);
		expect(drawn.filter((file) => !isWholePng(readFileSync(file)))).toEqual([]);
		await expectNothingLeft();
	});
});

describe('a build that does not end', () => {
	/** Starts a build, and stops it when it has begun to write pages. */
	async function stop(signal: NodeJS.Signals) {
		const child = spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
			cwd: project,
			stdio: ['ignore', 'ignore', 'pipe'],
		});
		let words = '';
		child.stderr.on('data', (text) => (words += text));
		const ended = new Promise((end) => child.once('close', end));
		const fresh = path(`.cache/build/dist.${child.pid}.new`);
		while (child.exitCode === null && !existsSync(join(fresh, 'problems'))) await pause(20);
		child.kill(signal);
		await ended;
		return { fresh, words };
	}

	it('leaves the site whole when it is killed, and the next one clears up', async () => {
		const before = standing();
		const killed = await stop('SIGKILL');
		expect(existsSync(killed.fresh)).toBe(true);
		expect(standing()).toBe(before);
		const { words } = await stop('SIGINT');
		expect(words).toContain(`No new site was built. ${path('dist')} is as it was before.`);
		await expectNothingLeft();
		expect(standing()).toBe(before);
	});

	it('leaves the site whole when the disk is full, and says so', ({ skip }) => {
		const disk = path('.cache/build');
		const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]);
		if (status !== 0) skip('A small disk can only be made as root on Linux.');
		const before = standing();
		try {
			const { status, output } = make();
			expect(status).not.toBe(0);
			expect(output).toMatch(/^The disk is full: .+ \d\.\d MB were left for it\. Make room/m);
			expect(output).toContain('is as it was before.');
			expect(readdirSync(disk)).toEqual([]);
		} finally {
			spawnSync('umount', [disk]);
		}
		expect(standing()).toBe(before);
	});

	it('tells a thousand broken records in bounds, and leaves the site whole', () => {
		const before = standing();
		const ids = Array.from({ length: 1000 }, (_, at) => `2020-01-01-undisclosed-broken-${at}`);
		for (const id of ids)
			writeFileSync(
				fileOf(id),
				record(id, 'Nothing is right here').replaceAll('unvalidated-change', 'unvalidated'),
			);
		const { status, output } = make();
		for (const id of ids) rmSync(fileOf(id));
		expect(status).not.toBe(0);
		expect(output.match(/error REF-001 {2}An unknown term/g)!.length).toBeGreaterThan(200);
		expect(output.split('\n').length).toBeLessThan(800);
		expect(output).toMatch(/^ +750 {2}error REF-001 {2}An unknown term$/m);
		expect(output).toMatch(/^1000 errors\b/m);
		expect(standing()).toBe(before);
	});
});

it('builds without a record that was removed, with any date, any script and long words', () => {
	rmSync(fileOf(GONE));
	truncateSync(path('.cache/astro/data-store.json'), 2_000);
	rmSync(path('.cache/astro/records'), { recursive: true });
	// Where on earth it is tomorrow first.
	const tomorrow = new Date(Date.now() + 13 * 3_600_000).toISOString().slice(0, 10);
	const word = 'x'.repeat(200);
	const titles = {
		'1970-01-01-undisclosed-first': ['The first second is also the zero', '1970-01-01'],
		[`${tomorrow}-undisclosed-last`]: ['The newest of all incidents'],
		'2021-01-02-undisclosed-right': ['توقف الخدمة بعد تغيير الإعدادات في كل مكان'],
		'2021-01-03-undisclosed-han': ['データベースの設定変更によりすべてのサービスが停止した'],
		'2021-01-04-undisclosed-long': ['y'.repeat(100)],
	} as const satisfies Record<string, readonly [string, string?]>;
	for (const [id, [title, day]] of Object.entries(titles)) write(id, title, day);
	write(`${tomorrow}-undisclosed-last`, 'The newest of all incidents');
	const long = fileOf('2021-01-04-undisclosed-long');
	writeFileSync(long, `${readFileSync(long, 'utf8')}\n${word}\n`);

	const { status, output } = make();
	expect(status, output).toBe(0);
	for (const [id, [title]] of Object.entries(titles))
		expect(readFileSync(pageOf(id), 'utf8')).toContain(title);
	expect(readFileSync(pageOf('2021-01-04-undisclosed-long'), 'utf8')).toContain(word);
	expect(existsSync(pageOf(GONE))).toBe(false);
	expect(holding('Turnips leave')).toEqual([]);
});
