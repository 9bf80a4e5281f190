import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeOffline } from '../../src/integrations/offline.ts';
import { LIST, type OfflineList } from '../../src/model/offline-list.ts';
import { base, bundlePath, fileName } from '../../src/site.ts';
import { StaticServer } from '../fixtures/static-server.ts';
import { unzip } from '../fixtures/unzip.ts';
import { expect, test } from './sealed.ts';

const RECORD = 'postmortems/2023-03-14-reddit-pi-day/';
const OTHER = 'postmortems/2023-02-23-stytch-node-groups/';

test.use({ serviceWorkers: 'allow' });

let server: StaticServer;

test.beforeEach(async () => {
	server = new StaticServer('dist', base);
	await server.start();
});

test.afterEach(() => server.stop());

/** Waits until the worker is in charge of a page. */
const ready = (page: Page) =>
	page.evaluate(async () => {
		await navigator.serviceWorker.ready;
		if (!navigator.serviceWorker.controller)
			await new Promise((resolve) =>
				navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
			);
	});

/** Waits until something is kept under an address. */
const kept = (page: Page, address: string) =>
	expect
		.poll(() =>
			page.evaluate(async (one) => Boolean(await caches.match(one)), server.root + address),
		)
		.toBe(true);

/** The parts of the index that are kept once somebody searches. */
const { search: SEARCH } = JSON.parse(readFileSync(join('dist', LIST), 'utf8')) as OfflineList;

/** The error message of an incident as somebody would paste it. */
const PASTED =
	'Error: 8 of 12 pods: no route to host, calico-node BIRD is not ready: BGP not established';

test('a first visit keeps little: what a page needs, and no index of the words', async ({
	page,
}) => {
	await page.goto(server.root + RECORD);
	await page.waitForLoadState('load');
	server.asked = [];
	await ready(page);
	await kept(page, 'search/');
	const files = server.asked.map((path) =>
		join('dist', path.slice(base.length).replace(/(^|\/)$/, '$1index.html')),
	);
	const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
	expect(bytes).toBeLessThan(180_000);
	expect(files.filter((file) => /search.(?:words|cards)/.test(file))).toEqual([]);
	await kept(page, RECORD);
	await server.stop();
	await page.reload();
	await expect(page.locator('.timeline')).toBeVisible();
});

test('on a slow connection nothing is kept unasked', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g' } }),
	);
	await page.goto(`${server.root}offline/`);
	await expect(page.locator('[data-kept]')).toContainText('its connection is slow');
	await expect.poll(() => server.asked.some((path) => /\/register\./.test(path))).toBe(true);
	await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
	expect(server.asked).not.toContain(`${base}sw.js`);
	await page.getByRole('button', { name: 'Keep what I read' }).click();
	await expect(page.locator('[data-kept]')).toContainText('Kept on this device: ');
});

test('after a visit, the shell, what was read, and the search that was used work without a network', async ({
	page,
}) => {
	const elsewhere: string[] = [];
	page.context().on('request', (request) => {
		if (!request.url().startsWith(server.root)) elsewhere.push(request.url());
	});
	await page.goto(server.root);
	await ready(page);
	await page.goto(server.root + RECORD);
	await kept(page, RECORD);
	await page.goto(`${server.root}search/?q=database`);
	await expect(page.locator('.found a').first()).toBeVisible();
	for (const address of SEARCH) await kept(page, address);
	await server.stop();

	await page.goto(server.root);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('link', { name: 'Postmortems', exact: true }).click();
	await expect(page.locator('.entries > li').first()).toBeVisible();

	await page.goto(`${server.root}search/?q=calico`);
	await expect(page.locator('.found a').first()).toBeVisible();
	await page.locator('#q').fill(PASTED);
	await expect(
		page
			.locator('.found')
			.getByText(/BGP|BIRD/)
			.first(),
	).toBeVisible();

	await page.goto(server.root + RECORD);
	await expect(page.locator('.timeline')).toBeVisible();
	await page.keyboard.press('/');
	await page.getByRole('dialog').getByRole('searchbox').fill('reddit');
	await expect(page.getByRole('dialog').locator('.found a').first()).toBeVisible();

	await page.goto(server.root + OTHER);
	await expect(page.getByRole('heading', { name: 'Not kept on this device' })).toBeVisible();
	await page.goto(server.root + RECORD.replace(/\/$/, '.md'));
	await expect(page.getByRole('heading', { name: 'Not kept on this device' })).toBeVisible();
	await expect(page.getByRole('link', { name: /removes a label/ })).toHaveAttribute(
		'href',
		base + RECORD,
	);
	expect(elsewhere).toEqual([]);
});

