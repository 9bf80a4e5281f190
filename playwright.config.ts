import { defineConfig } from '@playwright/test';
import { findChromium } from './src/cli/chromium.ts';
import { base } from './src/site.ts';

const port = 4329;

export default defineConfig({
	testDir: 'tests/browser',
	fullyParallel: true,
	workers: 2,
	reporter: [['list']],
	timeout: 60_000,
	// What is waited for may take long where a machine has other work to do.
	expect: { timeout: 15_000 },
	use: {
		serviceWorkers: 'block',
		baseURL: `http://localhost:${port}${base}`,
		launchOptions: {
			executablePath: findChromium(),
			args: [
				'--no-sandbox',
				'--disable-gpu',
				'--disable-background-networking',
				'--disable-component-update',
				'--disable-sync',
			],
		},
	},
	webServer: {
		command: `node node_modules/astro/bin/astro.mjs preview --port ${port}`,
		port,
		reuseExistingServer: false,
	},
});
