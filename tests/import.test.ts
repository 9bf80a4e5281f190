import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reviewRecord } from '../src/check/review.ts';
import { withoutSecrets } from '../src/cli/import/secrets.ts';
import { readImportFlags } from '../src/cli/import/flags.ts';
import { complete } from '../src/cli/import/gather.ts';
import type { Asker } from '../src/cli/new/asker.ts';
import { readKnown } from '../src/cli/new/known.ts';
import { importedDraft } from '../src/import/draft.ts';
import { FORMATS, formatOf } from '../src/import/formats.ts';
import { readFrontMatter } from '../src/record/frontmatter.ts';
import { copyOfProject, remove } from './site/built.ts';

const now = Date.parse('2026-11-21T12:00Z');
const fixture = (name: string) => resolve('tests/fixtures/import', name);
const textOf = (name: string) => readFileSync(fixture(name), 'utf8');

function drafted(name: string, comments?: string) {
	const text = textOf(name);
	const format = formatOf(text);
	const read = FORMATS[format](text, { incident: 'zz1111111111', comments });
	const draft = importedDraft(read, { today: '2026-11-21', preparedBy: 'person' });
	const file = `content/postmortems/${draft.id}.mdx`;
	const bytes = new TextEncoder().encode(draft.text);
	const { problems } = reviewRecord({ file, bytes }, { base: '/', now });
	const told = problems.map(({ code, field = '' }) => `${code} ${field}`.trim());
	return { ...draft, format, told, data: readFrontMatter(draft.text).data };
}

const IMPACT = ['summary', 'kinds', 'audience', 'severity.rubric'].map((key) => `impact.${key}`);
const START = ['summary', 'organization', 'environments', 'components', 'triggers', ...IMPACT];
const WHY = ['rootCause.statement', 'causes.0.cause', 'causes.0.how'];
const LESSON = ['name', 'id', 'lesson', 'ask'].map((key) => `lessons.0.${key}`);
const SOURCE = ['url', 'publisher', 'relation', 'read'].map((key) => `sources.0.${key}`);
const events = (count: number) =>
	Array.from({ length: count }, (_, nth) => `timeline.${nth}.event`);

/** All that the check says of a draft: these fields are empty, it is a draft, its sections have no text. */
const empty = (...fields: string[]) =>
	[
		...fields.map((field) => `FIELD-007 ${field}`),
		'ENTRY-001 entry.status',
		...Array(3).fill('PROSE-012'),
	].sort();

