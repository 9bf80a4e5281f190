import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { FILLED } from '../../src/client/add/example.fixture.ts';
import type { Values } from '../../src/client/add/values.ts';
import { href, postmortemPath } from '../../src/site.ts';
import { expect, test } from './sealed.ts';

const ADD = './add/';
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** An incident of nobody, of which no other record tells. */
const VALUES: Values = {
	...FILLED,
	organization: 'Organization not named',
	'sources.0.url': 'https://example.com/a-post-that-nobody-has-read',
};

/** Checks a box by keyboard: a question that comes up above moves it from under a mouse. */
async function check(box: Locator) {
	if (!(await box.isChecked())) await box.press('Space');
	await expect(box).toBeChecked();
}

/** Answers every question, in the order of the page. */
async function fill(page: Page, values: Values = VALUES) {
	for (const [name, value] of Object.entries(values)) {
		const list = name.replace(/\.\d+(?:\..*)?$/, '');
		const row = Number(/\.(\d+)/.exec(name)?.[1] ?? 0);
		const rows = page.locator(`[data-rows="${list}"]`);
		if (row > 0 && (await rows.locator('[data-list] > li').count()) <= row) {
			await rows.locator('[data-add]').click();
		}
		const control = page.locator(`[name="${name}"]`);
		for (const one of [value].flat()) {
			if (Array.isArray(value)) await check(page.locator(`[name="${name}"][value="${one}"]`));
			else if ((await control.evaluate(({ tagName }) => tagName)) === 'SELECT') {
				await control.selectOption(one);
			} else await control.fill(one);
		}
	}
}

const status = (page: Page) => page.locator('[data-status]');
const PASSES = 'The record passes the check.';

test('loads the check with the first answer, and nothing from elsewhere', async ({ page }) => {
	const seen: string[] = [];
	page.on('request', (request) => seen.push(request.url()));
	page.on('pageerror', (error) => seen.push(error.message));
	await page.goto(ADD);
	await page.waitForLoadState('networkidle');
	expect(seen.filter((url) => /checking|known\.json/.test(url))).toEqual([]);
	await page.getByLabel('What happened, in one line').fill('Every service is deleted');
	await expect(status(page)).toContainText('are missing');
	expect(seen.filter((url) => /checking|known\.json/.test(url)).length).toBeGreaterThan(0);
	expect(seen.filter((url) => !url.startsWith('http://localhost'))).toEqual([]);
});

test('a form with every answer passes the check, and shows the page and the file', async ({
	page,
}) => {
	await page.goto(ADD);
	await fill(page);
	await expect(status(page)).toHaveText(PASSES);
	const preview = page.locator('[data-preview]');
	await expect(preview.getByRole('heading', { level: 3 })).toHaveText(VALUES.title as string);
	await expect(preview.getByRole('img')).toHaveAccessibleName(/Noticed after 12/);
	await expect(preview.locator('.story')).toContainText('The braces were missing');
	await expect(page.locator('[data-path]')).toHaveText(
		/^content\/postmortems\/2021-08-25-undisclosed-[a-z-]+\.mdx$/,
	);
	await expect(page.locator('[data-text]')).toContainText("at: '2021-08-25T15:30+01:00'");
});

test('keeps the draft over a reload, and gives a discarded one back', async ({ page }) => {
	await page.goto(ADD);
	await fill(page);
	await expect(status(page)).toHaveText(PASSES);
	await page.reload();
	await expect(page.locator('[data-draft]')).toContainText('the draft that you left here');
	await expect(status(page)).toHaveText(PASSES);
	await expect(page.locator('[name="timeline.1.event"]')).toHaveValue('Users write to support.');
	await page.getByRole('button', { name: 'Discard the draft' }).click();
	await expect(page.getByLabel('What happened, in one line')).toHaveValue('');
	await page.getByRole('button', { name: 'Bring it back' }).click();
	await expect(page.locator('[name="timeline.1.event"]')).toHaveValue('Users write to support.');
	await page.getByRole('button', { name: 'Discard the draft' }).click();
	await page.reload();
	await expect(page.getByLabel('What happened, in one line')).toHaveValue('');
	await expect(page.locator('[data-rows="timeline"] [data-list] > li')).toHaveCount(1);
});