test('everything is kept on demand: told before, seen while it runs, stopped, gone on, removed', async ({
	page,
}) => {
	test.slow();
	await page.goto(`${server.root}offline/`);
	const status = page.locator('[data-kept]');
	await expect(status).toContainText('Kept on this device: 0 postmortems, ');
	await expect(page.locator('[data-whole]')).toContainText(/[\d,]+ files, which take [\d.]+ MB/);
	const keep = page.getByRole('button', { name: 'Keep everything for offline' });
	server.delay = 50;
	await keep.click();
	await expect(page.getByRole('progressbar', { name: 'Kept so far' })).toBeVisible();
	await expect(page.locator('[data-progress]')).toHaveText(
		/^\d[\d,]* of [\d,]+ files, .* of .* MB/,
	);
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.locator('[data-outcome]')).toContainText('Stopped.');
	await expect(keep).toBeFocused();
	server.delay = 0;
	await keep.click();
	await expect(page.locator('[data-outcome]')).toHaveText('Everything is kept.', {
		timeout: 90_000,
	});
	await expect(status).toContainText('Everything is kept: ');
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	await server.stop();

	await page.goto(server.root + OTHER);
	await expect(page.locator('.timeline')).toBeVisible();
	await page.goto(`${server.root}search/?q=${encodeURIComponent(PASTED)}`);
	await expect(
		page.locator('.found').getByRole('link', { name: /removes a label/ }),
	).not.toHaveCount(0);
	await page.goto(`${server.root}postmortems/?component=network`);
	await expect(page.locator('[data-postmortems] [data-found] h3 a').first()).toBeVisible();
	const found = await page.evaluate(async (address) => {
		const fullText = (await import(address)) as {
			search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
		};
		const { results } = await fullText.search('calico');
		return Promise.all(results.map(async (one) => (await one.data()).url));
	}, `${base}pagefind/pagefind.js`);
	expect(found.join()).toContain(RECORD);
	await page.goto(`${server.root}no-such-page/`);
	await expect(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();

	await page.goto(`${server.root}offline/`);
	await page.getByRole('button', { name: 'Remove everything kept' }).click();
	await expect(status).toHaveText('Nothing is kept on this device.');
	expect(await page.evaluate(() => caches.keys())).toEqual([`contributing-factors-pages ${base}`]);
	await server.start();
	await page.goto(server.root);
	await page.goto(`${server.root}offline/`);
	await expect(status).toHaveText('Nothing is kept on this device.');
	await page.getByRole('button', { name: 'Keep what I read' }).click();
	await expect(status).toContainText('Kept on this device: ');
});

