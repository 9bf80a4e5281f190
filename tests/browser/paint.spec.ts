import { gzipSync } from 'node:zlib';
import { expect, test } from './sealed.ts';

const RECORD = './postmortems/2023-03-14-reddit-pi-day/';

test('a record is painted by its first answer alone', async ({ page }) => {
	await page.route('**/_astro/**', () => undefined);
	await page.goto(RECORD, { waitUntil: 'commit' });
	const painted = () =>
		page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
	await expect.poll(painted).toBe(1);
	const heading = page.getByRole('heading', { level: 1 });
	await expect(heading).toBeInViewport();
	expect(await heading.evaluate((one) => getComputedStyle(one).fontWeight)).toBe('400');
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});

test('a record runs at most 3 kB of script before one does anything', async ({ page }) => {
	const scripts: Promise<number>[] = [];
	page.on('response', (response) => {
		if (new URL(response.url()).pathname.endsWith('.js'))
			scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
	});
	await page.goto(RECORD, { waitUntil: 'networkidle' });
	const sizes = await Promise.all(scripts);
	expect(sizes.length).toBeGreaterThan(0);
	expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(3000);
});

for (const address of ['./', './postmortems/', RECORD]) {
	test(`${address}: nothing moves while it loads`, async ({ page }) => {
		await page.route('**/*.css', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 300));
			await route.continue();
		});
		await page.addInitScript(() => {
			const shifts: number[] = [];
			Object.assign(globalThis, { shifts });
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					shifts.push((entry as unknown as { value: number }).value);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(address, { waitUntil: 'networkidle' });
		expect(
			await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts),
		).toEqual([]);
	});
}
