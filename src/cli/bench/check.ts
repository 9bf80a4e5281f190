import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { figures, median, type Measured } from './measured.ts';
import type { Project } from './project.ts';

/** How long the check takes the way people run it, as a new process from its start to its end. */
export function measureCheck({ root, records }: Project, runs: number): Measured[] {
	const row = figures(records.length);
	const [first = '', second = ''] = records;
	const everything = median(runs, () => timed(root));
	const unknown = median(runs, () => {
		rmSync(join(root, '.cache'), { recursive: true, force: true });
		return timed(root, first);
	});
	const one = median(runs, () => timed(root, first));
	const changed = median(runs, () => {
		appendFileSync(join(root, second), '\nOne more line.\n');
		return timed(root, first);
	});
	return [
		row('check of everything', everything, 's', records.length === 1000 ? 10 : undefined),
		row('check of one file, nothing known yet', unknown, 's'),
		row('check of one file', one, 's', 1),
		row('check of one file, another changed', changed, 's', 1),
	];
}

/** How long a check takes, in seconds. Throws where it finds an error: then it measured something else. */
function timed(root: string, ...files: string[]): number {
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
