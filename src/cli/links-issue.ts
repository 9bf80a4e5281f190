import { readFileSync } from 'node:fs';
import { issueOf } from './links/issue.ts';
import { readFindings } from './links/findings.ts';
import { all, repositoryApi } from './github/api.ts';

// Run by the workflow Links with a token that can write issues: keeps one issue that lists the
// sources that are gone, from the file given as the first argument.

interface Issue {
	number: number;
	body?: string | null;
	user?: { type?: string };
}

const MARKER = '<!-- contributing-factors: links -->';
const api = repositoryApi(process.env);
const findings = readFindings(readFileSync(process.argv[2] ?? 'links.json', 'utf8'));
const open = await all<Issue>(api, '/issues?state=open&labels=links');
const own = open.find((one) => one.user?.type === 'Bot' && one.body?.startsWith(MARKER));
const body = `${MARKER}\n${issueOf(findings)}`;
const isEmpty = findings.gone.length === 0;

if (own) {
	const state = isEmpty ? { state: 'closed', state_reason: 'completed' } : {};
	await api('PATCH', `/issues/${own.number}`, { body, ...state });
} else if (!isEmpty) {
	const title = 'Sources that are no longer where they were';
	await api('POST', '/issues', { title, body, labels: ['links'] });
}
