import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { holdScripts } from './held-scripts.ts';
import { expect, test } from './sealed.ts';

const titles = (page: Page) => page.locator('.found h3 a');
const marks = (page: Page) => page.locator('.found mark');
const group = (page: Page, name: string) =>
	page.getByRole('region', { name: new RegExp(`^${name} \\d+$`) });
/** The results once the full text has answered too. */
const whole = (page: Page) => page.locator('[data-found][aria-busy=false]');
const count = (page: Page, facet: string, value: string) =>
	page.locator(`input[name="${facet}"][value="${value}"] ~ span`);

test.describe('the dialog', () => {
	test('opens with a key, leads to a record by keyboard alone', async ({ page }) => {
		await page.goto('./');
		await page.keyboard.press('/');
		const field = page.getByRole('dialog').getByRole('searchbox');
		await expect(field).toBeFocused();
		await page.keyboard.type('node-role.kubernetes.io/master');
		await expect(titles(page).first()).toContainText('Kubernetes upgrade');
		await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ results$/);
		await page.keyboard.press('ArrowDown');
		await expect(titles(page).nth(0)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(titles(page).nth(1)).toBeFocused();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(field).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/postmortems\/2023-03-14-reddit-pi-day\/#signs$/);
	});

	test('loses nothing of what is typed while it loads', async ({ page }) => {
		await page.route('**/dialog.*.js', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 500));
			await route.continue();
		});
		await page.goto('./');
		await page.keyboard.press('/');
		await page.keyboard.type('calico/v3');
		await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('calico/v3');
	});

	test('closes with Esc and gives the focus back', async ({ page }) => {
		await page.goto('./');
		const link = page
			.getByRole('navigation', { name: 'Main' })
			.getByRole('link', { name: 'Search' });
		await link.focus();
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.type('dns');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(link).toBeFocused();
	});

	test('opens from the menu and leads on to the search page', async ({ page }) => {
		await page.goto('./postmortems/');
		await page
			.getByRole('navigation', { name: 'Main' })
			.getByRole('link', { name: 'Search' })
			.click();
		await page.keyboard.type('webhook');
		await expect(group(page, 'Incidents')).toBeVisible();
		await page.getByRole('link', { name: 'All results' }).click();
		await expect(page).toHaveURL(/search\/\?q=webhook$/);
		await expect(group(page, 'Incidents')).toBeVisible();
	});

	test('leads on to what is typed, though its results are still to come', async ({ page }) => {
		await page.goto('./');
		await page.keyboard.press('/');
		await page.getByRole('dialog').getByRole('searchbox').fill('web');
		const all = page.getByRole('link', { name: 'All results' });
		await expect(all).toHaveAttribute('href', /search\/\?q=web$/);
		await page.route('**/search/words/*.json', () => undefined);
		await page.keyboard.type('scale');
		await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('webscale');
		await all.click();
		await expect(page).toHaveURL(/search\/\?q=webscale$/);
		await page.unrouteAll({ behavior: 'ignoreErrors' });
	});

	test('leaves a slash to those who type one, and to those who turned it off', async ({ page }) => {
		await page.goto('./');
		const field = page.getByRole('searchbox');
		await field.focus();
		await page.keyboard.type('/etc');
		await expect(field).toHaveValue('/etc');
		await page.goto('./search/');
		await page.getByRole('button', { name: 'Turn the / key off' }).click();
		await page.goto('./lessons/');
		await page.keyboard.press('/');
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('dialog').getByRole('searchbox')).toHaveValue('');
	});

	test('is free of known accessibility faults', async ({ page }) => {
		await page.goto('./');
		await page.keyboard.press('/');
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.keyboard.type('calico');
		await expect(group(page, 'Incidents')).toBeVisible();
		expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
	});
});

