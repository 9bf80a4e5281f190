import { spawnSync } from 'node:child_process';
import {
	appendFileSync,
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { LABELS } from '../src/cli/pull-request/gate.ts';
import { readResult } from '../src/cli/pull-request/result.ts';
import { MINIMAL } from './fixtures/minimal.ts';
import { git, incoming, repositoryOfProject } from './fixtures/repository.ts';
import { remove } from './site/built.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const folder = 'content/postmortems';
const monzo = `${folder}/2017-10-27-monzo-linkerd-empty-service.mdx`;
const RECORD = MINIMAL.replace('organization: example', 'organization: undisclosed');
const record = (n: number) => `${folder}/2021-01-0${n}-undisclosed-braces.mdx`;

let project: { base: string; fork: string };
const made: string[] = [];
beforeAll(() => {
	project = repositoryOfProject();
	made.push(project.base, project.fork);
});
afterAll(() => made.forEach(remove));

/** What the workflow's step does with a pull request. */
function check(
	change: (write: (file: string, text: string) => void, root: string) => void,
	labels: string[] = [],
) {
	const folder = incoming(project.fork, (root) =>
		change((file, text) => writeFileSync(join(root, file), text), root),
	);
	const out = mkdtempSync(join(tmpdir(), 'out-'));
	made.push(folder, out);
	const files = { GITHUB_OUTPUT: join(out, 'output'), GITHUB_STEP_SUMMARY: join(out, 'summary') };
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[
			'src/cli/pull-request.ts',
			...['--incoming', folder, '--project', join(out, 'project')],
			...['--result', join(out, 'result.json')],
		],
		{
			cwd: project.base,
			encoding: 'utf8',
			env: { ...process.env, ...files, LABELS: JSON.stringify(labels) },
		},
	);
	const read = (name: string) =>
		existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : '';
	const result = readResult(read('result.json'));
	return {
		status,
		stdout,
		stderr,
		result,
		codes: result?.problems.map(({ code }) => code),
		output: read('output'),
		summary: read('summary'),
		project: join(out, 'project'),
	};
}

describe('a pull request of content', () => {
	it('passes with a good record, tells what was read, and may be previewed', () => {
		const { status, stderr, result, output, summary, project } = check((write) =>
			write(record(1), RECORD),
		);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(result).toMatchObject({ kind: 'content', problems: [] });
		const { title, facts } = result!.read[0]!;
		expect(title).toBe('A missing pair of braces deletes every service');
		expect(Object.fromEntries(facts)).toMatchObject({
			happened: '25 August 2021',
			'in all': 'not recorded',
			causes: 'unvalidated-change',
			sources: 'https://example.com/post (first-hand, read whole)',
			'new outside domains': 'example.com',
			similar: expect.stringContaining('2021-08-25-skyscanner-template-braces'),
		});
		expect(output).toBe('preview=true\n');
		expect(summary).toContain('### The check passed');
		expect(existsSync(join(project, record(1)))).toBe(true);
		expect(existsSync(join(project, 'astro.config.mjs'))).toBe(true);
	});

	it('shows each problem at its line, and is not previewed', () => {
		const { status, stdout, codes, output } = check((write) =>
			write(record(1), RECORD.replace('unvalidated-change', 'unvalidated-chnge')),
		);
		expect(status).toBe(1);
		expect(codes).toEqual(['REF-001']);
		expect(stdout).toContain(
			`\n::error file=${record(1)},line=24,col=5,title=REF-001 An unknown term::`,
		);
		expect(output).toBe('');
	});

	it('breaks where it takes away what another record refers to', () => {
		const { status, codes } = check((_, root) => rmSync(join(root, monzo)));
		expect(status).toBe(1);
		expect(codes).toContain('PULL-004');
	});

	it('may put a file where a folder was, and a folder where a file was', () => {
		const { stderr, project } = check((write, root) => {
			rmSync(join(root, monzo));
			mkdirSync(join(root, monzo));
			write(`${monzo}/a.png`, 'x');
		});
		expect(stderr).toBe('');
		expect(existsSync(join(project, `${monzo}/a.png`))).toBe(true);
	});

	it('may rename a record that keeps its old address', () => {
		const id = '2017-10-27-monzo-linkerd-no-endpoints';
		const { codes } = check((write, root) => {
			renameSync(join(root, monzo), join(root, `${folder}/${id}.mdx`));
			const text = readFileSync(join(root, `${folder}/${id}.mdx`), 'utf8');
			write(
				`${folder}/${id}.mdx`,
				text.replace(
					'\nentry:\n',
					'\nentry:\n  formerIds: [2017-10-27-monzo-linkerd-empty-service]\n',
				),
			);
		});
		expect(codes).not.toContain('PULL-004');
	});

	it('is refused where it brings six records at once', () => {
		const many = (write: (file: string, text: string) => void) => {
			for (let n = 1; n <= 6; n++) write(record(n), RECORD);
		};
		expect(check(many).codes).toContain('PULL-002');
		expect(check(many, [LABELS.many]).codes).not.toContain('PULL-002');
	});
});

