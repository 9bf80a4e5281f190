import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const run = promisify(execFile);
const folder = mkdtempSync(join(tmpdir(), 'comment-'));
let server: Server | undefined;
afterEach(() => server?.close());
afterAll(() => rmSync(folder, { recursive: true }));

const sha = 'a'.repeat(40);
const pull = { number: 7, head: { sha }, labels: [{ name: 'code' }] };
const result = JSON.stringify({
	kind: 'content',
	problems: [],
	counts: { error: 0, warning: 0, notice: 0 },
	read: [{ file: 'content/postmortems/x.mdx', title: '```\n@everyone', facts: [] }],
});
interface Sent {
	request: string;
	body: { body?: string; labels?: string[]; state?: string; title?: string };
}

/** Runs a command against a host that gives these answers; returns what it wrote there. */
async function runAgainst(
	answers: Record<string, unknown>,
	command: string,
	{ conclusion = 'success', artifact = result as string | null } = {},
) {
	const sent: Sent[] = [];
	server = createServer((request, response) => {
		let text = '';
		request.on('data', (part) => (text += part));
		request.on('end', () => {
			const path = request
				.url!.replace('/repos/someone/somewhere', '')
				.replace(/[?&]per_page.*/, '');
			const body = text ? (JSON.parse(text) as Sent['body']) : {};
			if (request.method !== 'GET') sent.push({ request: `${request.method} ${path}`, body });
			const answer = request.method === 'GET' ? answers[path] : {};
			response.writeHead(answer === undefined ? 404 : 200);
			response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
		});
	});
	await new Promise<void>((done) => server!.listen(0, '127.0.0.1', done));
	const [event, file] = [join(folder, 'event.json'), join(folder, 'result.json')];
	const workflow_run = {
		conclusion,
		head_sha: sha,
		head_branch: 'my change',
		head_repository: { owner: { login: 'someone-else' } },
		html_url: 'https://host.example/run/1',
	};
	writeFileSync(event, JSON.stringify({ workflow_run }));
	rmSync(file, { force: true });
	if (artifact !== null) writeFileSync(file, artifact);
	const { stdout } = await run(process.execPath, [command, file], {
		env: {
			...process.env,
			GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
			GITHUB_REPOSITORY: 'someone/somewhere',
			GITHUB_TOKEN: 'token',
			GITHUB_EVENT_PATH: event,
		},
	});
	return { sent, stdout };
}

const pulls = '/pulls?state=open&head=someone-else%3Amy%20change';
const host = {
	[pulls]: [{ ...pull, number: 6, head: { sha: 'b'.repeat(40) } }, pull],
	'/pulls/7/files': [{ filename: 'content/postmortems/x.mdx' }],
	'/issues/7/comments': [],
	'/pages': { html_url: 'https://kb.example' },
};
const comment = (answers: Record<string, unknown>, options?: Parameters<typeof runAgainst>[2]) =>
	runAgainst(answers, 'src/cli/comment.ts', options);

describe('the comment', () => {
	it('goes to the pull request whose newest commit was checked, and sorts it', async () => {
		const { sent } = await comment(host);
		expect(sent.map(({ request }) => request)).toEqual([
			'POST /issues/7/comments',
			'DELETE /issues/7/labels/code',
			'POST /issues/7/labels',
		]);
		expect(sent[0]!.body.body).toMatch(
			/^<!-- contributing-factors: check -->\n### The check passed\n/,
		);
		expect(sent[0]!.body.body).toContain(
			'````text\ncontent/postmortems/x.mdx\n  ``` @everyone\n````',
		);
		expect(sent[2]!.body).toEqual({ labels: ['content'] });
	});

	it('is rewritten, not repeated', async () => {
		const own = { id: 3, user: { type: 'Bot' }, body: '<!-- contributing-factors: check -->\nold' };
		const { sent } = await comment({ ...host, '/issues/7/comments': [own] });
		expect(sent[0]!.request).toBe('PATCH /issues/comments/3');
	});

	it('warns where the pull request changes code, whatever its result says', async () => {
		const files = [{ filename: 'a.mdx', previous_filename: '.github/workflows/check.yml' }];
		const { sent } = await comment({ ...host, '/pulls/7/files': files });
		expect(sent[0]!.body.body).toContain('**This pull request changes code (2 files).**');
	});

	it.each([null, 'no json', '{"kind":"x"}'])(
		'says that the check did not finish where the result is %s',
		async (artifact) => {
			const { sent } = await comment(host, { conclusion: 'failure', artifact });
			expect(sent[0]!.body.body).toContain('### The check did not finish');
		},
	);

	it('does not call a failed run passed, whatever the result says', async () => {
		const { sent } = await comment(host, { conclusion: 'failure' });
		expect(sent[0]!.body.body).toContain('### The check did not pass');
	});

	it('is not written where a newer commit was pushed since', async () => {
		const { sent, stdout } = await comment({ ...host, [pulls]: [] });
		expect(sent).toEqual([]);
		expect(stdout).toContain('there is nothing to say');
	});
});

describe('the issue of lost sources', () => {
	const gone = [
		{ address: 'https://a.example/', why: '404', files: ['x'], archive: 'https://b.example/' },
	];
	const findings = (list: object[]) =>
		JSON.stringify({ day: '2026-11-21', visited: 9, unsure: 1, gone: list });
	const open = '/issues?state=open&labels=links';
	const own = {
		number: 5,
		user: { type: 'Bot' },
		body: '<!-- contributing-factors: links -->\nold',
	};
	const keep = (issues: object[], list: object[]) =>
		runAgainst({ [open]: issues }, 'src/cli/links-issue.ts', { artifact: findings(list) });

	it('is opened where something is gone', async () => {
		const { sent } = await keep([], gone);
		expect(sent).toMatchObject([
			{ request: 'POST /issues', body: { title: 'Sources that are no longer where they were' } },
		]);
	});

	it('is rewritten, and closed where nothing is gone any more', async () => {
		expect((await keep([own], gone)).sent).toMatchObject([{ request: 'PATCH /issues/5' }]);
		server?.close();
		const { sent } = await keep([own], []);
		expect(sent).toMatchObject([{ request: 'PATCH /issues/5', body: { state: 'closed' } }]);
	});

	it('is not opened where nothing is gone', async () => {
		expect((await keep([], [])).sent).toEqual([]);
	});
});
