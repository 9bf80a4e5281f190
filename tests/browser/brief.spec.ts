import { expect, test } from './sealed.ts';

const BRIEF = './before/kubernetes-upgrade/';

test.describe('the questions before a change', () => {
	test('are narrowed to a component; the address, the Markdown and going back follow', async ({
		page,
	}) => {
		await page.goto(BRIEF);
		const questions = page.locator('.checklist > li:visible');
		const markdown = page.locator('[data-markdown] code');
		const boxes = async () => (await markdown.textContent())!.match(/^- \[ \] /gm)!.length;
		const all = await questions.count();
		expect(await boxes()).toBe(all);
		await page.getByLabel('Only what concerns').selectOption('network/calico');
		const left = await questions.count();
		expect(left).toBeGreaterThan(0);
		expect(left).toBeLessThan(all);
		await expect(page.getByRole('status').first()).toHaveText(`${left} of ${all} questions.`);
		expect(await boxes()).toBe(left);
		await expect(page).toHaveURL(/\?component=network%2Fcalico$/);
		await page.reload();
		await expect(questions).toHaveCount(left);
		await page.goBack();
		await expect(questions).toHaveCount(all);
	});

	test('open as an issue with the list in it, or with a word where it is too long', async ({
		page,
		context,
	}) => {
		await context.route('https://github.com/**', (route) => route.fulfill({ body: 'issue' }));
		await page.goto(`${BRIEF}?component=network/calico`);
		await page.getByPlaceholder('owner/name').fill('example/infra');
		const [issue] = await Promise.all([
			context.waitForEvent('page'),
			page.getByRole('button', { name: 'Open on GitHub' }).click(),
		]);
		const address = new URL(issue.url());
		expect(address.pathname).toBe('/example/infra/issues/new');
		expect(address.searchParams.get('title')).toBe('Before you upgrade Kubernetes');
		expect(address.searchParams.get('body')).toContain('- [ ] ');
	});

	test('stand there without script, in full', async ({ browser, baseURL }) => {
		const page = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false });
		await page.goto(BRIEF);
		await expect(page.locator('.checklist > li').first()).toBeVisible();
		await expect(page.locator('[data-narrow]')).toBeHidden();
		await expect(page.locator('.bitten tbody tr').first()).toBeVisible();
		await page.close();
	});
});