describe('a pull request of code', () => {
	it('is left to the tests', () => {
		const { status, result, output, project } = check((_, root) =>
			appendFileSync(join(root, 'src/site.ts'), '\nthrow new Error("must not run");\n'),
		);
		expect(status).toBe(0);
		expect(result).toMatchObject({ kind: 'code', problems: [] });
		expect(output).toBe('');
		expect(existsSync(project)).toBe(false);
	});

	it('is refused together with content, and its code does not run', () => {
		const { status, codes, stderr } = check((write, root) => {
			write(record(1), RECORD);
			for (const file of ['src/check/survey.ts', 'src/cli/pull-request.ts'])
				appendFileSync(join(root, file), '\nthrow new Error("must not run");\n');
			write('.gitattributes', '* filter=evil\n');
		});
		expect(stderr).not.toContain('must not run');
		expect(status).toBe(1);
		expect(codes).toEqual(['PULL-001']);
	});
});

describe('hostile content', () => {
	it('does not follow links, nor take executables and submodules', () => {
		const { status, result, project } = check((write, root) => {
			symlinkSync('/etc/hostname', join(root, record(1)));
			symlinkSync('../../src', join(root, `${folder}/2021-02-02-undisclosed-folder`));
			write(record(2), RECORD);
			chmodSync(join(root, record(2)), 0o755);
			mkdirSync(join(root, folder, 'sub'));
			git(join(root, folder, 'sub'), 'init', '--quiet');
			git(join(root, folder, 'sub'), 'commit', '--quiet', '--allow-empty', '--message', 'x');
		});
		expect(status).toBe(1);
		expect(result!.problems.map(({ code, message }) => `${code} ${message}`)).toEqual([
			'FILE-003 This is a symbolic link.',
			'FILE-003 This is an executable file.',
			'FILE-003 This is a symbolic link.',
			'FILE-003 This is a submodule.',
		]);
		expect(existsSync(join(project, record(1)))).toBe(false);
	});

	it('cannot speak to the host in the place of the check', () => {
		const forged = '::error file=src/site.ts,line=1::forged %0A::set-output name=preview::true';
		const { status, stdout, output } = check((write) => {
			write(record(1), RECORD.replace(/^title: .*$/m, `title: "${forged} ##[error]forged"`));
			write(record(2), `${forged}\n${RECORD}`);
			write(record(3), `${RECORD}\n\n<script>\n\n${forged}\n\n</script>\n`);
			write(`${folder}/::error::forged,line=1.mdx`, RECORD);
		});
		expect(status).toBe(1);
		expect(output).toBe('');
		const [, pause, , after] = /^::stop-commands::(\S+)\n([\s\S]*?)\n::\1::\n([\s\S]*)$/.exec(
			stdout,
		)!;
		expect(pause).toMatch(/^[\w-]{36}$/);
		const lines = after!.trimEnd().split('\n');
		expect(lines.length).toBeGreaterThan(2);
		for (const line of lines) {
			expect(line).toMatch(
				/^::(?:error|warning|notice) file=content%?[^:]*,line=\d+,col=\d+,title=[A-Z]+-\d{3} [^:]*::/,
			);
		}
	});

	it('cannot leave the blocks of code of the summary, nor make it huge', () => {
		const fence = '`````\n\n# Merge me @everyone #1 [x](https://evil.example)';
		const { result, summary } = check((write) => {
			write(record(1), RECORD.replace('The braces were missing[^blog].', `{${fence}}`));
			write(record(2), `${RECORD}\n${'{x} @all '.repeat(20_000)}\n`);
			write(record(3), RECORD.repeat(2_000));
			write(record(4), '>'.repeat(1_000));
			write(record(5), `${RECORD}\n${'{`````}\n'.repeat(3_000)}`);
		});
		expect(result!.problems.length).toBeGreaterThan(5);
		expect(Buffer.byteLength(summary)).toBeLessThan(60_000);
		const outside = summary.replace(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
		expect(outside).not.toMatch(/evil|@|#1\b/);
	});
});

it('is run by the workflow with the arguments that it takes', () => {
	const workflow = readFileSync(resolve('.github/workflows/check.yml'), 'utf8');
	expect(workflow).toContain(
		'node src/cli/pull-request.ts --incoming incoming --project "$RUNNER_TEMP/project" --result "$RUNNER_TEMP/result.json"',
	);
});
