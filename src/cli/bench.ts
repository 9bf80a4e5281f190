import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Measured } from './bench/measured.ts';
import { createProject, type Project } from './bench/project.ts';
import { measureSearch } from './bench/search.ts';

// Measures the check the way people run it, as a new process from its start to its end, and what a
// search costs its reader.
const { values } = parseArgs({
	options: {
		sizes: { type: 'string', default: '100,1000' },
		runs: { type: 'string', default: '3' },
		seed: { type: 'string', default: '1' },
		json: { type: 'boolean', default: false },
	},
});

const runs = Number(values.runs);
const sizes = values.sizes.split(',').map(Number);
if (![runs, Number(values.seed), ...sizes].every((one) => Number.isInteger(one) && one > 0)) {
	console.error('--sizes, --runs and --seed take whole numbers, as in --sizes 100,1000 --runs 3.');
	process.exit(2);
}
const measured: Measured[] = [];
for (const size of sizes) measured.push(...(await measure(size)));
if (values.json) {
	console.log(JSON.stringify({ seed: Number(values.seed), runs, measured }, null, 2));
} else {
	console.log(
		`Times: median of ${runs}; ${availableParallelism()} cores, load ${loadavg()[0]!.toFixed(1)}\n`,
	);
	for (const { what, records, value, unit, budget } of measured) {
		const verdict =
			budget === undefined ? '' : value <= budget ? `  within ${budget}` : `  OVER ${budget}`;
		console.log(
			`${what.padEnd(36)}${String(records).padStart(7)}${shown(value, unit).padStart(12)}${verdict}`,
		);
	}
}

function shown(value: number, unit: string): string {
	return unit ? `${value.toFixed(unit === 'kB' ? 0 : 2)} ${unit}` : String(value);
}

async function measure(records: number): Promise<Measured[]> {
	const project = createProject(records, Number(values.seed));
	const { root, records: files } = project;
	const [first = '', second = ''] = files;
	try {
		timed(project);
		return [
			{
				what: 'check of everything',
				unit: 's',
				records,
				...(records === 1000 && { budget: 10 }),
				value: median(() => timed(project)),
			},
			{
				what: 'check of one file, nothing known yet',
				unit: 's',
				records,
				value: median(() => {
					rmSync(join(root, '.cache'), { recursive: true, force: true });
					return timed(project, first);
				}),
			},
			{
				what: 'check of one file',
				unit: 's',
				records,
				budget: 1,
				value: median(() => timed(project, first)),
			},
			{
				what: 'check of one file, another changed',
				unit: 's',
				records,
				budget: 1,
				value: median(() => {
					appendFileSync(join(root, second), '\nOne more line.\n');
					return timed(project, first);
				}),
			},
			...(await measureSearch(root, Number(values.seed))),
		];
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

function median(run: () => number): number {
	const times = Array.from({ length: runs }, run).sort((a, b) => a - b);
	return times[Math.floor(runs / 2)]!;
}

/** How long a check takes, in seconds. Throws where it finds an error: then it measured something else. */
function timed({ root }: Project, ...files: string[]): number {
	const start = performance.now();
	const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts', ...files], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 64 << 20,
	});
	const seconds = (performance.now() - start) / 1000;
	if (status !== 0)
		throw new Error(`The check of the records made up failed:\n${stdout.slice(0, 4_000)}${stderr}`);
	return seconds;
}
