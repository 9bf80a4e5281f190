import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { folders } from '../check/files.ts';
import { fails, report } from '../check/report.ts';
import { checkRecords, survey } from '../check/survey.ts';
import { base } from '../site.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const root = process.cwd();
const context = { base, now: Date.now() };
const wanted = positionals.map((path) => relative(root, path).replaceAll('\\', '/'));
const absent = wanted.filter((file) => !existsSync(join(root, file)));
if (absent.length > 0) {
	console.error(
		`No such file: ${absent.join(', ')}. Give paths as in ${folders.postmortems}/<id>.mdx.`,
	);
	process.exit(1);
}
const records = wanted.filter((file) => file.startsWith(`${folders.postmortems}/`));

function problems() {
	if (wanted.length > 0 && records.length === wanted.length)
		return checkRecords(root, wanted, context);
	const all = survey(root, context).problems;
	return wanted.length > 0 ? all.filter(({ file }) => wanted.includes(file)) : all;
}

const found = problems();
console.log(report(found));
process.exitCode = fails(found) ? 1 : 0;
