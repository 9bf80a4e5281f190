import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './sealed.ts';

/** One page of each kind. */
const KINDS = {
	home: './',
	list: './postmortems/',
	'list narrowed': './postmortems/?component=network',
	'list as a table': './postmortems/?view=table&sort=detect',
	record: './postmortems/2023-03-14-reddit-pi-day/',
	'record noticed before it hurt': './postmortems/2023-02-23-stytch-node-groups/',
	'record without times': './postmortems/2024-glasskube-minikube-without-limits/',
	vocabulary: './components/',
	term: './causes/hidden-dependency/',
	'group of terms': './components/control-plane/',
	'term without an incident': './patterns/split-brain/',
	pattern: './patterns/state-deletion/',
	trigger: './triggers/kubernetes-upgrade/',
	organization: './organizations/reddit/',
	lessons: './lessons/',
	'changes with questions': './before/',
	'questions before a change': './before/kubernetes-upgrade/',
	comparison: './compare/?ids=2017-10-27-monzo-linkerd-empty-service,2023-03-14-reddit-pi-day',
	'comparison of nothing yet': './compare/',
	drills: './drill/',
	drill: './drill/2023-02-23-stytch-node-groups/',
	'on this day': './on-this-day/',
	'month of the calendar': './on-this-day/july/',
	insights: './insights/',
	terms: './terms/',
	data: './data/',
	'card for a frame': './embed/components/network/calico/',
	search: './search/?q=calico',
	guide: './guides/reading/',
	'guide with the field table': './guides/writing/',
	'guide with tables': './guides/hosting/',
	'form for a new record': './add/',
	'problem codes': './problems/',
	'problem code': './problems/prose-002/',
	offline: './offline/',
	'not found': './no-such-page/',
};

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const watch = (page: Page) => {
	const seen: string[] = [];
	page.on('console', (message) => {
		const missing = message.text().includes('404') && page.url().includes('no-such-page');
		if (message.type() === 'error' && !missing) seen.push(message.text());
	});
	page.on('pageerror', (error) => seen.push(error.message));
	page.on('request', (request) => {
		if (new URL(request.url()).hostname !== 'localhost') seen.push(request.url());
	});
	return seen;
};

/** Adds up in the page how much of what is in sight moves, as browsers count it. */
function countShifts(): void {
	const counted = Object.assign(globalThis, { moved: 0 });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries())
			counted.moved += (entry as unknown as { value: number }).value;
	}).observe({ type: 'layout-shift', buffered: true });
}

for (const [kind, address] of Object.entries(KINDS)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`${kind}, ${colorScheme}: axe finds nothing, no error, nothing from elsewhere`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			const seen = watch(page);
			await page.goto(address);
			await page.waitForLoadState('networkidle');
			const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			expect(seen).toEqual([]);
		});
	}

	test(`${kind}: links stand apart, nothing scrolls sideways or moves while it loads, narrow and wide`, async ({
		page,
	}) => {
		await page.addInitScript(countShifts);
		// Long enough for what stands there without them to be painted.
		await page.route(/\/_astro\/.*\.js$|\.json$/, async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 200));
			await route.continue();
		});
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 740 });
			await page.goto(address);
			await page.waitForLoadState('networkidle');
			const { wide, moved } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth,
				moved: (globalThis as unknown as { moved: number }).moved,
			}));
			expect(wide).toBeLessThanOrEqual(width);
			const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
			expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
			expect(moved, `${width} px`).toBeLessThanOrEqual(0.01);
		}
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a record is whole: story, timeline, citations, sources, lessons', async ({ page }) => {
		await page.goto(KINDS.record);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		for (const name of ['Signs', 'Timeline', 'Impact', 'Why it happened', 'Lessons', 'Sources']) {
			await expect(page.getByRole('heading', { name, exact: true, level: 2 })).toBeVisible();
		}
		await expect(page.getByRole('link', { name: 'archived copies' }).first()).toHaveAttribute(
			'href',
			/^https:\/\/web\.archive\.org\/web\/\*\/https?:\/\//,
		);
	});

	test('a citation opens its note under the line on a phone', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(KINDS.record);
		const reference = page.locator('.timeline a.ref').first();
		const note = page.locator((await reference.getAttribute('href'))!);
		await expect(note).toBeHidden();
		await reference.click();
		await expect(note).toBeVisible();
		await expect(note.getByRole('link')).toHaveAttribute('href', /^#source-\d+$/);
	});

	test('every list leads to every record', async ({ page }) => {
		await page.goto(KINDS.list);
		expect(await page.locator('.entries > li').count()).toBeGreaterThanOrEqual(13);
	});

	test('the search page says what it needs and where else to look', async ({ page }) => {
		await page.goto('./search/?q=calico');
		await expect(page.getByText(/needs? (Java)?script/i)).toBeVisible();
		await expect(
			page
				.locator('main')
				.getByRole('link', { name: /components/i })
				.first(),
		).toBeVisible();
	});
});

test.describe('by keyboard', () => {
	test('the first stop skips to the content', async ({ page }) => {
		await page.goto(KINDS.record);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Skip to content' });
		await expect(skip).toBeFocused();
		await expect(skip).toBeInViewport();
		await page.keyboard.press('Enter');
		await expect(page.locator('#content')).toBeFocused();
	});

	test('every stop on a record shows where it is', async ({ page }) => {
		await page.goto(KINDS.record);
		for (let stop = 0; stop < 40; stop++) {
			await page.keyboard.press('Tab');
			const outline = await page.evaluate(() => {
				const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
				return `${outlineStyle} ${outlineWidth}`;
			});
			expect(outline).toBe('solid 3px');
		}
	});
});

test('a symptom copies with one click', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(KINDS.record);
	const sign = page.locator('.signature').first();
	await sign.getByRole('button', { name: /copy/i }).click();
	await expect(page.getByText('Copied').first()).toBeAttached();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe((await sign.locator('code').innerText()).trim());
});

test.describe('in another place', () => {
	test.use({ timezoneId: 'America/New_York', locale: 'en-US' });

	test('the timeline also shows the reader’s own time', async ({ page }) => {
		await page.goto('./postmortems/2023-03-08-datadog-systemd-routes/');
		await expect(page.locator('.timeline').getByText(/1:03/).first()).toBeVisible();
	});
});

test.describe('in forced colors', () => {
	test('the ribbon keeps its tints, and links stay links', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(KINDS.record);
		const fill = await page
			.locator('.figure .ribbon rect.unnoticed')
			.first()
			.evaluate((rect) => getComputedStyle(rect).fill);
		expect(fill).not.toBe('rgb(0, 0, 0)');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});

test.describe('the content security policy', () => {
	test('refuses what is put into a page, and the refusal is reported', async ({
		page,
		violations,
	}) => {
		await page.goto(KINDS.record);
		await page.evaluate(() => {
			const style = document.createElement('style');
			style.textContent = 'h1 { display: none }';
			const script = document.createElement('script');
			script.textContent = 'document.title = "taken over"';
			document.head.append(style, script);
		});
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page).toHaveTitle(/Kubernetes upgrade/);
		await expect
			.poll(() => violations.splice(0))
			.toEqual(['style-src-elem: inline', 'script-src-elem: inline']);
	});

	test('lets through the data about a page', async ({ page }) => {
		await page.goto(KINDS.record);
		const data = page.locator('script[type="application/ld+json"]');
		expect(JSON.parse((await data.textContent())!)).toMatchObject({ '@type': 'TechArticle' });
	});
});
