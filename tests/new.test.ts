import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Asker, Choice, Question } from '../src/cli/new/asker.ts';
import { duplicateGuard } from '../src/cli/new/duplicates.ts';
import { readFlags } from '../src/cli/new/flags.ts';
import { gather } from '../src/cli/new/gather.ts';
import { type Known, readKnown } from '../src/cli/new/known.ts';
import { copyOfProject, remove } from './site/built.ts';

const folder = 'content/postmortems';
const now = Date.parse('2026-11-21T12:00Z');
let root: string;
let known: Known;

beforeAll(async () => {
	root = copyOfProject();
	known = await readKnown(root, now);
}, 30_000);

afterAll(() => remove(root));

const SOURCE = [
	...['--source', 'https://example.com/how-it-broke'],
	...['--source-title', 'How it broke', '--publisher', 'Example'],
];
const TOLD = ['--title', 'A certificate expires and nobody can sign in', ...SOURCE];

function run(...args: string[]) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['src/cli/new.ts', '--yes', ...args],
		{ cwd: root, encoding: 'utf8' },
	);
	return { status, stdout, stderr };
}

const records = () => readdirSync(join(root, folder)).length;

describe('npm run new with flags', () => {
	it('writes a record that lacks nothing but what only the writer knows', () => {
		const { status, stdout, stderr } = run(
			...[...TOLD, '--organization', 'Monzo', '--environment', 'production'],
			...['--local-time', '2023-06-01 14:10', '--zone', 'Europe/London'],
		);
		const file = `${folder}/2023-06-01-monzo-certificate-expires-nobody-can.mdx`;
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(stdout).toContain(`Wrote ${file}.`);
		expect(stdout).toContain(`npm run check ${file}`);
		const text = readFileSync(join(root, file), 'utf8');
		expect(text).toContain("at: '2023-06-01T14:10+01:00'");
		expect(text).toContain('status: draft');
		const check = spawnSync(process.execPath, ['src/cli/check.ts', file], {
			cwd: root,
			encoding: 'utf8',
		});
		const codes = new Set(check.stdout.match(/\b[A-Z]+-\d{3}\b/g));
		expect([...codes].sort()).toEqual(['ENTRY-001', 'FIELD-007', 'PROSE-012']);
	}, 30_000);

	it('never overwrites a record', () => {
		const before = records();
		const again = run(...TOLD, '--organization', 'monzo', '--occurred', '2023-06-01', '--anyway');
		expect(again.stderr).toContain(
			'--id: “2023-06-01-monzo-certificate-expires-nobody-can” belongs to content/postmortems/',
		);
		expect(again.status).toBe(1);
		expect(records()).toBe(before);
	});

	it('says everything that is missing or wrong at once, and writes nothing', () => {
		const before = records();
		const { status, stderr } = run(
			...['--title', 'Short', '--organization', 'skyscaner', '--read', 'all'],
			...['--local-time', '2021-10-31 01:30', '--zone', 'Europe/London'],
		);
		expect(status).toBe(1);
		expect(stderr.trimEnd().split('\n')).toEqual([
			'--source: this is needed. Where can it be read? The address of the best source.',
			'--source-title: this is needed. What is its title, as its publisher prints it?',
			'--publisher: this is needed. Who published it?',
			'--read: “all” is not one of whole, part.',
			'--organization: no organization here is called “skyscaner”. Did you mean skyscanner? To add it, say in one neutral sentence what it does: --organization-definition "…".',
			'--local-time: `2021-10-31T01:30[Europe/London]`: the clocks in London were put back that day and showed 01:30 twice. Say which: --local-time "2021-10-31T01:30+01:00" or --local-time "2021-10-31T01:30+00:00".',
			'--title: “Short”: expected at least 10 characters.',
		]);
		expect(records()).toBe(before);
	});

	it('finds the record that tells of it already', () => {
		const skyscanner = readFileSync(
			join(root, folder, '2021-08-25-skyscanner-template-braces.mdx'),
			'utf8',
		);
		const url = /^ {4}url: (\S+)$/m.exec(skyscanner)![1]!;
		const same = run(
			...['--title', 'Braces are missing in a template', '--organization', 'undisclosed'],
			...['--source', `${url}?utm_source=x`, '--source-title', 'It', '--publisher', 'They'],
		);
		expect(same.status).toBe(1);
		expect(same.stderr).toContain(
			'The incident may be here already:\ncontent/postmortems/2021-08-25-skyscanner-template-braces.mdx\n  has the same source',
		);
		const near = run(...TOLD, '--organization', 'skyscanner', '--occurred', '2021-08-27');
		expect(near.stderr).toContain('is of the same organization, within three days');
		expect(near.stderr).toContain('pass --anyway');
	});

	it('adds an organization that is new', () => {
		const { status, stdout } = run(
			...[...TOLD, '--organization', 'Acme Trains', '--occurred', '2022-01'],
			...['--organization-definition', 'Runs trains between two cities.', '--anyway'],
		);
		expect(status).toBe(0);
		expect(stdout).toContain('and content/organizations.yaml.');
		expect(readFileSync(join(root, 'content/organizations.yaml'), 'utf8')).toContain(
			'- id: acme-trains\n  label: Acme Trains\n  definition: Runs trains between two cities.\n',
		);
	});

	it('stays in its folder', () => {
		const { status, stderr } = run(
			...[...TOLD, '--organization', 'reddit', '--id', '../../2022-01-01-reddit-escape'],
		);
		expect(status).toBe(1);
		expect(stderr).toContain('is a path. Give the name alone, without folders.');
	});

	it('says what it understands', () => {
		expect(run('--help').stdout).toContain('npm run new -- --title');
		expect(run('--titel', 'x').stderr).toBe(
			"Unknown option '--titel'. `npm run new -- --help` lists what it understands.\n",
		);
	});
});

