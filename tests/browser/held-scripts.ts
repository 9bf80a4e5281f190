import type { Page } from '@playwright/test';

/** Holds back the scripts of the pages that are opened from now on, until what it returns is called. */
export async function holdScripts(page: Page): Promise<() => void> {
	let release = () => {};
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_astro/*.js', async (route) => {
		await released;
		await route.continue();
	});
	return release;
}
