import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { settled, type Bom } from './sbom/settled.ts';

// Prints npm's bill of materials of this project, read from the lock file alone: no network, and the
// same bytes wherever and whenever it is made.
const { status, stdout, stderr } = spawnSync(
	'npm',
	['sbom', '--sbom-format=cyclonedx', '--package-lock-only'],
	{ encoding: 'utf8', maxBuffer: 64 << 20, shell: process.platform === 'win32' },
);
if (status === 0) {
	const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
	console.log(JSON.stringify(settled(JSON.parse(stdout) as Bom, name), null, 2));
} else {
	console.error(`npm could not list the packages.\n${stderr}\nDo: Run npm ci, and try again.`);
	process.exitCode = 1;
}
