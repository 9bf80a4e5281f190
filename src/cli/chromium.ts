import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium on this machine: `CHROMIUM_PATH`, the system's, or Playwright's own. */
export function findChromium(): string | undefined {
	const named = process.env.CHROMIUM_PATH;
	return [...(named ? [named] : PLACES), chromium.executablePath()].find((path) =>
		existsSync(path),
	);
}

/** Installs a Chromium: Playwright's download, or Debian's package where we are root. */
function install(): void {
	const quiet = { stdio: 'ignore', timeout: 300_000 } as const;
	console.log('No Chromium found; installing one for the browser tests …');
	spawnSync(
		process.execPath,
		['node_modules/@playwright/test/cli.js', 'install', 'chromium'],
		quiet,
	);
	if (findChromium() || process.getuid?.() !== 0) return;
	spawnSync('apt-get', ['update'], quiet);
	spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
}

if (import.meta.main) {
	if (!findChromium()) install();
	if (!findChromium()) {
		console.error(
			'The browser tests need Chromium and none could be installed: install it, or set CHROMIUM_PATH to it.',
		);
		process.exit(1);
	}
}
