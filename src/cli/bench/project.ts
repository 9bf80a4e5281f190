import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { vocabularyNames } from '../../schema/vocabularies.ts';
import { createRandom } from './random.ts';
import { noTerms, record, type Terms } from './record.ts';

/** A project in a temporary folder: the code and vocabularies of this one, and `count` records made up for it. */
export interface Project {
	root: string;
	/** The paths of the records from the root. */
	records: string[];
}

const CODE = [
	'src',
	'public',
	'astro.config.mjs',
	'site.config.ts',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

/** Makes a project; the same count and seed make the same records. */
export function createProject(count: number, seed: number): Project {
	const root = mkdtempSync(join(tmpdir(), 'bench-'));
	for (const name of CODE) cpSync(name, join(root, name), { recursive: true });
	linkModules(root);
	mkdirSync(join(root, 'content/postmortems'), { recursive: true });
	for (const name of readdirSync('content').filter((one) => one !== 'postmortems'))
		cpSync(join('content', name), join(root, 'content', name), { recursive: true });
	const organizations = Math.ceil(count / 20);
	writeFileSync(join(root, 'content/organizations.yaml'), organizationsFile(organizations));
	const terms = termsIn(join(root, 'content'));
	const random = createRandom(seed);
	const records = Array.from({ length: count }, (_, n) => {
		const { file, text } = record(n, organizations, terms, random);
		writeFileSync(join(root, file), text);
		return file;
	});
	return { root, records };
}

/** Links to the packages, one by one: what tools keep beside them would be shared with this project. */
function linkModules(root: string): void {
	mkdirSync(join(root, 'node_modules'));
	for (const name of readdirSync('node_modules').filter((one) => !one.startsWith('.')))
		symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
}

const organizationsFile = (count: number) =>
	Array.from(
		{ length: count },
		(_, n) =>
			`- id: bench-${n}\n  label: Bench ${n}\n  definition: An organization made up for measuring.\n`,
	).join('');

function termsIn(content: string): Terms {
	const terms = noTerms();
	for (const name of vocabularyNames) {
		terms[name] =
			name === 'patterns'
				? readdirSync(join(content, name)).map((file) => file.replace('.mdx', ''))
				: [...readFileSync(join(content, `${name}.yaml`), 'utf8').matchAll(/^- id: (\S+)$/gm)].map(
						(match) => match[1]!,
					);
	}
	return terms;
}
