import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { comparePath, href } from '../../src/site.ts';
import { holdScripts } from './held-scripts.ts';
import { expect, test } from './sealed.ts';

const MONZO = '2017-10-27-monzo-linkerd-empty-service';
const REDDIT = '2023-03-14-reddit-pi-day';
const FACEBOOK = '2021-10-04-facebook-backbone-and-dns';
const DATADOG = '2023-03-08-datadog-systemd-routes';
const RECORD = `./postmortems/${REDDIT}/`;
const DRILL = `./drill/${REDDIT}/`;

const violations = async (page: Page) =>
	(await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

test.describe('a record', () => {
	test('says what similar incidents share and leads to the comparison with each', async ({
		page,
	}) => {
		await page.goto(RECORD);
		const similar = page.locator('section', { has: page.locator('#similar') });
		await expect(similar.getByText(/Both: \S/).first()).toBeVisible();
		const compare = similar.getByRole('link', { name: /^Compare with / });
		await expect(compare).toHaveCount(await similar.locator('.entries > li').count());
		await expect(compare.first()).toHaveAttribute('href', new RegExp(`ids=${REDDIT},\\d{4}-`));
	});

	test('shows the same cause elsewhere, in a sentence, and nothing twice', async ({ page }) => {
		await page.goto(RECORD);
		const elsewhere = page.locator('section', { has: page.locator('#elsewhere') });
		const rows = elsewhere.locator('.ledger > li');
		expect(await rows.count()).toBeLessThanOrEqual(3);
		await expect(rows.first().locator('p').nth(1)).toHaveText(/\.$/);
		const links = await page
			.locator('#related, #similar, #elsewhere')
			.locator('xpath=ancestor::section')
			.locator('a[href*="/postmortems/2"]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(new Set(links).size).toBe(links.length);
	});

	test('leads to a comparison and to its drill', async ({ page }) => {
		await page.goto(RECORD);
		const tools = page.locator('.tools');
		await expect(tools.getByRole('link', { name: 'Compare with another' })).toHaveAttribute(
			'href',
			href(comparePath(REDDIT)),
		);
		await tools.getByRole('link', { name: 'Practice it as a drill' }).click();
		await expect(page).toHaveURL(/\/drill\/2023-03-14-reddit-pi-day\/$/);
	});
});

test.describe('a comparison', () => {
	test('stands side by side, aligned at the start of impact', async ({ page }) => {
		await page.goto(`./compare/?ids=${MONZO},${REDDIT}`);
		const table = page.getByRole('table', { name: 'Incidents side by side' });
		await expect(table.getByRole('columnheader', { name: /Monzo|Reddit/ })).toHaveCount(2);
		const start = table.getByRole('row', { name: /^T\+00:00/ });
		await expect(start.getByRole('cell').nth(0)).toContainText('Set off, impact begins.');
		await expect(start.getByRole('cell').nth(1)).toContainText('The whole site stops at once.');
		const detect = table.getByRole('row', { name: /^Time to detect/ });
		await expect(detect.getByRole('cell')).toHaveText(['≤ 2 min', '≤ 3 min']);
		await expect(page.getByText(/^Both: /)).toContainText('API server');
		await expect(table.locator('.when.unstated').first()).toBeVisible();
	});

	test('grows and shrinks by keyboard; the address holds it, and going back undoes it', async ({
		page,
	}) => {
		await page.goto(`./compare/?ids=${MONZO}`);
		await expect(page.getByText('Add another to compare it with.')).toBeVisible();
		const field = page.getByRole('combobox', { name: /Add an incident/ });
		await field.focus();
		await page.keyboard.type('reddit kubernetes');
		const options = page.getByRole('listbox').getByRole('option');
		await expect(options).toHaveCount(1);
		await expect(field).toHaveAttribute('aria-expanded', 'true');
		await page.keyboard.press('ArrowDown');
		await expect(options.first()).toHaveAttribute('aria-selected', 'true');
		await expect(field).toHaveAttribute(
			'aria-activedescendant',
			(await options.first().getAttribute('id'))!,
		);
		expect(await violations(page)).toEqual([]);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`\\?ids=${MONZO},${REDDIT}$`));
		const heads = page.getByRole('columnheader');
		await expect(heads).toHaveCount(2);
		await expect(field).toBeFocused();
		await page.getByRole('button', { name: /^Remove Monzo/ }).click();
		await expect(page).toHaveURL(new RegExp(`\\?ids=${REDDIT}$`));
		await expect(heads).toHaveCount(1);
		await page.goBack();
		await expect(heads).toHaveCount(2);
	});

	test('closes its list with Esc and keeps the choice within four', async ({ page }) => {
		await page.goto(`./compare/?ids=${MONZO},${REDDIT},${FACEBOOK}`);
		const field = page.getByRole('combobox');
		await field.press('ArrowDown');
		await expect(page.getByRole('option')).toHaveCount(10);
		await expect(page.getByRole('option', { name: /^Monzo/ })).toHaveCount(0);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('listbox')).toBeHidden();
		await field.fill('datadog');
		await page.getByRole('option', { name: /systemd/ }).click();
		await expect(page.getByRole('columnheader')).toHaveCount(4);
		await expect(field).toBeHidden();
		await expect(page.getByRole('button', { name: /^Remove/ }).first()).toBeFocused();
		await expect(page.getByText(/remove one to add another/)).toBeVisible();
	});

	test('offers incidents that are alike, fetches the list of titles only when it is asked for', async ({
		page,
	}) => {
		const fetched: string[] = [];
		page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
		await page.goto('./compare/');
		await page.getByRole('link', { name: / and / }).first().click();
		await expect(page.getByRole('columnheader')).toHaveCount(2);
		await page.locator('[data-like] a').first().click();
		await expect(page.getByRole('columnheader')).toHaveCount(3);
		expect(fetched.filter((path) => path.includes('titles'))).toEqual([]);
		await page.getByRole('combobox').click();
		await expect(page.getByRole('option').first()).toBeVisible();
		expect(fetched.filter((path) => path.includes('titles'))).toEqual([
			href('compare/titles/0.json'),
		]);
	});

	test('names the incident at each step on a phone', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(`./compare/?ids=${MONZO},${DATADOG},${REDDIT}`);
		const cell = page.locator('tr.start td').first();
		await expect(cell).toBeVisible();
		const who = await cell.evaluate((one) => getComputedStyle(one, '::before').content);
		expect(who).toContain('Monzo');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			360,
		);
		expect(await violations(page)).toEqual([]);
	});

	test('says what it does not know', async ({ page }) => {
		await page.goto(`./compare/?ids=${MONZO},no-such-record`);
		await expect(page.getByText(/Not found.*no-such-record/)).toBeVisible();
		await expect(page.getByRole('columnheader')).toHaveCount(1);
	});
});

