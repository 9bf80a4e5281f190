import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './sealed.ts';

const ID = '2023-03-14-reddit-pi-day';
const RECORD = `./postmortems/${ID}/`;
const CARD = './embed/components/network/calico/';

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The buttons come when one gets to the end of the page. */
async function openAtTools(page: Page) {
	await page.goto(RECORD);
	await page.getByRole('link', { name: 'Markdown', exact: true }).scrollIntoViewIfNeeded();
}

test.describe('what a record page hands out', () => {
	test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

	for (const [name, file] of [
		['Copy as Markdown', `${ID}.md`],
		['Copy BibTeX', `${ID}.bib`],
		['Copy CSL-JSON', `${ID}.csl.json`],
	] as const) {
		test(`${name}: the clipboard holds the file, and it is said`, async ({ page }) => {
			await openAtTools(page);
			const button = page.getByRole('button', { name });
			await button.focus();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveCount(1);
			expect(await copied(page)).toBe(readFileSync(`dist/postmortems/${file}`, 'utf8'));
			await expect(page.getByRole('button', { name })).toBeVisible({ timeout: 5000 });
		});
	}

	test('Copy citation: the clipboard holds one line with the address', async ({ page }) => {
		await openAtTools(page);
		await page.getByRole('button', { name: 'Copy citation' }).click();
		await expect
			.poll(() => copied(page))
			.toMatch(/^“.+”, Contributing Factors, record 2023-03-14-reddit-pi-day, as of .+\/$/);
	});

	test('says so where a file cannot be had', async ({ page, context }) => {
		await context.route('**/*.md', (route) => route.fulfill({ status: 503 }));
		await openAtTools(page);
		await page.getByRole('button', { name: 'Copy as Markdown' }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Not copied' })).toHaveCount(1);
	});

	test('is a set of links where there is no script', async ({ browser, baseURL }) => {
		const page = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false });
		await page.goto(RECORD);
		for (const name of ['Markdown', 'JSON', 'BibTeX', 'CSL-JSON'])
			await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
		await expect(page.getByRole('button', { name: /Copy/ })).toHaveCount(0);
		await page.close();
	});
});

test('every feed and badge is well-formed for a parser that forgives nothing', async ({ page }) => {
	// A document without a policy, which would forbid the styles of a badge that it parses.
	await page.goto('./robots.txt');
	const faults = await page.evaluate(async () => {
		const texts = [
			'atom.xml',
			'corrections/atom.xml',
			'feed.xml',
			'components/network/calico/atom.xml',
			'organizations/reddit/atom.xml',
			'badges/components/network/calico.svg',
			'badges/causes/unvalidated-change.svg',
		].map(async (path) => {
			const text = await (await fetch(path)).text();
			const found = new DOMParser().parseFromString(text, 'application/xml');
			return found.querySelector('parsererror') ? [path] : [];
		});
		return (await Promise.all(texts)).flat();
	});
	expect(faults).toEqual([]);
});

test('the card works in a frame without rights, and opens pages beside its host', async ({
	page,
	baseURL,
}) => {
	await page.setContent(
		`<base href="${baseURL}"><iframe src="${CARD}" title="Card" width="360" height="420" sandbox="allow-popups"></iframe>`,
	);
	const card = page.frameLocator('iframe');
	await expect(card.getByRole('heading', { level: 1, name: 'Calico' })).toBeVisible();
	const [opened] = await Promise.all([
		page.waitForEvent('popup'),
		card.getByRole('link', { name: 'Calico', exact: true }).click(),
	]);
	expect(opened.url()).toContain('/components/network/calico/');
});

test('a badge is drawn, and has other colors in the dark', async ({ page }) => {
	const drawn = async (colorScheme: 'light' | 'dark') => {
		await page.emulateMedia({ colorScheme });
		await page.goto('./data/');
		const badge = page.getByRole('img', { name: /incidents? with this component/ });
		expect(await badge.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
			60,
		);
		return (await badge.screenshot()).toString('base64');
	};
	expect(await drawn('light')).not.toBe(await drawn('dark'));
});