test.describe('strings from logs', () => {
	for (const [typed, record] of [
		['node-role.kubernetes.io/master', '2023-03-14-reddit-pi-day'],
		['0/256 nodes are available', '2020-loveholidays-gke-pod-addresses'],
		[
			'0/143 nodes are available: 3 Insufficient memory, 9 node(s) were unschedulable, 2 Insufficient cpu',
			'2020-loveholidays-gke-pod-addresses',
		],
		['master_sync_in_progress:1', '2019-12-01-palark-redis-operator'],
		['"endpoints": null', '2017-10-27-monzo-linkerd-empty-service'],
		['ManageForeignRoutingPolicyRules', '2023-03-08-datadog-systemd-routes'],
		['CrashLoopBackOff', '2018-sourceclear-kubespray-defaults'],
		['1.24', '2023-03-14-reddit-pi-day'],
	] as const) {
		for (const query of [typed, `"${typed}"`]) {
			test(`finds ${query}`, async ({ page }) => {
				await page.goto(`./search/?q=${encodeURIComponent(query)}`);
				const links = page.locator('.found a');
				await expect(links.first()).toBeVisible();
				const paths = await links.evaluateAll((all) =>
					all.map((link) => (link as HTMLAnchorElement).pathname),
				);
				expect(paths.some((path) => path.endsWith(`/postmortems/${record}/`))).toBe(true);
				await expect(marks(page).first()).toBeVisible();
			});
		}
	}

	test('knows terms by their other names', async ({ page }) => {
		for (const [typed, label] of [
			['k8s', 'Control plane'],
			['postgres', 'PostgreSQL'],
			['kube-dns', 'kube-dns'],
		]) {
			await page.goto(`./search/?q=${typed}`);
			await expect(
				group(page, 'Terms').getByRole('link', { name: label, exact: true }),
			).toBeVisible();
		}
	});
});

test.describe('the search page', () => {
	test('shows a matching passage and leads to its section', async ({ page }) => {
		await page.goto('./search/?q=replica+ready');
		const hit = group(page, 'Incidents').getByRole('listitem').first();
		await expect(hit.locator('mark').first()).toHaveText(/replica|ready/i);
		const heading = await hit.locator('p b').last().textContent();
		await hit.getByRole('link').click();
		await expect(page).toHaveURL(/#/);
		const fragment = new URL(page.url()).hash.slice(1);
		await expect(page.locator(`[id="${fragment}"]`)).toHaveText(heading!);
		await expect(page.locator(`[id="${fragment}"]`)).toBeInViewport();
	});

	test('answers what was typed before its script was there', async ({ page }) => {
		for (const address of ['./search/', './search/?q=webhook']) {
			const release = await holdScripts(page);
			await page.goto(address, { waitUntil: 'commit' });
			await page.locator('#q').pressSequentially('calico');
			release();
			await expect(page).toHaveURL(/search\/\?q=calico$/);
			await expect(whole(page)).toHaveAttribute('data-answers', 'calico');
			await expect(page.locator('#q')).toHaveValue('calico');
			await page.unrouteAll();
		}
	});

	test('narrows by filters that its address holds', async ({ page }) => {
		await page.goto('./search/?component=network&year=2023');
		const incidents = group(page, 'Incidents').getByRole('listitem');
		await expect(incidents).not.toHaveCount(0);
		const shown = await incidents.count();
		await expect(page.getByRole('checkbox', { name: /^Network/ })).toBeChecked();
		await expect(count(page, 'year', '2023')).toHaveText(String(shown));
		for (const hit of await incidents.all()) await expect(hit).toContainText('2023');
	});

	test('has counts that say what a filter will show, and that follow the query', async ({
		page,
	}) => {
		await page.goto('./search/?q=kubernetes');
		await expect(whole(page)).toBeVisible();
		const box = page.locator('input[name="year"][value="2023"]');
		const promised = Number(await box.locator('xpath=following-sibling::span').textContent());
		await box.check();
		await expect(page).toHaveURL(/\?q=kubernetes&year=2023$/);
		await expect(group(page, 'Incidents').getByRole('listitem')).toHaveCount(promised);
		await page.getByRole('searchbox').fill('kubernetes calico');
		await expect(page).toHaveURL(/\?q=kubernetes\+calico&year=2023$/);
		await expect(count(page, 'component', 'network/calico')).toHaveText('1');
		await expect(count(page, 'organization', 'stytch')).toHaveText('0');
	});

	test('goes back to the view before', async ({ page }) => {
		await page.goto('./search/?q=upgrade');
		await expect(whole(page)).toBeVisible();
		const before = await titles(page).allTextContents();
		await page.locator('input[name="severity"]:visible').first().check();
		await expect(page).toHaveURL(/severity=/);
		await page.getByRole('link', { name: /^Terms/ }).click();
		await expect(page).toHaveURL(/kind=terms/);
		await expect(group(page, 'Incidents')).toBeHidden();
		await page.goBack();
		await page.goBack();
		await expect(page).toHaveURL(/\?q=upgrade$/);
		await expect(titles(page)).toHaveText(before);
		await expect(page.locator('input[name="severity"]:checked')).toHaveCount(0);
	});

	test('says so where only other kinds have results', async ({ page }) => {
		await page.goto('./search/?q=calico&kind=symptoms');
		await expect(page.getByRole('status')).toHaveText(
			/^No symptoms; other kinds have \d+ results$/,
		);
		await expect(page.getByText('None of the')).toBeHidden();
		await page.getByRole('link', { name: /^Incidents \d/ }).click();
		await expect(group(page, 'Incidents')).toBeVisible();
	});

	test('helps where nothing is found', async ({ page }) => {
		await page.goto('./search/?q=wombat+kubernetse');
		const answer = page.getByText('None of the');
		await expect(answer).toHaveText(
			/^None of the \d+ postmortems mentions “wombat kubernetse”\.$/,
			{ useInnerText: true },
		);
		await expect(page.getByRole('status')).toHaveText('Nothing found');
		await page.getByText('Did you mean').getByRole('link').first().click();
		await expect(group(page, 'Terms')).toBeVisible();
		await page.goto('./search/?q=master_sync_in_progress&year=2017');
		await expect(answer).toHaveText(/“master_sync_in_progress” with these filters\.$/, {
			useInnerText: true,
		});
		await page.getByRole('button', { name: 'Search without the filters.' }).click();
		await expect(group(page, 'Incidents')).toBeVisible();
	});

	test('offers examples before anything is typed, and each finds something', async ({ page }) => {
		await page.goto('./search/');
		const examples = page.locator('.doors a');
		await expect(examples.first()).toBeVisible();
		const addresses = await examples.evaluateAll((all) =>
			all.map((link) => (link as HTMLAnchorElement).href),
		);
		for (const address of addresses) {
			await page.goto(address);
			await expect(titles(page).first()).toBeVisible();
		}
	});

	test('is free of known accessibility faults', async ({ page }) => {
		for (const address of ['./search/', './search/?q=calico&year=2023', './search/?q=wombat']) {
			await page.goto(address);
			await expect(
				page.locator('.doors, .nothing, .group').filter({ visible: true }).first(),
			).toBeVisible();
			expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
		}
	});

	test('has no room to spare and needs none at 360 pixels', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('./search/?q=node-role.kubernetes.io%2Fmaster');
		await expect(group(page, 'Incidents')).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});
});