test('two tabs hold one draft', async ({ page, context }) => {
	await page.goto(ADD);
	const other = await context.newPage();
	await other.goto(ADD);
	await page.getByLabel('What happened, in one line').fill('Every service is deleted');
	await expect(other.getByLabel('What happened, in one line')).toHaveValue(
		'Every service is deleted',
	);
});

test('says beside a field what is wrong once it is left, and leads to it from the list', async ({
	page,
}) => {
	await page.goto(ADD);
	const title = page.getByLabel('What happened, in one line');
	await title.fill('Short');
	await expect(status(page)).toContainText('1 answer needs mending');
	await expect(title).not.toHaveAttribute('aria-invalid');
	await title.blur();
	await expect(title).toHaveAttribute('aria-invalid', 'true');
	await expect(title).toHaveAccessibleDescription(/at least 10 characters/);
	await page
		.locator('[data-findings]')
		.getByRole('link', { name: 'What happened, in one line' })
		.click();
	await expect(title).toBeFocused();
	await title.fill('Every service is deleted');
	await expect(title).not.toHaveAttribute('aria-invalid');
});

test('warns of a record that tells the same incident, and leads to it', async ({ page }) => {
	await page.goto(ADD);
	const address = page.getByLabel('Its address');
	await address.fill(
		'https://datadoghq.com/blog/2023-03-08-multiregion-infrastructure-connectivity-issue/?utm_source=x',
	);
	await address.blur();
	const field = page.locator('[data-field="sources.0.url"]');
	await expect(field).toContainText('Look again');
	await expect(field.getByRole('link').first()).toHaveAttribute(
		'href',
		href(postmortemPath('2023-03-08-datadog-systemd-routes')),
	);
});

test('asks which of two times is meant when the clocks were put back', async ({ page }) => {
	await page.goto(ADD);
	await fill(page, {
		...VALUES,
		occurred: '2021-10-31',
		'timeline.0.time': '01:30',
		'timeline.1.time': '03:00',
	});
	await expect(status(page)).toContainText('1 answer needs mending');
	await page.getByLabel('Which of the two').first().selectOption('the second time (+00:00)');
	await expect(status(page)).toHaveText(PASSES);
	await expect(page.locator('[data-text]')).toContainText("at: '2021-10-31T01:30+00:00'");
});

test('rows can be added, moved and removed with the keyboard', async ({ page }) => {
	await page.goto(ADD);
	const steps = page.locator('[data-rows="timeline"]');
	const events = () =>
		steps
			.locator('textarea')
			.evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
	await steps.locator('textarea').fill('It is mended.');
	await steps.getByRole('button', { name: 'Add a step' }).press('Enter');
	await expect(steps.locator('[name="timeline.1.day"]')).toBeFocused();
	await steps.locator('[name="timeline.1.event"]').fill('It breaks.');
	await steps.getByRole('button', { name: 'Move up step 2' }).press('Enter');
	expect(await events()).toEqual(['It breaks.', 'It is mended.']);
	await steps.getByRole('button', { name: 'Remove step 1' }).press('Enter');
	expect(await events()).toEqual(['It is mended.']);
	await expect(steps.locator('[name="timeline.0.day"]')).toBeFocused();
});

test('says that a day or a time is not complete, and writes a draft until it is', async ({
	page,
}) => {
	await page.goto(ADD);
	await fill(page);
	await expect(status(page)).toHaveText(PASSES);
	const day = page.locator('[name="timeline.1.day"]');
	await day.focus();
	await page.keyboard.type('08');
	const time = page.locator('[name="timeline.0.time"]');
	await time.fill('');
	await page.keyboard.type('03');
	await page.getByLabel('What happened, in one line').focus();
	await expect(status(page)).toContainText('2 answers need mending');
	await expect(day).toHaveAttribute('aria-invalid', 'true');
	await expect(day).toHaveAccessibleDescription(/This day is not complete/);
	await expect(time).toHaveAccessibleDescription(/This time is not complete/);
	await expect(page.locator('[data-text]')).toContainText('status: draft');
	await page.locator('[data-findings]').getByRole('link', { name: 'Day (step 2)' }).press('Enter');
	await expect(day).toBeFocused();
	for (const at of [0, 1, 2]) {
		await page.keyboard.press('Backspace');
		if (at < 2) await page.keyboard.press('ArrowRight');
	}
	await time.fill('15:30');
	await expect(status(page)).toHaveText(PASSES);
	await expect(day).not.toHaveAttribute('aria-invalid');
});

