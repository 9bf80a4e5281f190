import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scopeOf } from './scope.ts';
import { WrongUsage } from './usage.ts';

let root: string;
const git = (...args: string[]) => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8' });
const write = (path: string, text = path) => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
};
const commit = () => {
	git('add', '-A');
	git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'x');
};
const scope = () =>
	scopeOf(root, { paths: [], changed: true, fix: false, help: false, format: 'pretty' });
const record = (name: string) => `content/postmortems/${name}.mdx`;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'changed-'));
	git('init', '-q', '-b', 'main');
	write(record('2021-a-old'));
	write('content/causes.yaml');
	write('src/x.ts');
	commit();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('what changed', () => {
	it('is what was committed on the branch, what was not, and what is new', () => {
		git('switch', '-qc', 'mine');
		write(record('2021-b-committed'));
		commit();
		write(record('2021-a-old'), 'changed');
		write(record('2021-c-new'));
		write('src/x.ts', 'changed');
		expect(scope()).toMatchObject({
			files: [record('2021-a-old'), record('2021-b-committed'), record('2021-c-new')],
			records: [record('2021-a-old'), record('2021-b-committed'), record('2021-c-new')],
		});
	});

	it('is not what others did to the main branch meanwhile', () => {
		git('switch', '-qc', 'mine');
		write(record('2021-b-mine'));
		commit();
		git('switch', '-q', 'main');
		write(record('2021-c-theirs'));
		commit();
		git('switch', '-q', 'mine');
		expect(scope().files).toEqual([record('2021-b-mine')]);
	});

	it('counts from the remote main branch where there is one', () => {
		git('update-ref', 'refs/remotes/origin/main', 'HEAD');
		write(record('2021-b-mine'));
		commit();
		expect(scope().files).toEqual([record('2021-b-mine')]);
	});

	it('is everything before the first commit', () => {
		rmSync(join(root, '.git'), { recursive: true });
		git('init', '-q', '-b', 'main');
		expect(scope().files).toEqual(['content/causes.yaml', record('2021-a-old')]);
	});

	it('takes a picture for its record', () => {
		write('content/postmortems/2021-a-old/latency.png');
		expect(scope().records).toEqual([record('2021-a-old')]);
	});

	it('has everything read where a vocabulary changed or a record went', () => {
		write('content/causes.yaml', 'changed');
		expect(scope().records).toBeUndefined();
		git('checkout', '-q', '.');
		rmSync(join(root, record('2021-a-old')));
		expect(scope()).toMatchObject({ files: [], removed: [{ path: record('2021-a-old') }] });
		expect(scope().records).toBeUndefined();
	});

	it('opens no link, no executable and no other repository', () => {
		symlinkSync('/etc/passwd', join(root, record('2021-b-link')));
		write(record('2021-c-run'));
		chmodSync(join(root, record('2021-c-run')), 0o755);
		write(record('2021-d-run'));
		chmodSync(join(root, record('2021-d-run')), 0o755);
		git('add', record('2021-d-run'));
		mkdirSync(join(root, 'content/postmortems/2021-e-module'));
		execFileSync('git', ['-C', join(root, 'content/postmortems/2021-e-module'), 'init', '-q']);
		const { files, refusals } = scope();
		expect(files).toEqual([]);
		expect(refusals.map(({ file, code, message }) => [file, code, message]).sort()).toEqual([
			[record('2021-b-link'), 'FILE-003', 'This is a symbolic link.'],
			[record('2021-c-run'), 'FILE-003', 'This is an executable file.'],
			[record('2021-d-run'), 'FILE-003', 'This is an executable file.'],
			['content/postmortems/2021-e-module', 'FILE-003', 'This is a submodule.'],
		]);
	});

	it('cannot be known without git', () => {
		rmSync(join(root, '.git'), { recursive: true });
		expect(scope).toThrow(WrongUsage);
	});
});

describe('the files named', () => {
	const named = (...paths: string[]) =>
		scopeOf(root, {
			paths: paths.map((path) => join(root, path)),
			changed: false,
			fix: false,
			help: false,
			format: 'pretty',
		});

	it('may be a folder', () => {
		write(record('2021-b-more'));
		expect(named('content/postmortems').records).toEqual([
			record('2021-a-old'),
			record('2021-b-more'),
		]);
		expect(named('content').files).toContain('content/causes.yaml');
	});

	it.each([
		['src/x.ts', 'src/x.ts is no content.'],
		['content/postmortems/nope.mdx', 'There is no file content/postmortems/nope.mdx.'],
		['content/TEMPLATE.mdx', 'The template is no record.'],
		['src', 'src is no content.'],
	])('%s is refused in a sentence', (path, words) => {
		write('content/TEMPLATE.mdx');
		expect(() => named(path)).toThrow(words);
	});
});
