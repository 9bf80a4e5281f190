import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { base } from '../../src/site.ts';
import { BUDGETS } from './budgets.ts';
import { pagesOf } from './built.ts';

const dist = 'dist';
const packed = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;
const sheets = new Map<string, number>();

/** What must come before a page is first painted: itself, and the sheets its head waits for. */
function weightOf(html: string): number {
	const head = html.slice(0, html.indexOf('</head>'));
	const links = [...head.matchAll(/<link rel="stylesheet" href="([^"]+)"([^>]*)>/g)];
	return links
		.filter(([, , rest]) => !rest!.includes('media="print"'))
		.reduce((sum, [, href]) => sum + sheet(href!), packed(html));
}

function sheet(href: string): number {
	const file = join(dist, href.slice(base.length));
	if (!sheets.has(file)) sheets.set(file, packed(readFileSync(file)));
	return sheets.get(file)!;
}

const weights = new Map<string, { page: string; weight: number }[]>();
for (const [page, html] of pagesOf(dist)) {
	const { kind } = BUDGETS.find(({ pages }) => pages.test(page))!;
	weights.set(kind, [...(weights.get(kind) ?? []), { page, weight: weightOf(html) }]);
}

it.each(BUDGETS)('$kind: at most $heaviest bytes', ({ kind, heaviest, median }) => {
	const ranked = weights.get(kind)!.sort((a, b) => a.weight - b.weight);
	const middle = ranked[Math.floor((ranked.length - 1) / 2)]!;
	const { page, weight } = ranked.at(-1)!;
	console.log(`${kind}: ${weight} of ${heaviest} (${page}), median ${middle.weight}`);
	expect(weight, page).toBeLessThanOrEqual(heaviest);
	if (median) expect(middle.weight, 'the median').toBeLessThanOrEqual(median);
});

it('the sheets of a record’s body and of paper are there', () => {
	const [, html] = [...pagesOf(dist)].find(([page]) => /^postmortems\/\d{4}-/.test(page))!;
	const hrefs = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
		([, href]) => href!,
	);
	expect(hrefs).toHaveLength(2);
	for (const href of hrefs)
		expect(existsSync(join(dist, href.slice(base.length))), href).toBe(true);
});