describe('a draft has no problem but the fields that wait for a writer', () => {
	it.each([
		[
			'google-sre.md',
			'google-sre',
			[
				...[...START, ...events(4), ...WHY, ...LESSON, 'symptoms.0.kind', ...SOURCE],
				...['wentWell.0.text', 'wentBadly.0.text', 'wentBadly.1.text', 'lucky.0.text'],
				...['actions.0.action', 'actions.1.action', 'actions.2.action', 'actions.2.state'],
			],
		],
		[
			'table.md',
			'google-sre',
			[
				...[...START, ...events(4), ...WHY, ...LESSON.slice(0, 3), ...SOURCE],
				...['actions.0.action', 'actions.0.kind', 'actions.1.action', 'actions.1.kind'],
				...['actions.2.action', 'actions.2.state', 'actions.2.kind'],
			],
		],
		[
			'headings.md',
			'google-sre',
			[
				...[...START, ...events(3), ...WHY, ...LESSON, 'symptoms.0.kind', ...SOURCE],
				...['wentWell.0.text', 'wentBadly.0.text', 'actions.0.action', 'actions.0.kind'],
				...['actions.1.action', 'actions.1.state', 'actions.1.kind'],
			],
		],
		[
			'statuspage.json',
			'statuspage',
			[...START, ...events(2), ...WHY, ...LESSON, 'sources.0.read'],
		],
		[
			'github-issue.json',
			'github-issue',
			[
				...[...START, 'occurred', ...WHY, ...LESSON, 'sources.0.relation', 'sources.0.read'],
				...['symptoms.0.kind', 'symptoms.1.kind'],
			],
		],
		[
			'icco.md',
			'icco',
			[
				...[...START, ...WHY, ...LESSON, 'sources.0.read'],
				...['publisher', 'kind', 'relation', 'read'].map((key) => `sources.1.${key}`),
			],
		],
	])('%s', (name, format, fields) => {
		const draft = drafted(
			name,
			name.startsWith('github') ? textOf('github-comments.json') : undefined,
		);
		expect(draft.format).toBe(format);
		const todos = draft.text.match(/# TODO: /g) ?? [];
		const open = todos.map(() => 'ENTRY-004');
		expect(draft.told.sort()).toEqual([...empty(...fields), ...open].sort());
	});
});

describe('what is read', () => {
	it('are the facts', () => {
		expect(drafted('google-sre.md').data).toMatchObject({
			title: 'Label printer queue overflow (incident #12)',
			occurred: '2023-03-07',
			timeline: [
				{ at: '2023-03-07T09:02Z', said: '09:02 UTC', event: null, cite: 'postmortem' },
				{ at: '2023-03-07T09:40Z' },
				{ at: '2023-03-07T09:48Z' },
				{ at: '2023-03-07T10:27Z' },
			],
			symptoms: [
				{ text: 'E0307 09:40:12 spool.cc:77] cannot append to queue: no space left on device' },
			],
			actions: [
				{ state: 'done', kind: 'detect' },
				{ state: 'planned', kind: 'prevent' },
				{ state: null, kind: 'process' },
			],
			sources: [{ id: 'postmortem', authors: ['Ada Example'], kind: 'postmortem' }],
		});
		expect(drafted('table.md').data).toMatchObject({
			timeline: [
				{ at: '2022-02-03T08:15+01:00', said: '2022-02-03 08:15 CET' },
				{ at: '2022-02-03T09:00+01:00/2022-02-03T09:20+01:00' },
				{ at: '2022-02-03', said: '2022-02-03 HH:mm' },
				{ at: '2022-02', said: '2022-02-?? HH:mm' },
			],
		});
		expect(drafted('statuspage.json').data).toMatchObject({
			occurred: '2020-05-04',
			impact: { severity: { reported: 'major', rubric: null } },
			timeline: [{ at: '2020-05-04T08:31:07+02:00' }, { at: '2020-05-04T10:05:40+02:00' }],
			sources: [
				{
					url: 'https://status.example.com/incidents/zz1111111111',
					publisher: 'Crumb and Sons',
					relation: 'first-party',
				},
			],
		});
		expect(drafted('icco.md').data).toMatchObject({
			timeline: [{ at: '2020-05-04T06:10:00Z' }, { at: '2020-05-04T08:05:00Z' }],
			sources: [
				{ id: 'collection', relation: 'aggregate' },
				{ id: 'original', published: '2020-05-11' },
			],
		});
	});

	it('leaves a time without its zone to the writer', () => {
		const { data, text } = drafted('headings.md');
		expect(data).toMatchObject({
			timeline: [
				{ at: '2021-06-14', said: '2021-06-14 ca. 11:20 PST' },
				{ at: '2021-06-14', said: '11:35 PST' },
				{ said: '00:10 PST' },
			],
		});
		expect(text).toContain('`PST` does not say which zone is meant');
		expect(text).toContain('the clock runs backward here');
	});

	it.each([
		'google-sre.md',
		'table.md',
		'headings.md',
		'statuspage.json',
		'github-issue.json',
		'icco.md',
	])('are neither words to retell nor people, in %s', (name) => {
		const { data, text } = drafted(
			name,
			name.startsWith('github') ? textOf('github-comments.json') : undefined,
		);
		const fields = JSON.stringify(data);
		expect(fields).not.toMatch(
			/No parcel label|second warehouse|help desk|Node replaced|A node is gone|registry|look into|upgrade every|wrong unit/,
		);
		expect(text).not.toMatch(
			/quillo|tinkerbell|baker|maintainer|10\.3\.14|10\.9\.8|parcels\.internal|-sons\.com/,
		);
	});
});

describe('npm run import', () => {
	let root: string;
	const folder = 'content/postmortems';
	const records = () => readdirSync(join(root, folder)).length;

	beforeAll(() => {
		root = copyOfProject();
	}, 30_000);
	afterAll(() => remove(root));

	function run(args: string[], input = '') {
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			['src/cli/import.ts', '--yes', ...args],
			{ cwd: root, encoding: 'utf8', input },
		);
		return { status, stdout, stderr };
	}

	it('writes a draft with what the document and the command line say', () => {
		const { status, stdout, stderr } = run([
			...[fixture('google-sre.md'), '--organization', 'Monzo', '--environment', 'production'],
			...['--source', 'https://example.com/labels', '--publisher', 'Example', '--read', 'whole'],
		]);
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const file = `${folder}/2023-03-07-monzo-label-printer-queue-overflow.mdx`;
		expect(stdout).toContain(
			'Read as google-sre: 4 steps (4 with a time and its zone), 1 log line, 0 lessons, 4 remarks, 3 actions.',
		);
		expect(stdout).toContain(`Wrote ${file}.`);
		expect(readFrontMatter(readFileSync(join(root, file), 'utf8')).data).toMatchObject({
			organization: 'monzo',
			environments: ['production'],
			sources: [{ url: 'https://example.com/labels', publisher: 'Example', read: 'whole' }],
		});
		const check = spawnSync(process.execPath, ['src/cli/check.ts', file], {
			cwd: root,
			encoding: 'utf8',
		});
		const codes = new Set(check.stdout.match(/\b[A-Z]+-\d{3}\b/g));
		expect([...codes].sort()).toEqual(['ENTRY-001', 'ENTRY-004', 'FIELD-007', 'PROSE-012']);
	}, 30_000);

	it('leaves no comment that the check would not find in a published record, told as one list', () => {
		const file = `${folder}/2023-03-07-monzo-label-printer-queue-overflow.mdx`;
		const draft = readFileSync(join(root, file), 'utf8');
		const todos = draft.split('\n').flatMap((line, at) => (/# TODO/.test(line) ? [at + 1] : []));
		writeFileSync(join(root, file), draft.replace('status: draft', 'status: published'));
		const check = spawnSync(process.execPath, ['src/cli/check.ts', file], {
			cwd: root,
			encoding: 'utf8',
		});
		writeFileSync(join(root, file), draft);
		expect(check.status).toBe(1);
		const blocks = check.stdout.split('\n\n').filter((block) => block.includes('ENTRY-003'));
		expect(blocks).toHaveLength(1);
		const lines = [...blocks[0]!.matchAll(/(\d+):\d+  /g)].map(([, line]) => Number(line));
		expect(todos.length).toBeGreaterThan(5);
		expect(lines).toEqual(todos);
	}, 30_000);

	it('never overwrites a record, and finds the one that tells of it already', () => {
		const before = records();
		const again = [fixture('google-sre.md'), '--organization', 'monzo'];
		expect(run([...again, '--anyway']).stderr).toContain('belongs to content/postmortems/');
		expect(run([...again, '--id', '2023-03-07-monzo-other']).stderr).toContain(
			'is of the same organization, within three days',
		);
		expect(run([...again, '--id', '../x', '--anyway']).stderr).toContain('is a path.');
		const known = readFileSync(
			join(root, folder, '2021-08-25-skyscanner-template-braces.mdx'),
			'utf8',
		);
		const url = /^ {4}url: (\S+)$/m.exec(known)![1]!;
		const same = run([fixture('table.md'), '--source', `${url}?utm_source=x`]);
		expect(same.stderr).toContain('has the same source');
		expect(records()).toBe(before);
	});

	it('reads what is piped in, and comments from a second file', () => {
		const piped = run(['-', '--incident', 'zz1111111111'], textOf('statuspage.json'));
		expect(piped.stdout).toContain(`Wrote ${folder}/2020-05-04-ovens-do-not-heat.mdx.`);
		const issue = run([
			fixture('github-issue.json'),
			fixture('github-comments.json'),
			'--title',
			'A timer stops all ovens',
		]);
		expect(issue.stdout).toContain('2 log lines');
		expect(issue.stdout).toContain(`Wrote ${folder}/2020-timer-stops-ovens.mdx.`);
	});

	it('says in the file which organization is missing, and adds one that is described', () => {
		const [file] = readdirSync(join(root, folder)).filter((name) => name.includes('ovens-do-not'));
		expect(readFileSync(join(root, folder, file!), 'utf8')).toContain(
			'# TODO: the document names Crumb and Sons, which is not in content/organizations.yaml yet. Add it\n# there. Then rename this file after it.\norganization:\n',
		);
		const { stdout } = run([
			...[fixture('icco.md'), '--organization', 'Crumb and Sons', '--anyway'],
			...['--organization-definition', 'Bakes bread for three towns.'],
		]);
		expect(stdout).toContain(
			'2020-05-04-crumb-and-sons-why-ovens-stopped.mdx and content/organizations.yaml',
		);
	});

	it('says everything that cannot stand at once, and writes nothing', () => {
		const before = records();
		const { status, stderr } = run([
			...[fixture('table.md'), '--organization', 'skyscaner', '--occurred', '2022-02-30'],
			...['--source', 'example.com', '--relation', 'near', '--environment', 'kitchen'],
		]);
		expect(status).toBe(1);
		expect(
			stderr
				.trimEnd()
				.split('\n')
				.map((line) => line.split(':')[0]),
		).toEqual([...['--organization', '--occurred', '--source', '--relation', '--environment']]);
		expect(records()).toBe(before);
	});

	it('says what it cannot read', () => {
		expect(run(['nowhere.md']).stderr).toBe('There is no such file: nowhere.md\n');
		expect(run(['-']).stderr).toBe('What is piped in is empty.\n');
		expect(run(['-'], 'x'.repeat(200_001)).stderr).toContain('at most 200,000 are read');
		expect(run(['-', '--from', 'statuspage'], '# A title').stderr).toContain(
			'This is no incident of a Statuspage.',
		);
		expect(run([fixture('statuspage.json')]).stderr).toContain('  zz2222222222  The shop is slow');
		expect(run([fixture('table.md'), fixture('icco.md')]).stderr).toContain(
			'Only an issue has its comments',
		);
		writeFileSync(join(root, 'latin1.md'), new Uint8Array([0x23, 0x20, 0xe9]));
		expect(run(['latin1.md']).stderr).toContain('latin1.md is no text in UTF-8.');
	});

	it('says what it understands', () => {
		expect(run(['--help']).stdout).toContain('npm run import -- postmortem.md');
		expect(run([]).stderr).toContain('Which document?');
		expect(run(['x.md', '--from', 'word']).stderr).toBe(
			'--from: “word” is not one of google-sre, github-issue, statuspage, icco. `npm run import -- --help` lists what it understands.\n',
		);
	});
});

it('asks at a terminal for what the document does not say', async () => {
	const known = await readKnown(process.cwd(), now);
	const answers = ['https://example.com/ingress', 'Example', 'datadog', '2022-02-03'];
	const told: string[] = [];
	const write: Asker['write'] = async ({ message }) => {
		told.push(message);
		return answers.shift() ?? '';
	};
	const never = () => Promise.reject(new Error('This is not asked.'));
	const tell = (words: string) => void told.push(words);
	const asker: Asker = { write, choose: never, find: never, several: never, tell, warn: tell };
	const read = { ...FORMATS['google-sre'](textOf('table.md')), occurred: undefined };
	const { given, document } = await complete(read, readImportFlags(['x']), known, asker);
	expect(told).toHaveLength(4);
	expect(given.organization).toBe('datadog');
	expect(document).toMatchObject({
		occurred: '2022-02-03',
		sources: [{ url: 'https://example.com/ingress', publisher: 'Example' }],
	});
});

it('leaves out lines that hold secrets', async () => {
	const token = `ghp_${'16C7e42F292c6912E7710c838347Ae178B4a'}`;
	const key = [
		'-----BEGIN RSA PRIVATE KEY-----',
		'MIIEow'.repeat(10),
		'-----END RSA PRIVATE KEY-----',
	];
	const text = ['before', `token ${token}`, 'between', ...key, 'after'].join('\n');
	const rest = await withoutSecrets(text);
	expect(rest).not.toMatch(/ghp_|MIIEow|PRIVATE KEY/);
	expect(rest.split('\n').filter((line) => line && !line.startsWith('['))).toEqual([
		'before',
		'between',
		'after',
	]);
});
