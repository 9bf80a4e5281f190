import { story, type Row, type SentFile } from './row.ts';

const id = (words: string) => `2021-08-25-row-${words}`;
const row = (number: number, what: string, files: SentFile[], dangerous = false): Row => ({
	row: number,
	what,
	where: 'check',
	dangerous,
	files,
});

// Put together here, so that no scanner takes this file for a leak.
const made = (...parts: string[]) => parts.join('');
const letters = (length: number) => 'aB3dE5gH7jK9mN1pQ2rS4tU6vW8xY0zC'.repeat(4).slice(0, length);
const aws = made('AK', 'IA', 'Q3EGRZB7KXW2YVNT');
const github = made('gh', 'p_', letters(36));

const secrets: Record<string, [string, string]> = {
	'aws-id': [aws, 'SECRET-001'],
	'aws-secret': [made('aws_secret_access_', `key = "${letters(40)}"`), 'SECRET-001'],
	github: [github, 'SECRET-001'],
	slack: [made('xo', 'xb-', '123456789012-123456789012-', letters(24)), 'SECRET-001'],
	npm: [made('np', 'm_', letters(36)), 'SECRET-001'],
	anthropic: [made('sk-', 'ant-', 'api03-', letters(60)), 'SECRET-001'],
	google: [made('AI', 'za', letters(35)), 'SECRET-001'],
	jwt: [
		made('ey', 'JhbGciOiJIUzI1NiJ9.', 'ey', 'JzdWIiOiIxMjM0NTY3ODkwIn0.', letters(43)),
		'SECRET-001',
	],
	key: [
		made(
			'-----BEGIN RSA PRIV',
			'ATE KEY-----\n',
			letters(64),
			'\n',
			letters(64),
			'\n-----END RSA PRIV',
			'ATE KEY-----',
		),
		'SECRET-002',
	],
	database: [made('postgres', '://admin:', letters(12), '@db.example.com/app'), 'SECRET-003'],
	basic: [made('https', '://admin:', letters(12), '@example.com/'), 'SECRET-003'],
};

const fenced = (text: string) => `\`\`\`\n${text}\n\`\`\``;

/** Secrets and people. */
export const people: Row[] = [
	row(
		62,
		'keys, tokens and passwords',
		Object.entries(secrets).map(([name, [value, code]]) =>
			story(id(`62-${name}`), fenced(value), [`2 ${code}`]),
		),
	),
	row(
		63,
		'comments that silence a scanner',
		[
			story(id('63-span'), `\`<!-- secretlint-disable -->\`\n\n${fenced(github)}`, [
				'1 SECRET-004',
				'4 SECRET-001',
			]),
			story(id('63-code'), fenced(`# secretlint-disable\n// secretlint-disable\n${aws}`), [
				'2 SECRET-004',
				'3 SECRET-004',
				'4 SECRET-001',
			]),
		],
		true,
	),
	row(64, 'private addresses, hosts, accounts, mail and phones', [
		story(id('64-address'), 'The node 10.1.2.3 failed.', ['1 PEOPLE-001'], 'Write 192.0.2.3'),
		story(
			id('64-host'),
			'The host db-7.prod.internal failed.',
			['1 PEOPLE-002'],
			'db-1.example.internal',
		),
		story(id('64-corp'), 'The host wiki.acme.corp failed.', ['1 PEOPLE-002']),
		story(id('64-account'), 'The AWS account 123987456012 was used.', ['1 PEOPLE-003']),
		story(id('64-mail'), 'Write to jane.doe@acme-widgets.com about it.', [
			'1 PEOPLE-004',
			'1 PROSE-005',
		]),
		story(id('64-phone'), 'Call +49 30 1234567 about it.', ['1 PEOPLE-005']),
	]),
	row(65, 'a person tied to an error', [
		// A notice, which this table leaves out of `says`; its words are asserted.
		story(id('65'), 'Bob ran the wrong command.', [], 'notice BLAME-003'),
	]),
];
