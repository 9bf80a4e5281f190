import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './sealed.ts';

const INSIGHTS = './insights/';
const FIGURES = [
	'years',
	'matrix',
	'noticing',
	'times',
	'attempts',
	'obstacles',
	'pairs',
	'silence',
	'propagation',
	'recurrence',
];

/** What a figure says, tells in its table and draws. */
interface Figure {
	finding: string;
	how: string;
	/** The bars beside the finding: their numbers as printed, and what is drawn for each. */
	bars: { label: string; count: number; marks: Mark[] }[];
	/** The rows of the numbers below, cell by cell, table by table. */
	tables: string[][][];
	/** The cells of the heat map of the matrix. */
	heat: { label: string; counts: number[]; tints: number[] }[];
	/** How many marks of a kind the large drawing holds. */
	drawn: Record<string, number>;
	titles: string[];
}

/** A rectangle in the drawing of a row, measured in the drawing's own unit, and its class. */
interface Mark {
	name: string;
	width: number;
	height: number;
}

/** Reads a figure as it stands on the page, its numbers included. */
const figureOn = (page: Page, id: string): Promise<Figure> =>
	page.locator(`figure#${id}`).evaluate((figure) => {
		const words = (element: Element | null) =>
			(element?.textContent ?? '').replace(/\s+/g, ' ').trim();
		const numberOf = (element: Element | null) =>
			Number(words(element).replace('–', '0').replace(/\D.*/, ''));
		const all = (selector: string, under: Element = figure) => [
			...under.querySelectorAll<Element>(selector),
		];
		const size = (rect: Element, key: string) => parseFloat(rect.getAttribute(key) ?? '0');
		const marksIn = (svg: Element) =>
			all('rect', svg).map((rect) => ({
				name: rect.getAttribute('class') ?? '',
				width: size(rect, 'width'),
				height: size(rect, 'height'),
			}));
		const drawing = figure.querySelector('svg[role]');
		const drawn: Record<string, number> = {};
		for (const mark of drawing ? all('a > rect, a > line, a > path', drawing) : []) {
			const name = (mark.getAttribute('class') ?? '').split(' ')[0]!;
			drawn[name] = (drawn[name] ?? 0) + 1;
		}
		return {
			finding: words(figure.querySelector('h2')),
			how: words(figure.querySelector('figcaption p')),
			bars: all('table.bars tr').map((row) => ({
				label: words(row.querySelector('th')),
				count: numberOf(row.querySelector('td:last-child')),
				marks: marksIn(row.querySelector('svg')!),
			})),
			tables: all('details table').map((table) =>
				all('tbody tr', table).map((row) => all('th, td', row).map(words)),
			),
			heat: all('table.heat tbody tr').map((row) => ({
				label: words(row.querySelector('th')),
				counts: all('td', row).map((cell) => Number(words(cell).replace(/^none.*/, '0'))),
				tints: all('td', row).map((cell) => Number(cell.className.replace(/^tint-|gap/, ''))),
			})),
			drawn,
			titles: drawing ? all('title', drawing).map(words) : [],
		};
	});

/** The numbers that a sentence gives where the pattern has groups; fails where it says something else. */
function said(sentence: string, pattern: RegExp): number[] {
	expect(sentence).toMatch(pattern);
	return pattern.exec(sentence)!.slice(1).map(Number);
}

const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0);
const numbers = (cells: string[]) => cells.map((cell) => (cell === '–' ? 0 : Number(cell)));

/** How many incidents a row draws: a square has eight units; a bar has 280 of them where the count is the highest. */
function incidentsIn(marks: Mark[], bars: Figure['bars']): number {
	const most = Math.max(...bars.map(({ count }) => count));
	const isBar = marks.some(({ name }) => name.startsWith('square-'));
	return sum(
		marks.map(({ width, height }) =>
			isBar ? Math.round((width / 280) * most) : (width * height) / 64,
		),
	);
}

/** How many incidents the list is narrowed to, once it has counted. */
async function listed(page: Page): Promise<number> {
	const status = page.locator('[data-status]');
	await expect(status).toContainText('out of');
	return Number(/\d+/.exec((await status.textContent())!)![0]);
}

