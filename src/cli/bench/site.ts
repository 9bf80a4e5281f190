import { appendFileSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { figures, sum, type Measured } from './measured.ts';
import type { Project } from './project.ts';
import { run } from './run.ts';

/** What stands apart from the budgets of a build: pictures, which are kept from build to build, and copies of what is there. */
const ENV = { SOCIAL: '0', BUNDLE: '0' };

/** What building the whole site costs, from nothing and after one edit. */
export async function measureSite({ root, records }: Project): Promise<Measured[]> {
	const row = figures(records.length);
	const build = () =>
		run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], root, ENV);
	const cold = await build();
	appendFileSync(join(root, records[1] ?? records[0]!), '\nOne more line.\n');
	const warm = await build();
	const files = globSync('**/*', { cwd: join(root, 'dist'), withFileTypes: true })
		.filter((one) => one.isFile())
		.map((one) => statSync(join(one.parentPath, one.name)).size);
	const memory = [cold.memory, warm.memory].filter((one) => one !== undefined);
	return [
		row('build from nothing', cold.seconds, 's'),
		row('build after one edit', warm.seconds, 's'),
		...(memory.length > 0 ? [row('peak memory', Math.max(...memory), 'MB', 2500)] : []),
		row('files written', files.length, ''),
		row('bytes written', sum(files) / 1e6, 'MB'),
	];
}
