import { readFileSync } from 'node:fs';
import { all, keepOne, Refused, repositoryApi } from './github/api.ts';
import { messageOf } from './pull-request/message.ts';
import { isContent } from './pull-request/places.ts';
import { readResult } from './pull-request/result.ts';

// Run by the workflow Comment with a token that can write. The only thing here that a stranger may
// have written is the result, given as the first argument; which pull request it belongs to, what
// that changes and how the check ended is asked of the host.

interface WorkflowRun {
	conclusion: string;
	head_sha: string;
	head_branch: string;
	head_repository: { owner: { login: string } } | null;
	html_url: string;
}
interface Pull {
	number: number;
	head: { sha: string };
	labels: { name: string }[];
}

const MARKER = '<!-- contributing-factors: check -->';
const api = repositoryApi(process.env);
const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH!, 'utf8')) as {
	workflow_run: WorkflowRun;
};
const run = event.workflow_run;
const pull = await pullOf(run);
if (pull) await comment(pull);
else
	console.log('No open pull request ends in the commit that was checked; there is nothing to say.');

/** The open pull request whose newest commit was checked; a fork's run does not name it. */
async function pullOf({ head_sha, head_branch, head_repository }: WorkflowRun) {
	if (!head_repository) return undefined;
	const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
	const open = (await api('GET', `/pulls?state=open&head=${head}`)) as Pull[];
	return open.find((one) => one.head.sha === head_sha);
}

async function comment({ number, labels }: Pull) {
	const files = await all<{ filename: string; previous_filename?: string }>(
		api,
		`/pulls/${number}/files`,
	);
	const paths = files.flatMap(({ filename, previous_filename }) => [
		filename,
		previous_filename ?? filename,
	]);
	const code = new Set(paths.filter((path) => !isContent(path))).size;
	const message = messageOf({
		passed: run.conclusion === 'success',
		result: result(),
		code,
		address: run.html_url,
		site: await site(),
	});
	await keepOne(api, number, MARKER, message);
	await label(number, 'code', code > 0, labels);
	await label(number, 'content', paths.some(isContent), labels);
}

function result() {
	try {
		return readResult(readFileSync(process.argv[2] ?? 'result.json', 'utf8'));
	} catch {
		return undefined;
	}
}

/** The address of the published site, where there is one. */
async function site(): Promise<string | undefined> {
	try {
		const { html_url } = (await api('GET', '/pages')) as { html_url?: string };
		return html_url?.replace(/\/*$/, '/');
	} catch (error) {
		if (error instanceof Refused) return undefined;
		throw error;
	}
}

/** Sorts the pull request for its readers; nothing depends on it. */
async function label(number: number, name: string, wanted: boolean, labels: { name: string }[]) {
	if (labels.some((one) => one.name === name) === wanted) return;
	try {
		if (wanted) await api('POST', `/issues/${number}/labels`, { labels: [name] });
		else await api('DELETE', `/issues/${number}/labels/${name}`);
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		console.log(`The label could not be changed. ${error.message}`);
	}
}
