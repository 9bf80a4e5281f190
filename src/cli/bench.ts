import { rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { measureAgainst } from './bench/against.ts';
import { measureCheck } from './bench/check.ts';
import { tellFailure } from './bench/failure.ts';
import { measureClicks } from './bench/list.ts';
import type { Measured } from './bench/measured.ts';
import { readOptions } from './bench/options.ts';
import { createProject } from './bench/project.ts';
import { measureSearch } from './bench/search.ts';
import { measureSite } from './bench/site.ts';
import { table } from './bench/table.ts';

// Measures what grows with the collection, on records made up for it: the check, the build of the
// whole site, what a search costs its reader, and a click on the list's filters.
const { sizes, runs, seed, json, parts, against } = readOptions(process.argv.slice(2));

const measured: Measured[] = [];
for (const size of sizes) {
	const project = createProject(size, seed);
	try {
		if (parts.has('check')) measured.push(...measureCheck(project, runs));
		if (parts.has('search')) measured.push(...(await measureSearch(project, seed)));
		if (parts.has('list')) measured.push(...measureClicks(size, seed));
		if (parts.has('site')) {
			const site = await measureSite(project);
			measured.push(...site);
			measured.push(...(await measureAgainst(project, against, site)));
		}
	} catch (error) {
		tellFailure(`What else was to be measured with ${size} records`, error);
	} finally {
		rmSync(project.root, { recursive: true, force: true });
	}
}

if (json) {
	console.log(JSON.stringify({ seed, runs, measured }, null, 2));
} else {
	console.log(
		`${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}; times of the check: median of ${runs}\n`,
	);
	console.log(table(measured, sizes));
}
