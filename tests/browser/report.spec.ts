import { expect, test } from './sealed.ts';

const record = './postmortems/2023-03-14-reddit-pi-day/';

test.describe('a timeline read in Berlin', () => {
	test.use({ timezoneId: 'Europe/Berlin' });

	test('tells the local time once beside each clock time', async ({ page }) => {
		await page.goto(record);
		const local = page.locator('.timeline .local-time');
		await expect(local.first()).toHaveText('20:00 your time');
		await expect(local.first()).toHaveAttribute('title', 'Europe/Berlin');
		const holders = await page
			.locator('.timeline time[datetime*="T"]')
			.evaluateAll((times) => new Set(times.map((time) => time.parentElement)).size);
		await expect(local).toHaveCount(holders);
	});
});

test.describe('a timeline read at UTC', () => {
	test.use({ timezoneId: 'UTC' });

	test('stays as it is', async ({ page }) => {
		await page.goto(record);
		await expect(page.getByRole('button', { name: 'Copy' }).first()).toBeVisible();
		await expect(page.locator('.local-time')).toHaveCount(0);
	});
});

test('a printed line can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(record);
	await page.getByRole('button', { name: 'Copy' }).first().click();
	await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		'node-role.kubernetes.io/master',
	);
});