test.describe('a drill', () => {
	/** Waits until the notes are kept. */
	const ready = (page: Page) => expect(page.locator('[data-drill-tools]')).toBeVisible();

	test('goes step by step by keyboard and hides the outcome until the end', async ({ page }) => {
		await page.goto(DRILL);
		const steps = page.locator('.drill > li');
		const last = (await steps.count()) - 1;
		await expect(steps.nth(0).getByText('What would you check now?')).toBeVisible();
		await expect(steps.nth(2)).toBeHidden();
		await expect(steps.nth(last)).toBeHidden();
		await steps.nth(0).locator('textarea').focus();
		await page.keyboard.type('The routes between the nodes.');
		for (let step = 1; step <= last; step++) {
			await page.keyboard.press('Tab');
			await expect(steps.nth(step).locator('summary')).toBeFocused();
			await page.keyboard.press('Enter');
			if (step === last) break;
			await expect(steps.nth(step + 1)).toBeVisible();
			await page.keyboard.press('Tab');
		}
		await expect(
			steps.nth(last).getByRole('heading', { name: 'Lessons', exact: true }),
		).toBeVisible();
		await expect(steps.nth(last).getByRole('link', { name: /Kubernetes upgrade/ })).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});

	test('keeps the notes in the browser and sends nothing', async ({ page }) => {
		const sent: string[] = [];
		page.on('request', (request) => sent.push(request.method() + (request.postData() ?? '')));
		await page.goto(DRILL);
		await ready(page);
		await page.locator('textarea').first().fill('Look at the routes');
		await page.reload();
		await expect(page.locator('textarea').first()).toHaveValue('Look at the routes');
		await page.getByRole('button', { name: /Clear my notes/ }).click();
		await page.reload();
		await ready(page);
		await expect(page.locator('textarea').first()).toHaveValue('');
		expect(new Set(sent)).toEqual(new Set(['GET']));
	});

	test('keeps what was written and opened before its script was there', async ({ page }) => {
		await page.goto(DRILL);
		const first = page.locator('textarea').first();
		await ready(page);
		await first.fill('Look at the routes');
		const release = await holdScripts(page);
		await page.reload({ waitUntil: 'commit' });
		await page.locator('.drill summary').nth(1).click();
		await first.fill('Ask the network team');
		release();
		await ready(page);
		await expect(first).toHaveValue('Look at the routes\nAsk the network team');
		await expect(page.locator('textarea').nth(1)).toBeVisible();
		await page.reload();
		await expect(first).toHaveValue('Look at the routes\nAsk the network team');
	});

	test('prints everything', async ({ page }) => {
		await page.goto(DRILL);
		await ready(page);
		await page.emulateMedia({ media: 'print' });
		await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
		for (const item of await page.locator('.drill > li').all()) await expect(item).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Lessons', exact: true })).toBeVisible();
	});

	test('works without script', async ({ browser, baseURL }) => {
		const page = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false });
		await page.goto(DRILL);
		const steps = page.locator('.drill > li');
		await expect(steps.last()).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Lessons', exact: true })).toBeHidden();
		await steps.last().locator('summary').click();
		await expect(page.getByRole('heading', { name: 'Lessons', exact: true })).toBeVisible();
		await expect(page.locator('[data-drill-tools]')).toBeHidden();
		await page.close();
	});

	test('is found in the list, which gives no cause away', async ({ page }) => {
		await page.goto('./drill/');
		await page.getByRole('link', { name: 'Reddit, 14 March 2023' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reddit, 14 March 2023');
		const told = page.getByText(/route reflector|label/).filter({ visible: true });
		await expect(told).toHaveCount(0);
	});
});