test('names the file by a date only, and blames nobody for its name', async ({ page }) => {
	await page.goto(ADD);
	const source = Object.entries(VALUES).filter(([name]) => name.startsWith('sources.'));
	await fill(page, Object.fromEntries(source));
	await page.getByLabel('When it was published').fill('21 August 2021');
	await page.getByLabel('Its title').focus();
	await expect(page.locator('[data-field="sources.0.published"] .faults')).toContainText(
		'cannot be read as a date',
	);
	await expect(page.locator('[data-path]')).toHaveText(/\/\d{4}-incident\.mdx$/);
	await expect(page.locator('form')).not.toContainText('FILE-001');
});

test('asks for the kind of record, explains it, and asks less of an anecdote', async ({ page }) => {
	await page.goto(ADD);
	const kind = page.getByLabel('What kind of record it is');
	await expect(kind).toHaveValue('incident');
	await expect(kind).toHaveAccessibleDescription(/It hurt somebody/);
	await kind.selectOption('Near miss');
	await expect(kind).toHaveAccessibleDescription(/was caught before/);
	await expect(page.locator('[data-text]')).toContainText('kind: near-miss');
	const missing = page.locator('[data-findings] .still');
	await expect(missing).toContainText('What did not work, and for whom');
	await kind.selectOption('Anecdote');
	await expect(missing).not.toContainText('What did not work, and for whom');
	await expect(missing).toContainText('The lesson in a few words');
});

test('one box means the same for a factor and for a lesson', async ({ page }) => {
	await page.goto(ADD);
	const file = page.locator('[data-text]');
	await fill(page, { ...VALUES, 'causes.0.inferred': ['true'] });
	await expect(status(page)).toHaveText(PASSES);
	await expect(file).toContainText(/causes:[^]*inferred: true[^]*lessons:[^]*inferred: true/);
	for (const box of await page.getByLabel(/^My own reading/).all()) await box.uncheck();
	await expect(file).not.toContainText('inferred');
	await expect(file).toContainText(/causes:[^]*cite: account[^]*lessons:[^]*cite: account/);
	await expect(status(page)).toHaveText(PASSES);
});

test('draws no axis where no time is stated, and keeps the lines of the file', async ({ page }) => {
	await page.goto(ADD);
	const { 'timeline.0.time': _, 'timeline.1.time': __, ...rest } = VALUES;
	await fill(page, rest);
	const drawing = page.locator('[data-preview] figure');
	await expect(drawing).toContainText('No times stated.');
	await expect(drawing.locator('.ribbon')).toBeVisible();
	await expect(drawing.locator('.ribbon-axis, .grid, .origin')).toHaveCount(0);
	await page.locator('[name="timeline.0.time"]').fill('15:30');
	await page.locator('[name="timeline.1.time"]').fill('15:42');
	await expect(drawing.locator('.ribbon-axis')).toHaveCount(1);
	await page.setViewportSize({ width: 360, height: 740 });
	const box = page.locator('[data-file] pre');
	expect(await box.evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true);
});

test('puts aside what the account does not say', async ({ page }) => {
	await page.goto(ADD);
	await page.getByLabel('When it happened').fill('2021');
	await page.getByLabel('The account does not say when').check();
	await expect(page.getByLabel('When it happened')).toBeDisabled();
	await expect(page.locator('[data-text]')).toContainText('notStated: [occurred]');
	await page.getByLabel('The account does not say when').uncheck();
	await expect(page.getByLabel('When it happened')).toHaveValue('2021');
});

