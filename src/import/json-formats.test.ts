import { describe, expect, it } from 'vitest';
import { formatOf } from './formats.ts';
import { readGithubIssue } from './github-issue.ts';
import { readIcco } from './icco.ts';
import { readStatuspage } from './statuspage.ts';

describe('an incident of a status page', () => {
	const incident = {
		id: 'a1',
		name: 'Logins fail',
		impact: 'major',
		created_at: '2020-05-04T08:31:07.120+02:00',
		shortlink: 'https://stspg.io/a1',
		incident_updates: [
			{ status: 'resolved', body: 'Over.', created_at: '2020-05-04T10:05:40.003+02:00' },
			{ status: 'investigating', body: 'We look.', created_at: '2020-05-04T08:31:07.120+02:00' },
		],
	};
	const page = { name: 'Acme', url: 'https://status.example.com' };

	it('has its updates in order, and the grade of the page', () => {
		expect(readStatuspage(JSON.stringify(incident))).toMatchObject({
			title: 'Logins fail',
			organization: undefined,
			occurred: undefined,
			reported: 'major',
			steps: [
				{ at: '2020-05-04T08:31:07+02:00', words: 'investigating: We look.' },
				{ at: '2020-05-04T10:05:40+02:00', words: 'resolved: Over.' },
			],
			sources: [{ url: 'https://stspg.io/a1', kind: 'status-page', published: '2020-05-04' }],
		});
	});

	it('may stand under `incident` or in `incidents`, with the page', () => {
		const named = {
			organization: 'Acme',
			sources: [{ url: 'https://status.example.com/incidents/a1' }],
		};
		expect(readStatuspage(JSON.stringify({ page, incident }))).toMatchObject(named);
		const two = JSON.stringify({ page, incidents: [incident, { ...incident, id: 'b2' }] });
		expect(readStatuspage(two, 'a1')).toMatchObject(named);
		expect(() => readStatuspage(two)).toThrow(
			'Which incident? Name it with --incident <id>:\n  a1  Logins fail',
		);
		expect(() => readStatuspage(two, 'c3')).toThrow('Which incident?');
		expect(() => readStatuspage('{}')).toThrow('This is no incident of a Statuspage.');
	});

	it('may carry a postmortem', () => {
		const body = '## Action items\n- Alert on it\n## Timeline\n- 08:10 UTC it begins';
		const { actions, notes, steps } = readStatuspage(
			JSON.stringify({ ...incident, postmortem_body: body }),
		);
		expect(actions).toEqual([{ words: 'Alert on it', state: undefined }]);
		expect(steps).toHaveLength(2);
		expect(notes).toContainEqual({
			place: 'timeline',
			say: 'the postmortem on the page has its own timeline',
			words: '08:10 UTC it begins',
		});
	});
});

describe('an issue of GitHub', () => {
	const issue = {
		title: 'Logins fail',
		html_url: 'https://github.com/acme/login/issues/7',
		user: { login: 'somebody' },
		created_at: '2024-03-02T09:12:30Z',
		body: 'It says\r\n\r\n```\r\nerror: no such user\r\n```',
	};

	it('is told by nobody by name, and did not happen when it was opened', () => {
		const read = readGithubIssue(JSON.stringify(issue));
		expect(read).toMatchObject({
			occurred: undefined,
			steps: [{ at: '2024-03-02T09:12:30Z', event: 'The issue is opened.' }],
			symptoms: ['error: no such user'],
			sources: [{ publisher: 'acme/login', kind: 'issue', published: '2024-03-02' }],
		});
		expect(JSON.stringify(read)).not.toContain('somebody');
	});

	it('has its comments from anywhere', () => {
		const comment = {
			user: { login: 'a' },
			author_association: 'MEMBER',
			created_at: '2024-03-02T10:00:00Z',
			body: 'Fixed.',
		};
		const note = {
			place: 'more',
			say: 'a comment (member) of 2024-03-02T10:00:00Z says',
			words: 'Fixed.',
		};
		const list = JSON.stringify([comment]);
		expect(readGithubIssue(JSON.stringify(issue), list).notes).toContainEqual(note);
		expect(readGithubIssue(JSON.stringify({ issue, comments: [comment] })).notes).toContainEqual(
			note,
		);
		expect(readGithubIssue(JSON.stringify({ ...issue, comments: [comment] })).notes).toContainEqual(
			note,
		);
	});

	it('may be a postmortem itself, and a pull request', () => {
		const body = '## Timeline\n2024-03-01 (all times UTC)\n- 10:00 it begins\n- 10:20 it ends';
		expect(readGithubIssue(JSON.stringify({ ...issue, body, pull_request: {} }))).toMatchObject({
			occurred: '2024-03-01',
			steps: [{ at: '2024-03-01T10:00Z' }, { at: '2024-03-01T10:20Z' }],
			sources: [{ kind: 'pull-request' }],
		});
	});

	it('is nothing else', () =>
		expect(() => readGithubIssue('[1]')).toThrow('This is no issue of GitHub.'));
});

describe('a file of icco/postmortems', () => {
	it('needs its front matter', () => {
		expect(() => readIcco('# A title')).toThrow('This is no file of icco/postmortems.');
		expect(
			readIcco('---\nuuid: u\nurl: https://example.com/x\ncompany: Etsy\n---\nText.'),
		).toMatchObject({
			title: undefined,
			organization: 'Etsy',
			steps: [],
			sources: [
				{ id: 'collection', relation: 'aggregate' },
				{ id: 'original', url: 'https://example.com/x' },
			],
		});
	});
});

it.each([
	['# A postmortem', 'google-sre'],
	['---\nuuid: u\ncompany: Etsy\n---\n', 'icco'],
	['---\ntitle: x\n---\n', 'google-sre'],
	['{"incident_updates": []}', 'statuspage'],
	['{"html_url": ""}', 'github-issue'],
])('recognizes %j', (text, format) => expect(formatOf(text)).toBe(format));
