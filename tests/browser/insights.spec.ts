import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const INSIGHTS = './insights/';
const FIGURES = [
	'years',
	'matrix',
	'noticing',
	'times',
	'attempts',
	'obstacles',
	'pairs',
	'silence',
	'propagation',
	'recurrence',
];

/** How many incidents the list is narrowed to, once it has counted. */
async function listed(page: Page): Promise<number> {
	const status = page.locator('[data-status]');
	await expect(status).toContainText('out of');
	return Number(/\d+/.exec((await status.textContent())!)![0]);
}

test.describe('the insights', () => {
	test('state a finding with its number, and have their numbers under them', async ({ page }) => {
		await page.goto(INSIGHTS);
		for (const id of FIGURES) {
			const figure = page.locator(`figure#${id}`);
			await expect(figure.getByRole('heading', { level: 2 })).toContainText(/\d/);
			const numbers = figure.locator('details');
			await expect(numbers.locator('table').first()).toBeHidden();
			await numbers.locator('summary').click();
			await expect(numbers.locator('table').first()).toBeVisible();
		}
	});

	test('are accessible with their numbers open', async ({ page }) => {
		await page.goto(INSIGHTS);
		await page
			.locator('figure details')
			.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	});

	test('lead from a cell to the incidents it counts', async ({ page }) => {
		await page.goto(INSIGHTS);
		const cell = page.locator('#matrix td a:not([tabindex])').first();
		const count = Number(await cell.textContent());
		await cell.click();
		await expect(page).toHaveURL(/\/postmortems\/\?component=[a-z-]+&cause=[a-z-]+$/);
		expect(await listed(page)).toBe(count);
	});

	test('lead from an empty cell to the form', async ({ page }) => {
		await page.goto(INSIGHTS);
		await page.locator('#matrix td a', { hasText: 'none' }).first().click();
		await expect(page).toHaveURL(/\/add\/$/);
	});

	test('lead from a dot to its record', async ({ page }) => {
		await page.goto(INSIGHTS);
		const dot = page.locator('#times svg a').last();
		const address = await dot.getAttribute('href');
		await dot.dispatchEvent('click');
		await expect(page).toHaveURL(new RegExp(`${address}$`));
	});

	test('open the numbers where a band leads into them', async ({ page }) => {
		await page.goto(INSIGHTS);
		const row = page.locator('#flow-1');
		await expect(row).toBeHidden();
		await page.locator('#propagation svg a[href="#flow-1"]').dispatchEvent('click');
		await expect(row).toBeVisible();
		await expect(row.getByRole('link').first()).toHaveAttribute('href', /\/postmortems\/\d{4}/);
	});

	test('need no script, and no mouse for what a mark leads to', async ({ browser, baseURL }) => {
		const page = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false });
		await page.goto(INSIGHTS);
		const marks = await page
			.locator('figure svg a[href^="/"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
		const reachable = await page
			.locator('figure a:not(svg a):not([tabindex])')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
		expect(marks.length).toBeGreaterThan(0);
		expect(marks.filter((address) => !reachable.includes(address))).toEqual([]);
		await page.close();
	});

	test('weigh at most 40 kB', async ({ page }) => {
		const response = await page.request.get(INSIGHTS);
		const { byteLength } = gzipSync(await response.body());
		expect(byteLength).toBeLessThanOrEqual(40_000);
	});
});

test('the menu keeps to two lines on a phone and on a tablet', async ({ page }) => {
	for (const width of [360, 768]) {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(INSIGHTS);
		const menu = page.getByRole('navigation', { name: 'Main' });
		await expect(menu.getByRole('link', { name: 'Insights' })).toHaveAttribute(
			'aria-current',
			'page',
		);
		expect((await menu.boundingBox())!.height).toBeLessThan(72);
	}
});