test('gives the lines for an organization that is new, beside the check and where it is proposed', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(ADD);
	await fill(page, { ...VALUES, organization: 'Acme Rockets' });
	await expect(status(page)).toHaveText('The record does not pass yet: 1 answer is missing.');
	await page.getByLabel('What this organization does').fill('Sells rockets to everybody');
	await expect(status(page)).toHaveText(
		'The record passes the check, once these lines are in content/organizations.yaml.',
	);
	const lines =
		'- id: acme-rockets\n  label: Acme Rockets\n  definition: Sells rockets to everybody.\n';
	const places = page.locator('[data-newcomer]');
	await expect(places.locator('pre code')).toHaveText([lines, lines]);
	for (const place of await places.all()) {
		await page.evaluate(() => navigator.clipboard.writeText(''));
		await place.getByRole('button', { name: 'Copy the lines' }).press('Enter');
		await expect(place.getByRole('status')).toHaveText('Copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines);
	}
	await page.getByLabel('Whose system failed').fill('Organization not named');
	await expect(places.first()).toBeHidden();
	await expect(status(page)).toHaveText(PASSES);
});

test('asks who prepared the record, and writes a draft until nothing is missing', async ({
	page,
}) => {
	const file = page.locator('[data-text]');
	const { 'entry.preparedBy': _, ...rest } = VALUES;
	await page.goto(ADD);
	await fill(page, rest);
	await expect(status(page)).toHaveText('The record does not pass yet: 1 answer is missing.');
	await expect(file).toContainText('status: draft');
	await expect(file).toContainText('# Write what is empty.');
	await page.getByRole('link', { name: 'Who prepared it?' }).press('Enter');
	await expect(page.getByLabel('Who prepared it?')).toBeFocused();
	await page.getByLabel('Who prepared it?').selectOption('A model helped, and a person checked it');
	await expect(status(page)).toHaveText(PASSES);
	await expect(file).toContainText('status: published');
	await expect(file).toContainText('preparedBy: assisted');
	await expect(file).not.toContainText('# Write');
});

test('says once, at its field, what is wrong with a zone', async ({ page }) => {
	await page.goto(ADD);
	const zone = page.getByLabel('The time zone of its clocks');
	await fill(page, { ...VALUES, zone: 'Europe/Londn' });
	await expect(zone).toHaveAccessibleDescription(/Did you mean Europe\/London ?\?/);
	await expect(page.locator('.faults', { hasText: 'Londn' })).toHaveCount(2);
	await zone.fill('CET');
	await expect(zone).toHaveAccessibleDescription(/Write \+01:00 or Europe\/Paris ?,/);
	await expect(status(page)).toContainText('1 answer needs mending');
	await zone.fill('Europe/Paris');
	await expect(status(page)).toHaveText(PASSES);
	await expect(zone).not.toHaveAttribute('aria-invalid');
});

test('a step that is added takes over the day of the step before', async ({ page }) => {
	await page.goto(ADD);
	const steps = page.locator('[data-rows="timeline"]');
	await page.locator('[name="timeline.0.day"]').fill('2021-08-26');
	await steps.getByRole('button', { name: 'Add a step' }).click();
	await expect(page.locator('[name="timeline.1.day"]')).toHaveValue('2021-08-26');
});

test('takes several triggers, each told, and a cause that is the reading of the writer', async ({
	page,
}) => {
	await page.goto(ADD);
	await fill(page, {
		...VALUES,
		'triggers.1.id': 'expiry',
		'triggers.1.how': 'A certificate ended.',
		'causes.0.inferred': ['true'],
	});
	await expect(status(page)).toHaveText(PASSES);
	const file = page.locator('[data-text]');
	await expect(file).toContainText(
		'- id: expiry\n    how: A certificate ended.\n    cite: account',
	);
	await expect(file).toContainText('how: Nothing tested the templates.\n    inferred: true');
});

