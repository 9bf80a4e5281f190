import { spawnSync } from 'node:child_process';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	realpathSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { change, placesOf, tidy } from './places.ts';

let root: string;
let site: string;

beforeEach(() => {
	root = realpathSync(mkdtempSync(join(tmpdir(), 'places-')));
	site = join(root, 'dist');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (folder: string, text: string) => {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), text);
};

const read = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

const beside = () => readdirSync(join(root, '.cache/build'));

/** Nothing is left beside the site, now or soon. */
const nothingBeside = () => vi.waitFor(() => expect(beside()).toEqual([]), 10_000);

/** The id of a process that has ended. */
const ended = () => spawnSync(process.execPath, ['--version']).pid;

it('builds on the disk of the site, in a folder that nothing else reads', () => {
	expect(placesOf(`${site}/`, 7)).toEqual({
		site,
		fresh: join(root, '.cache/build/dist.7.new'),
		former: join(root, '.cache/build/dist.7.old'),
		gone: join(root, '.cache/build/dist.7.gone'),
	});
});

it('follows a link to the site', () => {
	mkdirSync(join(root, 'disk/site'), { recursive: true });
	symlinkSync(join(root, 'disk/site'), site, 'dir');
	expect(placesOf(site, 7).fresh).toBe(join(root, 'disk/.cache/build/site.7.new'));
});

describe('tidy', () => {
	it('removes what a build left that is no more, and nothing of one that runs or of another site', () => {
		const [gone, running, other] = [
			placesOf(site, ended()),
			placesOf(site, process.ppid),
			placesOf(join(root, 'other'), ended()),
		];
		for (const { fresh } of [gone, running, other]) write(fresh, 'half');
		write(gone.gone, 'what another process was about to remove');
		write(site, 'one');
		tidy(placesOf(site));
		expect(beside().sort()).toEqual(
			[running, other].map(({ fresh }) => fresh.slice(dirname(fresh).length + 1)).sort(),
		);
		expect(read(site)).toBe('one');
	});

	it('puts back a site whose build was killed while they changed places', () => {
		write(placesOf(site, ended()).former, 'one');
		tidy(placesOf(site));
		expect(read(site)).toBe('one');
		expect(beside()).toEqual([]);
	});
});

describe('change', () => {
	it('leaves the fresh site alone, and the repository in which the one before was kept', async () => {
		const places = placesOf(site);
		write(site, 'one');
		write(join(site, '.git'), 'history');
		write(places.fresh, 'two');
		change(places);
		expect([read(site), read(join(site, '.git'))]).toEqual(['two', 'history']);
		await nothingBeside();
	});

	it('makes the first site', () => {
		const places = placesOf(site);
		write(places.fresh, 'one');
		change(places);
		expect(read(site)).toBe('one');
	});

	it('leaves the site as it stood where the fresh one cannot take its place, and says what to do', () => {
		const places = placesOf(site);
		write(site, 'one');
		tidy(places);
		expect(() => change(places)).toThrow(
			/cannot take its place\.\n.+ENOENT.+\n {2}Expected: .+\n {2}Do: Stop what uses it/,
		);
		expect(read(site)).toBe('one');
		expect(existsSync(places.former)).toBe(false);
	});
});
