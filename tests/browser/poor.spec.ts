import type { Page } from '@playwright/test';
import { expect, test } from './sealed.ts';

const RECORD = 'postmortems/2023-03-14-reddit-pi-day/';
const PAGES = ['', RECORD, 'search/?q=calico', 'postmortems/', 'add/', 'insights/', 'compare/'];

// A worker would fetch beside what is kept from the pages here.
test.use({ serviceWorkers: 'block' });

const instead = (page: Page) => page.locator('[data-without-script]');

test.describe('without WebAssembly', () => {
	const without = 'delete globalThis.WebAssembly;';

	test.beforeEach(async ({ page }) => {
		await page.addInitScript(without);
		await page.route('**/pagefind-worker.js', async (route) => {
			const answer = await route.fetch();
			await route.fulfill({ response: answer, body: without + (await answer.text()) });
		});
	});

	test('search answers from its own index, says what is missing, and offers the lists', async ({
		page,
	}) => {
		await page.goto('./search/?q=calico%2Fv3');
		await expect(page.locator('.found h3 a').first()).toBeVisible();
		await expect(page.locator('[data-status]')).toHaveText(
			/^\d+ results?; the full text could not be loaded$/,
		);
		await expect(instead(page)).toContainText('WebAssembly');
		await instead(page).getByRole('link', { name: 'list of all postmortems' }).click();
		await expect(page).toHaveURL(/\/postmortems\/$/);
	});
});

test.describe('where a script fails', () => {
	test('search says so in place of nothing, and offers the lists', async ({ page }) => {
		await page.route('**/_astro/search*.js', (route) => route.fulfill({ status: 500 }));
		await page.goto('./search/?q=calico');
		await expect(instead(page).getByRole('link', { name: 'lessons' })).toBeVisible();
		await expect(page.locator('[data-search-page]')).toBeHidden();
	});

	test('search says so where its index does not arrive', async ({ page }) => {
		await page.route('**/search/*.json', (route) => route.abort());
		await page.goto('./search/?q=calico');
		await expect(page.locator('[data-status]')).toContainText('could not be loaded');
		await expect(instead(page).getByRole('link', { name: 'lessons' })).toBeVisible();
	});

	test('the form gives way to the template', async ({ page }) => {
		await page.route('**/_astro/*.js', (route) =>
			/boot|Page/.test(route.request().url()) ? route.continue() : route.abort(),
		);
		await page.goto('./add/');
		await expect(instead(page).getByRole('link', { name: 'the template' })).toBeVisible();
	});

	test('what a check cannot say is said, and what was typed stays', async ({ page }) => {
		await page.route('**/_astro/checking*.js', (route) => route.fulfill({ status: 500 }));
		await page.goto('./add/');
		await expect(instead(page)).toBeHidden();
		await page.getByLabel('Its address').fill('https://example.com/post');
		await expect(page.getByText('The check could not be loaded.')).toBeVisible();
		await page.reload();
		await expect(page.getByLabel('Its address')).toHaveValue('https://example.com/post');
	});

	test('the list and a record stay readable, and say that a part is missing', async ({ page }) => {
		for (const [path, part] of [
			['postmortems/', 'list-page'],
			[RECORD, 'report-page'],
		] as const) {
			await page.route(`**/_astro/${part}*.js`, (route) => route.fulfill({ status: 500 }));
			await page.goto(`./${path}`);
			await expect(page.locator('[data-missing]')).toContainText('Reload the page');
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		await expect(page.locator('.timeline li').first()).toBeVisible();
	});

	test('the key that opens search leads to its page', async ({ page }) => {
		await page.route('**/_astro/dialog*.js', (route) => route.abort());
		await page.goto('./');
		await page.keyboard.press('Control+k');
		await expect(page).toHaveURL(/\/search\/$/);
	});
});

test('what stands in for a script does not show where it runs', async ({ page }) => {
	for (const path of ['search/', 'add/', 'compare/']) {
		await page.goto(`./${path}`);
		await expect(page.locator('[data-search-page], form.add, .comparison')).toBeVisible();
		await expect(instead(page)).toBeHidden();
	}
});

test('every page is whole without pictures', async ({ page }) => {
	await page.route('**/*', (route) =>
		route.request().resourceType() === 'image' ? route.abort() : route.continue(),
	);
	for (const path of PAGES) {
		await page.goto(`./${path}`);
		await expect(page.getByRole('heading', { level: 1 }).first()).not.toBeEmpty();
		const nameless = page.locator('img:not([alt]), svg[role=img]:not([aria-label], :has(title))');
		await expect(nameless).toHaveCount(0);
	}
});

test.describe('at 400 % zoom', () => {
	// 1280 by 1024 pixels of a screen, each four times as large.
	test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

	test('nothing but what scrolls by itself leaves the page sideways', async ({ page }) => {
		for (const path of PAGES) {
			await page.goto(`./${path}`);
			await page.waitForLoadState('networkidle');
			const { wide, room } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth,
				room: innerWidth,
			}));
			expect(wide, path).toBeLessThanOrEqual(room);
		}
	});

	test('a word of 200 letters breaks', async ({ page }) => {
		await page.goto(`./${RECORD}`);
		const wide = await page.evaluate(() => {
			const word = 'x'.repeat(200);
			const all = 'h1, h2, summary, main p, main li, main li a, main td, main dd';
			for (const one of document.querySelectorAll(all)) one.append(` ${word}`);
			return document.documentElement.scrollWidth;
		});
		expect(wide).toBeLessThanOrEqual(320);
	});
});

test.describe('in forced colors', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });

	test('the phases of a ribbon can still be told apart, and a field has an edge', async ({
		page,
	}) => {
		await page.goto(`./${RECORD}`);
		const fills = await page
			.locator('main .ribbon')
			.first()
			.evaluate((ribbon) =>
				['unnoticed', 'searching', 'repairing'].map((name) => {
					const part = ribbon.querySelector(`.${name}`);
					return part && getComputedStyle(part).fill;
				}),
			);
		const shown = fills.filter((fill) => fill !== null);
		expect(shown.length).toBeGreaterThan(1);
		expect(new Set(shown).size).toBe(shown.length);
		await page.goto('./search/');
		const edge = await page
			.getByRole('searchbox')
			.evaluate((field) => getComputedStyle(field).borderTopWidth);
		expect(Number.parseFloat(edge)).toBeGreaterThan(0);
	});
});
