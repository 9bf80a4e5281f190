import { globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MINIMAL } from '../fixtures/minimal.ts';
import { build, copyOfProject, remove } from './built.ts';

const MONZO = '2017-10-27-monzo-linkerd-empty-service';
const POSTHOG = '2025-10-03-posthog-surveys-extension';
const NPM = '2014-01-28-npm-varnish-backend';
const KNIGHT = '2012-08-01-knight-capital-retired-code';

const env = { SOCIAL: '0', BUNDLE: '0' };
let root: string;
let before: Map<string, number>;

const fileOf = (id: string) => join(root, `content/postmortems/${id}.mdx`);

function edit(id: string, change: (text: string) => string): void {
	const text = readFileSync(fileOf(id), 'utf8');
	const changed = change(text);
	expect(changed).not.toBe(text);
	writeFileSync(fileOf(id), changed);
}

/** The files of a built site, each with what tells it from all others on the disk. */
const files = (dist: string) =>
	new Map(
		globSync('**/*', { cwd: dist, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map((entry) => join(entry.parentPath, entry.name))
			.map((file) => [file.slice(dist.length + 1), statSync(file).ino]),
	);

function make(outDir: string): string {
	const { status, output, dist } = build(root, env, outDir);
	expect(status, output).toBe(0);
	return dist;
}

beforeAll(() => {
	root = copyOfProject();
	before = files(make('dist'));
	edit(MONZO, (text) => `${text}\nOne more sentence about turnips.\n`);
	edit(POSTHOG, (text) => text.replace(/^title: .*/m, 'title: Turnips in another release'));
	edit(KNIGHT, (text) => text.replace(/^related:\n(?: .*\n)+/m, ''));
	// The number of incidents, which pages of terms name, stays as it was.
	edit(NPM, (text) =>
		text.replace('  status: published\n', '  status: withdrawn\n  reason: It told of another.\n'),
	);
	writeFileSync(
		fileOf('2026-01-02-undisclosed-turnips'),
		MINIMAL.replace('organization: example', 'organization: undisclosed'),
	);
});

afterAll(() => remove(root));

it('takes over the files that do not change, and only those', () => {
	const dist = make('dist');
	const after = files(dist);
	const isSame = (file: string) => after.get(file) === before.get(file);
	const keyed = [...after.keys()].filter((file) =>
		/^(?:drill|postmortems|causes)\/.*(?:index\.html|\.md|\.bib)$/.test(file),
	);
	expect(keyed.filter(isSame).length).toBeGreaterThan(350);
	const changed = [MONZO, POSTHOG, NPM].map((id) => `postmortems/${id}/index.html`);
	expect(changed.filter(isSame)).toEqual([]);

	renameSync(dist, join(root, 'taken-over'));
	rmSync(join(root, '.cache'), { recursive: true });
	const anew = make('dist');
	const paths = [...files(anew).keys()].sort();
	expect([...after.keys()].sort()).toEqual(paths);
	const read = (folder: string, path: string) => readFileSync(join(root, folder, path));
	expect(paths.filter((path) => !read('taken-over', path).equals(read('dist', path)))).toEqual([]);
});