test('says what to do without script', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('./search/?q=dns');
	await expect(page.locator('[data-without-script]')).toContainText('It needs script');
	for (const path of ['postmortems/', 'lessons/', 'components/', 'organizations/', 'severities/']) {
		await expect(page.locator(`[data-without-script] a[href$="/${path}"]`)).toBeVisible();
	}
	await context.close();
});

test('loads nothing of the search before it is used, and nothing from elsewhere', async ({
	page,
	baseURL,
}) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(request.url()));
	await page.goto('./postmortems/2023-03-14-reddit-pi-day/', { waitUntil: 'networkidle' });
	const before = requests.length;
	expect(requests.filter((url) => /pagefind|search|dialog|\.json/.test(url))).toEqual([]);
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(requests.filter((url) => url.includes('pagefind'))).toEqual([]);
	await page.keyboard.type('calico');
	await expect(group(page, 'Incidents')).toBeVisible();
	await expect
		.poll(() => requests.slice(before).some((url) => url.includes('/pagefind/')))
		.toBe(true);
	const base = await page.locator('html').getAttribute('data-base');
	const root = new URL(base!, baseURL).href;
	expect(requests.filter((url) => !url.startsWith(root) && !url.startsWith('blob:'))).toEqual([]);
});

test('the search page loads no entries before the field is used or the address asks', async ({
	page,
}) => {
	const requests: string[] = [];
	page.on('request', (request) => requests.push(new URL(request.url()).pathname));
	const entries = () => requests.filter((path) => /\/search\/.*\.json$|pagefind/.test(path));
	await page.goto('./search/', { waitUntil: 'networkidle' });
	expect(entries()).toEqual([]);
	await page.locator('#q').focus();
	await expect
		.poll(() =>
			entries()
				.map((path) => path.split('/').at(-1))
				.sort(),
		)
		.toEqual(['meta.json', 'terms.json']);
	requests.length = 0;
	await page.goto('./search/?q=calico');
	await expect(group(page, 'Incidents')).toBeVisible();
	expect(new Set(entries()).size).toBe(entries().length);
});

test('finds by title, sign, lesson and term where the full text cannot be had', async ({
	page,
}) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('./search/?q=calico');
	await expect(page.getByRole('status')).toContainText('the full text could not be loaded');
	await expect(group(page, 'Terms')).toBeVisible();
});