test('explains every term: each box, and what is chosen from a list', async ({ page }) => {
	await page.goto(ADD);
	await expect(page.getByLabel('Full outage')).toHaveAccessibleDescription(/did nothing useful/);
	await expect(page.getByLabel('End users')).toHaveAccessibleDescription(/People who use/);
	await expect(page.getByLabel('the harm is over')).toHaveAccessibleDescription(/last one counts/);
	const sort = page.getByLabel('What sort of page it is');
	await sort.selectOption('Own account');
	await expect(sort).toHaveAccessibleDescription(/in their own name/);
	const grave = page.getByLabel('How grave it was');
	await grave.selectOption('Critical');
	await expect(grave).toHaveAccessibleDescription(/An essential function was lost/);
});

test('says of a mark that two steps carry which of them counts', async ({ page }) => {
	await page.goto(ADD);
	await fill(page, {
		...VALUES,
		'timeline.1.marks': ['detected', 'mitigated'],
		'timeline.2.event': 'The site is up for good.',
		'timeline.2.marks': ['mitigated'],
	});
	await expect(page.locator('[data-field="timeline.2.marks"]')).toContainText(
		'“the harm is over” is chosen for steps 2 and 3: step 3 counts, the last of them.',
	);
	await expect(status(page)).toContainText(`${PASSES} There is one remark`);
});

test('runs nothing that is typed, and shows no story that cannot be trusted', async ({ page }) => {
	await page.goto(ADD);
	const dialogs: string[] = [];
	page.on('dialog', (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	const evil = '<img src=x onerror=alert(1)> [x](javascript:alert(2)) <script>alert(3)</script>';
	await fill(page, { ...VALUES, title: evil, summary: evil, story: evil, organization: evil });
	await expect(status(page)).toContainText('mending');
	await expect(page.locator('[data-preview] .story')).toHaveCount(0);
	expect(await page.locator('[data-preview]').locator('img, script').count()).toBe(0);
	expect(dialogs).toEqual([]);
});

test('hands the file on: copied, downloaded, or opened at the hosting service', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(ADD);
	await fill(page);
	await expect(status(page)).toHaveText(PASSES);
	const text = await page.locator('[data-text]').textContent();
	await page.getByRole('button', { name: 'Copy the file' }).click();
	await expect(page.locator('[data-sent]')).toHaveText('The file is copied.');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download it' }).click();
	expect((await download).suggestedFilename()).toMatch(/^2021-08-25-undisclosed-.+\.mdx$/);
	const send = page.locator('[data-send]');
	if ((await send.count()) === 0) return;
	const { searchParams } = new URL((await send.getAttribute('href'))!);
	expect(searchParams.get('value')).toBe(text);
	expect(searchParams.get('filename')).toMatch(/^2021-08-25-undisclosed-.+\.mdx$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing, empty and with problems, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		await page.goto(ADD);
		const violations = async () => {
			const result = await new AxeBuilder({ page }).withTags(WCAG).analyze();
			return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
		};
		await expect(page.getByLabel('Its address')).toBeVisible();
		expect(await violations()).toEqual([]);
		await fill(page, {
			...VALUES,
			title: 'Short',
			story: '# No',
			notStated: ['causes'],
			organization: 'Acme Rockets',
		});
		await expect(status(page)).toContainText('mending');
		expect(await violations()).toEqual([]);
	});
}

test('does not scroll sideways at 360 px, filled in and with problems', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(ADD);
	await fill(page, {
		...VALUES,
		title: 'Short',
		'sources.0.url': `https://example.com/${'x'.repeat(200)}`,
		organization: 'Acme Rockets',
	});
	await expect(status(page)).toContainText('mending');
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the page explains the other way, and hides a form that would do nothing', async ({
		page,
	}) => {
		await page.goto(ADD);
		await expect(page.locator('[data-without-script]')).toContainText('needs script');
		await expect(page.getByLabel('Its address')).toBeHidden();
		const template = page.locator('[data-without-script] a', { hasText: 'the template' });
		const address = new URL((await template.getAttribute('href'))!, page.url());
		expect((await page.request.get(address.href)).status()).toBe(200);
		await page.getByRole('link', { name: 'The guide', exact: true }).first().click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to add a postmortem');
	});
});

test('a message leads to the page of its code', async ({ page }) => {
	await page.goto('./problems/');
	await page.getByRole('link', { name: 'FIELD-005' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('A claim without a source');
	await expect(page.getByText('makes a claim and names no source')).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