test.describe('a new build', () => {
	const CARD = 'search/cards/0.json';
	const PART = 'compare/2023-03-14-reddit-pi-day.json';
	let folder: string;

	test.beforeEach(async () => {
		folder = mkdtempSync(join(tmpdir(), 'offline-'));
		cpSync('dist', folder, { recursive: true });
		await server.stop();
		server = new StaticServer(folder, base);
		await server.start();
	});

	test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

	const change = (file: string, from: string | RegExp, to: string) =>
		writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));

	/** Publishes a build in which a page, its data and an index say `anew`. */
	async function publish(): Promise<string> {
		change(`${RECORD}index.html`, '<h1', '<p class="anew">anew</p><h1');
		change(PART, /^\{/, '{"anew":true,');
		change(CARD, /"title":"/, '"title":"anew ');
		return (await writeOffline(folder)).build;
	}

	const ask = (page: Page, address: string) =>
		page.evaluate(async (one) => {
			const answer = await fetch(one).catch(() => undefined);
			return answer ? (await answer.text()).includes('anew') : 'failed';
		}, base + address);

	const builds = (page: Page) =>
		page.evaluate(
			async (prefix) =>
				(await caches.keys())
					.filter((one) => one.startsWith(prefix))
					.map((one) => one.slice(prefix.length))
					.sort(),
			`contributing-factors ${base} `,
		);

	/** Waits until a build has taken the place of the one before. */
	const inUse = (page: Page, build: string) => {
		const look = () =>
			page.evaluate(
				async ([name, mark]) =>
					(await caches.has(name!)) && Boolean(await (await caches.open(name!)).match(mark!)),
				[`contributing-factors ${base} ${build}`, `${base}offline/in-use`],
			);
		return expect.poll(look, { timeout: 60_000 }).toBe(true);
	};

	test('is kept beside the old one and takes its place whole; an open page goes on with its own', async ({
		page,
		context,
	}) => {
		await page.goto(server.root);
		await ready(page);
		await page.goto(server.root + RECORD);
		await kept(page, RECORD);
		expect(await ask(page, CARD)).toBe(false);
		const [old] = await builds(page);

		const second = await publish();
		const other = await context.newPage();
		// The server's page comes at once, and shows that there is another build.
		await other.goto(server.root + RECORD);
		await expect(other.locator('.anew')).toBeVisible();
		await expect.poll(() => builds(other).then((all) => all.length)).toBe(2);
		await inUse(other, second);

		// The open page has its index from the old build, and nothing that was not kept of it.
		expect(await ask(page, CARD)).toBe(false);
		expect(await ask(page, PART)).toBe('failed');
		// The new one has all of the new.
		expect(await ask(other, CARD)).toBe(true);
		expect(await ask(other, PART)).toBe(true);

		await server.stop();
		expect(await ask(page, CARD)).toBe(false);
		await other.goto(server.root + RECORD);
		await expect(other.locator('.anew')).toBeVisible();
		expect(await ask(other, CARD)).toBe(true);
		expect(await builds(other)).toEqual([old, second].sort());

		await page.close();
		const walk = async () => {
			await other.goto(server.root + RECORD);
			return builds(other);
		};
		await expect.poll(walk, { timeout: 20_000, intervals: [1000] }).toEqual([second]);
	});

	test('brings all of it where everything was kept, and fetches only what changed', async ({
		page,
	}) => {
		test.slow();
		await page.goto(`${server.root}offline/`);
		await page.getByRole('button', { name: 'Keep everything for offline' }).click();
		const outcome = page.locator('[data-outcome]');
		await expect(outcome).toHaveText('Everything is kept.', { timeout: 90_000 });
		const second = await publish();
		server.asked = [];
		await page.goto(server.root + RECORD);
		await inUse(page, second);
		const fetched = server.asked.filter((path) => /\.json$|\/$/.test(path));
		expect(fetched.filter((path) => !path.includes('/offline/list')).sort()).toEqual(
			[base + CARD, base + PART, base + RECORD, base + RECORD].sort(),
		);
		await server.stop();
		await page.goto(server.root + OTHER);
		await expect(page.locator('.timeline')).toBeVisible();
		expect(await ask(page, PART)).toBe(true);
	});
});

test('the bundle works from a disk: links, search, error matching, filters, full text', async ({
	page,
}) => {
	const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
	unzip(join('dist', bundlePath!), folder);
	const root = pathToFileURL(join(folder, fileName, '/')).href;
	const wrong: string[] = [];
	page.on('pageerror', (error) => wrong.push(error.message));
	page.on('console', (message) => {
		if (message.type() === 'error') wrong.push(message.text());
	});
	page.on('request', (request) => {
		if (!request.url().startsWith(root)) wrong.push(request.url());
	});

	await page.goto(`${root}index.html`);
	await page.getByRole('link', { name: 'Postmortems', exact: true }).click();
	await page.locator('.entries h3 a').first().click();
	await expect(page).toHaveURL(/\/postmortems\/[^/]+\/index\.html$/);
	await expect(page.getByRole('heading', { name: 'Sources', exact: true })).toBeVisible();

	await page.goto(`${root}index.html`);
	await page.locator('#q').fill('calico-node is not ready: BIRD is not ready: BGP not established');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\/index\.html\?q=calico/);
	await expect(page.locator('[data-status]')).toHaveText(/result/);
	await page
		.locator('.found')
		.getByRole('link', { name: /removes a label/ })
		.first()
		.click();
	await expect(page).toHaveURL(root + RECORD + 'index.html');

	await page.keyboard.press('/');
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('searchbox').fill('reddit');
	await expect(dialog.getByRole('status')).toHaveText(/^\d+ results?$/);

	await page.goto(`${root}postmortems/index.html?component=network`);
	const narrowed = page.locator('[data-postmortems] [data-found] h3 a').first();
	await expect(narrowed).toHaveAttribute('href', /\/postmortems\/[^/]+\/index\.html$/);
	await page.goto(`${root}lessons/index.html`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.locator('main a[href*="/postmortems/"]').first().click();
	await expect(page).toHaveURL(/\/postmortems\/[^/]+\/index\.html/);
	await page.goto(`${root}random/index.html`);
	await expect(page).toHaveURL(/\/postmortems\/[^/]+\/index\.html$/);
	await page.goto(`${root}offline/index.html`);
	await expect(page.locator('[data-kept]')).toHaveText(/all of it is here/);
	expect(wrong).toEqual([]);
	rmSync(folder, { recursive: true, force: true });
});