test.describe('the insights', () => {
	test('state a finding with its number, and have their numbers under them', async ({ page }) => {
		await page.goto(INSIGHTS);
		for (const id of FIGURES) {
			const figure = page.locator(`figure#${id}`);
			await expect(figure.getByRole('heading', { level: 2 })).toContainText(/\d/);
			const numbers = figure.locator('details');
			await expect(numbers.locator('table').first()).toBeHidden();
			await numbers.locator('summary').click();
			await expect(numbers.locator('table').first()).toBeVisible();
		}
	});

	test('say of the years what the columns and the table say', async ({ page }) => {
		await page.goto(INSIGHTS);
		const { finding, how, tables, titles, drawn } = await figureOn(page, 'years');
		const rows = tables[0]!.map((row) => numbers(row.slice(1)));
		const [most, known] = said(finding, /(\d+) of (\d+) incidents/);
		const columns = rows[0]!.map((_, at) => sum(rows.map((row) => row[at]!)));
		expect(columns[1]).toBe(most);
		expect(columns[0]! - columns.at(-1)!).toBe(known);
		for (const [all, ...layers] of rows) expect(sum(layers)).toBe(all);
		const [, of] = said(how, /In (\d+) of the (\d+) whose trigger is known/);
		expect(of).toBe(known);
		expect(sum(titles.map((title) => Number(/: (\d+)$/.exec(title)![1])))).toBe(columns[0]);
		expect(sum(Object.values(drawn))).toBe(
			rows.flatMap((row) => row.slice(1).filter(Boolean)).length,
		);
	});

	test('say of the matrix what its cells and the table say', async ({ page }) => {
		await page.goto(INSIGHTS);
		const { finding, how, tables, heat } = await figureOn(page, 'matrix');
		const [total] = said(how, /among (\d+) incidents/);
		const totals = new Map(tables[0]!.map(([cause, count]) => [cause, Number(count)]));
		const [, cause] = /^“([^”]+)” gathers/.exec(finding)!;
		const [count, of] = said(finding, /: (\d+) of its (\d+) incidents/);
		expect(heat.find(({ label }) => label === cause)!.counts).toContain(count);
		expect(totals.get(cause)).toBe(of);
		expect([...totals.keys()]).toEqual(heat.map(({ label }) => label));
		for (const { label, counts, tints } of heat) {
			expect(Math.max(...counts)).toBeLessThanOrEqual(totals.get(label)!);
			expect(tints.map((tint) => tint > 0)).toEqual(counts.map((one) => one > 0));
		}
		expect(Math.max(...totals.values())).toBeLessThanOrEqual(total!);
		const cells = heat.flatMap(({ counts, tints }) =>
			counts.map((count, at) => ({ count, tint: tints[at]! })),
		);
		const byCount = cells.toSorted((a, b) => a.count - b.count || a.tint - b.tint);
		const darker = byCount.map(({ tint }) => tint);
		expect(darker).toEqual(darker.toSorted());
	});

	test('say of the noticing what the squares and the table say', async ({ page }) => {
		await page.goto(INSIGHTS);
		const { finding, bars, tables } = await figureOn(page, 'noticing');
		const [first, told] = said(finding, /noticed first in (\d+) of (\d+) incidents/);
		const ways = tables[0]!.slice(0, -1).map(([, count]) => Number(count));
		expect(sum(ways)).toBe(told);
		expect(Number(tables[0]!.at(-1)![1])).toBe(told);
		const whole = bars.filter(({ label }) => /^(?:Somebody|An alert)/.test(label));
		expect(whole[0]!.count).toBe(first);
		expect(sum(whole.map(({ count }) => count))).toBe(told);
		for (const { label, count, marks } of bars) expect(incidentsIn(marks, bars), label).toBe(count);
		const untold = bars.find(({ label }) => label === 'not stated')!.count;
		if (untold > 0) expect(finding).toContain(`not told in ${untold}`);
	});

	test('draw a mark for each incident whose times are told', async ({ page }) => {
		await page.goto(INSIGHTS);
		const { how, tables, drawn, titles } = await figureOn(page, 'times');
		const [told] = said(how, /for the (\d+) incidents that tell both/);
		const [, of] = said(how, /In (\d+) of (\d+), noticing took more/);
		expect(of).toBe(told);
		// Above 250, fields are drawn, and the table counts what is in each.
		const isDotted = told! <= 250;
		const fields = tables[0]!.map(([, ...cells]) => sum(isDotted ? [1] : numbers(cells)));
		expect(sum(fields)).toBe(isDotted ? Math.min(told!, 100) : told);
		if (!isDotted) return;
		expect(sum(Object.values(drawn))).toBe(told);
		expect(titles).toHaveLength(told!);
	});

	test('say of the attempts what the bars and the table say', async ({ page }) => {
		await page.goto(INSIGHTS);
		const { finding, how, bars, tables } = await figureOn(page, 'attempts');
		const [worked, known] = said(finding, /^(\d+) of (\d+) attempts worked/);
		const [attempts, incidents] = said(how, /^(\d+) attempts in (\d+) incidents/);
		const rows = tables[0]!.map(([label, ...cells]) => ({ label, counts: numbers(cells) }));
		const [inAll, ...outcomes] = rows[0]!.counts;
		expect([inAll, outcomes[0], sum(outcomes)]).toEqual([incidents, worked, attempts]);
		expect(sum(outcomes) - outcomes[2]!).toBe(known);
		expect(bars.map(({ label }) => label)).toEqual(rows.map(({ label }) => label));
		for (const [at, { label, count, marks }] of bars.entries()) {
			const [, ...counts] = rows[at]!.counts;
			expect(count, label).toBe(sum(counts));
			const shown = counts.filter(Boolean);
			expect(marks).toHaveLength(shown.length);
			for (const [nth, { width }] of marks.entries())
				expect(width, label).toBeCloseTo((shown[nth]! / count) * 100, 1);
		}
	});

	test('say of the obstacles and the pairs what the squares and the tables say', async ({
		page,
	}) => {
		await page.goto(INSIGHTS);
		const whole = said((await page.locator('h1').textContent())!, /What (\d+) postmortems/)[0];
		const obstacles = await figureOn(page, 'obstacles');
		const [most, named] = said(obstacles.finding, /in (\d+) of (\d+) incidents/);
		const [again, none, unread] = said(
			obstacles.how,
			/named in (\d+) incidents.*the sources of (\d+) name none, and for (\d+) nobody/,
		);
		expect(obstacles.bars[0]!.count).toBe(most);
		expect(again).toBe(named);
		expect(named! + none! + unread!).toBeLessThanOrEqual(whole!);
		const pairs = await figureOn(page, 'pairs');
		const [together] = said(pairs.finding, /together in (\d+) incidents/);
		expect(pairs.bars[0]!.count).toBe(together);
		const [possible, found] = said(pairs.how, /Of (\d+) possible pairs, (\d+) came/);
		expect(pairs.bars.length).toBeLessThanOrEqual(found!);
		expect(found).toBeLessThan(possible!);
		for (const { bars, tables } of [obstacles, pairs]) {
			expect(tables[0]!.map(([label, count]) => [label, Number(count)])).toEqual(
				bars.map(({ label, count }) => [label, count]),
			);
			for (const { label, count, marks } of bars)
				expect(incidentsIn(marks, bars), label).toBe(count);
		}
	});

	test('say of the silence what the bars and the table say', async ({ page }) => {
		await page.goto(INSIGHTS);
		const { finding, how, bars, tables } = await figureOn(page, 'silence');
		const [silent, total] = said(finding, /in vain in (\d+) of (\d+)$/);
		const [drawn, of] = said(how, /^The (\d+) things .* of n = (\d+)\./);
		expect([bars.length, total]).toEqual([drawn, of]);
		const rows = tables[0]!.map(([label, ...cells]) => ({ label, counts: numbers(cells) }));
		expect(rows[0]!.counts[1]).toBe(silent);
		for (const { label, counts } of rows) expect(sum(counts), label).toBe(total);
		for (const [at, { label, count, marks }] of bars.entries()) {
			const { counts } = rows[at]!;
			expect([label, count]).toEqual([rows[at]!.label, counts[0]]);
			const shown = counts.filter(Boolean);
			for (const [nth, { width }] of marks.entries())
				expect(width, label).toBeCloseTo((shown[nth]! / total!) * 100, 1);
		}
	});

	test('draw what brought down what as the table counts it, and what came back', async ({
		page,
	}) => {
		await page.goto(INSIGHTS);
		const { finding, how, tables, drawn, titles } = await figureOn(page, 'propagation');
		const [told] = said(finding, /^Of (\d+) incidents/);
		expect(said(how, /is told in (\d+) of \d+/)[0]).toBe(told);
		const flows = tables[0]!.map(([from, to, count]) => `${from} → ${to}: ${count}`);
		expect(drawn.band).toBe(flows.length);
		expect(titles.toSorted()).toEqual(flows.toSorted());
		const back = await figureOn(page, 'recurrence');
		const [found] = said(back.finding, /^(\d+) incidents? came back/);
		expect(back.tables[0]!.length).toBeLessThanOrEqual(found!);
		const lines = page.locator('#recurrence svg.chain a');
		const dated = back.tables[0]!.filter(([, , after]) => after !== 'not stated');
		await expect(lines).toHaveCount(dated.length);
		for (const { label, count, marks } of back.bars)
			expect(incidentsIn(marks, back.bars), label).toBe(count);
	});

	test('are accessible with their numbers open', async ({ page }) => {
		await page.goto(INSIGHTS);
		await page
			.locator('figure details')
			.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
	});

	test('lead from a cell to the incidents it counts', async ({ page }) => {
		await page.goto(INSIGHTS);
		const cell = page.locator('#matrix td a:not([tabindex])').first();
		const count = Number(await cell.textContent());
		await cell.click();
		await expect(page).toHaveURL(/\/postmortems\/\?component=[a-z-]+&cause=[a-z-]+$/);
		expect(await listed(page)).toBe(count);
	});

	test('lead from an empty cell to the form', async ({ page }) => {
		await page.goto(INSIGHTS);
		await page.locator('#matrix td a', { hasText: 'none' }).first().click();
		await expect(page).toHaveURL(/\/add\/$/);
	});

	test('lead from a dot to its record', async ({ page }) => {
		await page.goto(INSIGHTS);
		const dot = page.locator('#times svg a').last();
		const address = await dot.getAttribute('href');
		await dot.dispatchEvent('click');
		await expect(page).toHaveURL(new RegExp(`${address}$`));
	});

	test('open the numbers where a band leads into them', async ({ page }) => {
		await page.goto(INSIGHTS);
		const row = page.locator('#flow-1');
		await expect(row).toBeHidden();
		await page.locator('#propagation svg a[href="#flow-1"]').dispatchEvent('click');
		await expect(row).toBeVisible();
		await expect(row.getByRole('link').first()).toHaveAttribute('href', /\/postmortems\/\d{4}/);
	});

	test('need no script, and no mouse for what a mark leads to', async ({ browser, baseURL }) => {
		const page = await browser.newPage({ baseURL: baseURL!, javaScriptEnabled: false });
		await page.goto(INSIGHTS);
		const marks = await page
			.locator('figure svg a[href^="/"]')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
		const reachable = await page
			.locator('figure a:not(svg a):not([tabindex])')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
		expect(marks.length).toBeGreaterThan(0);
		expect(marks.filter((address) => !reachable.includes(address))).toEqual([]);
		await page.close();
	});

	test('weigh at most 40 kB', async ({ page }) => {
		const response = await page.request.get(INSIGHTS);
		const { byteLength } = gzipSync(await response.body());
		expect(byteLength).toBeLessThanOrEqual(40_000);
	});
});

test('the menu keeps to two lines on a phone and on a tablet', async ({ page }) => {
	for (const width of [360, 768]) {
		await page.setViewportSize({ width, height: 740 });
		await page.goto(INSIGHTS);
		const menu = page.getByRole('navigation', { name: 'Main' });
		await expect(menu.getByRole('link', { name: 'Insights' })).toHaveAttribute(
			'aria-current',
			'page',
		);
		expect((await menu.boundingBox())!.height).toBeLessThan(72);
	}
});