test.describe('chance and the calendar', () => {
	test('a random postmortem is one, and Back does not draw again', async ({ page }) => {
		await page.goto('./');
		await page.getByRole('link', { name: 'At random' }).first().click();
		await expect(page).toHaveURL(/\/postmortems\/\d{4}-[\w-]+\/$/);
		await page.goBack();
		await expect(page).toHaveURL(/\/$/);
		await expect(page.getByRole('heading', { name: 'Want to learn' })).toBeVisible();
	});

	test('without script nothing is random, and the page says so', async ({ browser, baseURL }) => {
		const page = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false });
		await page.goto('./random/');
		await expect(page.getByText(/nothing here is random/)).toBeVisible();
		expect(await page.locator('.entries > li').count()).toBeGreaterThan(5);
		await page.goto('./on-this-day/');
		await expect(page.getByRole('heading', { name: 'January' })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Today' })).toBeHidden();
		await page.goto('./compare/');
		await expect(page.getByText(/needs script/)).toBeVisible();
		await page.close();
	});

	test('shows what began on this day', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2030-10-04T12:00:00'));
		await page.goto('./on-this-day/');
		const today = page.locator('[data-today]');
		await expect(today.getByRole('status')).toHaveText(/\d+ incidents? began on 4 October\./);
		await expect(today.getByRole('link', { name: /Facebook's datacenters/ })).toBeVisible();
		expect(await violations(page)).toEqual([]);
	});

	test('shows the nearest days where nothing did', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2030-03-01T12:00:00'));
		await page.goto('./on-this-day/');
		const today = page.locator('[data-today]');
		await expect(today.getByRole('status')).toHaveText(
			'Nothing here began on 1 March. These are the nearest days.',
		);
		await expect(today.locator('.head').first()).toContainText('days ago');
	});

	test('lists a month day by day', async ({ page }) => {
		await page.goto('./on-this-day/');
		const link = page.getByRole('link', { name: /^All \d+ incidents of July$/ });
		const total = Number(/\d+/.exec(await link.innerText())![0]);
		await link.click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('What began in July');
		await expect(page.locator('.ledger a')).toHaveCount(total);
	});
});
