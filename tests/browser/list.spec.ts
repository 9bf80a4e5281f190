import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { holdScripts } from './held-scripts.ts';
import { expect, test } from './sealed.ts';

const LIST = './postmortems/';
const rows = (page: Page) => page.locator('[data-found] .entries > li:visible');
const lines = (page: Page) => page.locator('.listing tbody tr');
const built = (page: Page) => page.locator('[data-built]');
const status = (page: Page) => page.getByRole('status');
const box = (page: Page, facet: string, value: string) =>
	page.locator(`input[name="${facet}"][value="${value}"]`);
const count = async (page: Page, facet: string, value: string) =>
	Number(await box(page, facet, value).locator('xpath=following-sibling::span').textContent());
const open = (page: Page, facet: string) =>
	page.locator(`[data-facet="${facet}"] > summary`).click();
const total = async (page: Page) =>
	Number(/(\d+) postmortems?/.exec((await status(page).textContent())!)![1]);

test.describe('the list of postmortems', () => {
	test('is narrowed by what is checked: any value of a facet, and every facet', async ({
		page,
	}) => {
		await page.goto(LIST);
		const all = await total(page);
		const network = await count(page, 'component', 'network');
		await box(page, 'component', 'network').check();
		await expect(status(page)).toHaveText(`${network} postmortems, out of ${all}`);
		await expect(page).toHaveURL(/postmortems\/\?component=network$/);
		await expect(rows(page)).toHaveCount(network);
		await expect(built(page)).toBeHidden();
		await box(page, 'component', 'node').check();
		await expect(page).toHaveURL(/\?component=network&component=node$/);
		await expect.poll(() => total(page)).toBeGreaterThan(network);
		const either = await total(page);
		await open(page, 'environment');
		const both = await count(page, 'environment', 'staging');
		await box(page, 'environment', 'staging').check();
		await expect(rows(page)).toHaveCount(both);
		expect(both).toBeLessThan(either);
		await expect(page.locator('[data-words]')).toHaveText(
			'Component: Network or Node; Environment: Staging',
		);
	});

	test('counts what each value would leave, given the other facets', async ({ page }) => {
		await page.goto(`${LIST}?component=network`);
		await expect(rows(page).first()).toBeVisible();
		await open(page, 'year');
		const promised = await count(page, 'year', '2023');
		const others = await count(page, 'component', 'node');
		await box(page, 'year', '2023').check();
		await expect(rows(page)).toHaveCount(promised);
		for (const row of await rows(page).all()) await expect(row).toContainText('2023');
		expect(await count(page, 'component', 'node')).toBeLessThan(others);
	});

	test('shows the parts of a group under it', async ({ page }) => {
		await page.goto(LIST);
		const fold = page.locator('input[value="network"]').locator('xpath=../following-sibling::*[1]');
		await fold.locator('summary').click();
		const part = fold.getByRole('checkbox', { name: /^Calico/ });
		const promised = await count(page, 'component', 'network/calico');
		await part.check();
		await expect(rows(page)).toHaveCount(promised);
		await page.reload();
		await expect(part).toBeChecked();
		await expect(part).toBeVisible();
	});

	test('shows the parts of a group that was opened before the script was there', async ({
		page,
	}) => {
		const release = await holdScripts(page);
		await page.goto(LIST, { waitUntil: 'commit' });
		await page
			.locator('input[value="network"]')
			.locator('xpath=../following-sibling::*[1]/summary')
			.click();
		release();
		await expect(box(page, 'component', 'network/calico')).toBeVisible();
	});

	test('finds what a record does not state', async ({ page }) => {
		await page.goto(LIST);
		await open(page, 'applies');
		const promised = await count(page, 'applies', 'not-stated');
		await box(page, 'applies', 'not-stated').check();
		await expect.poll(() => total(page)).toBe(promised);
		await expect(page).toHaveURL(/\?applies=not-stated$/);
		await expect(page.locator('[data-words]')).toHaveText('Applies today: Not stated');
	});

	test('has more values where somebody asks, and finds one by its name', async ({ page }) => {
		await page.goto(LIST);
		await open(page, 'organization');
		const facet = page.locator('[data-facet="organization"]');
		await expect(facet.getByRole('checkbox')).toHaveCount(6);
		await facet.getByRole('button', { name: /more$/ }).click();
		await expect(facet.getByRole('checkbox').nth(20)).toBeVisible();
		await expect(facet.getByRole('checkbox').nth(6)).toBeFocused();
		await facet.getByRole('searchbox', { name: 'Find in Organization' }).fill('reddi');
		await expect(facet.getByRole('checkbox')).toHaveCount(1);
		await facet.getByRole('checkbox', { name: /^Reddit/ }).check();
		await expect(page).toHaveURL(/\?organization=reddit$/);
	});

	test('is sorted, and what is not stated comes last', async ({ page }) => {
		await page.goto(LIST);
		await page.getByLabel('Table').check();
		await expect(lines(page)).toHaveCount(50);
		await page.getByLabel('Order').selectOption('Noticed soonest');
		await expect(page).toHaveURL(/\?sort=detect-up&view=table$/);
		const head = page.getByRole('columnheader', { name: 'Time to detect' });
		await expect(head).toHaveAttribute('aria-sort', 'ascending');
		await expect(lines(page).first().locator('td').nth(2)).not.toHaveText(/not/);
		await head.getByRole('link').click();
		await expect(head).toHaveAttribute('aria-sort', 'descending');
		await expect(head.getByRole('link')).toBeFocused();
		await expect(page.getByLabel('Order')).toHaveValue('detect');
		const next = page.getByRole('link', { name: 'Next', exact: true });
		const number = page.getByText(/^Page \d+ of \d+$/).filter({ visible: true });
		const last = Number((await number.textContent())!.split(' ').at(-1));
		for (let at = 2; at <= last; at++) {
			await next.click();
			await expect(number).toHaveText(`Page ${at} of ${last}`);
		}
		await expect(next).toBeHidden();
		await expect(lines(page).last().locator('td').nth(2)).toHaveText(/^not (stated|recorded)$/);
	});

	test('has its whole state in its address, there and back', async ({ page }) => {
		await page.goto(`${LIST}?type=incident&sort=added&view=table&page=2`);
		await expect(lines(page).first()).toBeVisible();
		const first = await lines(page).first().textContent();
		await expect(page.getByText(/^Page 2 of \d$/).filter({ visible: true })).toBeVisible();
		await page.reload();
		await expect(lines(page).first()).toHaveText(first!);
		await page
			.getByRole('link', { name: 'Previous', exact: true })
			.filter({ visible: true })
			.click();
		await expect(page).toHaveURL(/\?type=incident&sort=added&view=table$/);
		await expect(lines(page).first().getByRole('link').first()).toBeFocused();
		await page.getByLabel('Cards').check();
		await expect(rows(page)).toHaveCount(50);
		await page.goBack();
		await page.goBack();
		await expect(lines(page).first()).toHaveText(first!);
		await page.goForward();
		await expect(status(page)).toHaveText(/^1–50 of/);
	});

	test('comes back to the page that was built', async ({ page }) => {
		await page.goto(`${LIST}2/`);
		const said = await status(page).textContent();
		await box(page, 'component', 'network').check();
		await expect(page).toHaveURL(/postmortems\/\?component=network$/);
		await expect(rows(page).first()).toBeVisible();
		await page.locator('.chosen').getByRole('button', { name: 'Clear the filters' }).click();
		await expect(page).toHaveURL(/postmortems\/2\/$/);
		await expect(built(page)).toBeVisible();
		await expect(status(page)).toHaveText(said!);
		await page.goBack();
		await expect(box(page, 'component', 'network')).toBeChecked();
		await page.reload();
		await expect(rows(page).first()).toBeVisible();
		await page.goBack();
		await expect(page).toHaveURL(/postmortems\/2\/$/);
		await expect(status(page)).toHaveText(said!);
	});

	test('is saved as CSV and JSON, every row that fits', async ({ page }) => {
		await page.goto(`${LIST}?component=network&sort=duration`);
		await expect(rows(page).first()).toBeVisible();
		const fitting = await total(page);
		const saved = async (name: string) => {
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name, exact: true }).click();
			return readFileSync(await (await download).path(), 'utf8');
		};
		const json = JSON.parse(await saved('JSON')) as { id: string; component: string[] }[];
		expect(json).toHaveLength(fitting);
		expect(json.every(({ component }) => component.includes('network'))).toBe(true);
		const csv = (await saved('CSV')).trimEnd().split('\r\n');
		expect(csv).toHaveLength(fitting + 1);
		expect(csv[1]!.startsWith(`${json[0]!.id},http://localhost`)).toBe(true);
	});

	test('says so where nothing fits, and where it cannot be loaded', async ({ page }) => {
		await page.goto(`${LIST}?year=1066&component=no-such-part`);
		await expect(status(page)).toHaveText('No postmortem fits these filters');
		await page.locator('.chosen').getByRole('button', { name: 'Clear the filters' }).click();
		await expect(built(page)).toBeVisible();
		await page.route('**/postmortems/index.json', (route) => route.abort());
		await page.goto(`${LIST}?component=network`);
		await expect(status(page)).toHaveText(/could not be loaded/);
		await expect(built(page)).toBeVisible();
		await page.unroute('**/postmortems/index.json');
		await box(page, 'component', 'node').check();
		await expect(rows(page).first()).toBeVisible();
	});

	test('works by keyboard alone', async ({ page }) => {
		await page.goto(LIST);
		await expect(box(page, 'component', 'network')).toBeEnabled();
		await box(page, 'component', 'network').focus();
		await page.keyboard.press('Space');
		await expect(rows(page).first()).toBeVisible();
		await expect(box(page, 'component', 'network')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(page.locator('summary:focus')).toHaveText(/part/);
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Space');
		await expect(page).toHaveURL(/\?component=network&component=network\//);
	});

	test('fetches its index when it is first used', async ({ page }) => {
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		await page.goto(LIST, { waitUntil: 'networkidle' });
		expect(requests.filter((url) => url.endsWith('.json'))).toEqual([]);
		await box(page, 'component', 'network').check();
		await expect(rows(page).first()).toBeVisible();
		expect(requests.filter((url) => url.endsWith('.json'))).toHaveLength(3);
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`is free of known accessibility faults, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			for (const query of ['?component=network&year=not-stated', '?view=table&sort=detect']) {
				await page.goto(LIST + query);
				await expect(built(page)).toBeHidden();
				expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
			}
		});
	}

	test('does not scroll sideways at 360 px', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		for (const query of ['?component=network', '?view=table&sort=detect']) {
			await page.goto(LIST + query);
			await expect(built(page)).toBeHidden();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
		}
		await page.locator('.facets > summary').click();
		await expect(box(page, 'component', 'network')).toBeVisible();
	});
});

test('without script the list is whole, in pages, and offers nothing that does not work', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false });
	await page.goto(LIST);
	await expect(page.locator('.entries > li')).toHaveCount(50);
	await page.getByRole('link', { name: 'Next', exact: true }).click();
	await expect(page).toHaveURL(/postmortems\/2\/$/);
	await expect(page.locator('.entries > li').first()).toBeVisible();
	await expect(page.getByRole('link', { name: 'By cause' })).toBeVisible();
	for (const name of ['checkbox', 'combobox', 'radio', 'button'] as const)
		await expect(page.getByRole(name)).toHaveCount(0);
	await page.close();
});