/** Answers in order: what is typed, or the value chosen. What cannot stand is tried once and then followed by the next. */
function scripted(...answers: string[]) {
	const told: string[] = [];
	const write = async ({ message, judge }: Question): Promise<string> => {
		const answer = answers.shift() ?? '';
		const fault = judge(answer);
		told.push(message);
		if (!fault) return answer;
		told.push(fault);
		return write({ message, judge });
	};
	const choose = async (message: string, choices: Choice[]): Promise<string> => {
		const answer = answers.shift() ?? '';
		told.push(message);
		expect(choices.map(({ value }) => value)).toContain(answer);
		return answer;
	};
	const several = async (message: string, choices: Choice[]): Promise<string[]> => {
		const chosen = (answers.shift() ?? '').split(' ').filter(Boolean);
		told.push(message);
		expect(choices.map(({ value }) => value)).toEqual(expect.arrayContaining(chosen));
		return chosen;
	};
	const tell = (words: string) => void told.push(words);
	const asker: Asker = { write, choose, find: choose, several, tell, warn: tell };
	return { asker, told };
}

const ask = async (...answers: string[]) => {
	const { asker, told } = scripted(...answers);
	const guard = duplicateGuard(known, asker, false);
	return { told, ...(await gather(readFlags([]), known, asker, guard)) };
};

describe('npm run new at a terminal', () => {
	it('asks one thing after the other, and again where an answer cannot stand', async () => {
		const { answers, told } = await ask(
			...['example.com', 'https://example.com/else', 'A story', 'Example', 'datadog'],
			...['2022-02-30', '2022-10-30 01:30', 'Europe/London', '2022-10-30T01:30+00:00'],
			...['Pods restart until the queue is full', 'production staging', 'assisted'],
		);
		expect(answers).toMatchObject({
			title: 'Pods restart until the queue is full',
			organization: 'datadog',
			occurred: '2022-10-30',
			began: '2022-10-30T01:30+00:00',
			environments: ['production', 'staging'],
			preparedBy: 'assisted',
			sources: [{ url: 'https://example.com/else', title: 'A story', publisher: 'Example' }],
		});
		const all = told.join('\n');
		expect(all).toContain('expected an address that starts with https://');
		expect(all).toContain('30 February 2022 does not exist');
		expect(all).toContain('showed 01:30 twice');
	});

	it('offers to add an organization that it does not know, and asks what it does', async () => {
		const { answers, added, told } = await ask(
			...['https://example.com/new', 'A story', 'Example'],
			...['Acme Planes', 'add', 'Flies between two cities.', ''],
			...['A plane stays on the ground', '', 'person'],
		);
		expect(answers).toMatchObject({
			organization: 'acme-planes',
			environments: undefined,
			notStated: ['occurred'],
		});
		expect(added).toMatchObject({ id: 'acme-planes', definition: 'Flies between two cities.' });
		expect(told).toContain('No organization here is called “Acme Planes”.');
		expect(told).toContain('What does Acme Planes do? One neutral sentence.');
	});

	it('stops where somebody would rather not write it twice', async () => {
		const monzo = readFileSync(
			join(root, folder, '2017-10-27-monzo-linkerd-empty-service.mdx'),
			'utf8',
		);
		const url = /^ {4}url: (\S+)$/m.exec(monzo)![1]!;
		await expect(ask(url, 'stop')).rejects.toThrow();
		expect(existsSync(join(root, folder, '2017-10-27-monzo-story.mdx'))).toBe(false);
	});
});
