import { writeFileSync } from 'node:fs';
import { isOwn } from '../check/files.ts';
import { survey } from '../check/survey.ts';
import { homeOf } from '../config/find.ts';
import { isInternal } from '../model/address.ts';
import { base } from '../site.ts';
import { captureOf } from './links/archive.ts';
import type { Findings } from './links/findings.ts';
import { tour } from './links/tour.ts';
import { visit } from './links/visit.ts';

// Run by the workflow Links, and by hand: visits every source and writes what it found as JSON into
// the file given as the first argument. Never fails because of a page.
const now = new Date();
const { records } = await survey(homeOf(process.cwd()), { base, now: now.getTime() });
const citing = new Map<string, Set<string>>();
for (const { file, data } of records) {
	if (!isOwn(file)) continue;
	const addresses = data.sources.map(({ url }) => url).filter((url) => !isInternal(url));
	for (const url of addresses) citing.set(url, (citing.get(url) ?? new Set()).add(file));
}

const visited = await tour(citing.keys(), visit);
const findings: Findings = {
	day: now.toISOString().slice(0, 10),
	visited: visited.length,
	unsure: visited.filter(({ state }) => state === 'unsure').length,
	gone: [],
};
for (const { address, state, why } of visited) {
	if (state !== 'gone') continue;
	const files = [...(citing.get(address) ?? [])];
	findings.gone.push({ address, why, files, archive: await captureOf(address) });
}
writeFileSync(process.argv[2] ?? 'links.json', JSON.stringify(findings, null, '\t'));
console.log(
	`${findings.visited} addresses visited, ${findings.gone.length} gone, ${findings.unsure} unsure.`,
);
