import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { effort } from '../../../tests/fixtures/effort.ts';
import { MINIMAL } from '../../../tests/fixtures/minimal.ts';
import { ordinary } from '../../../tests/fixtures/ordinary.ts';
import { findSecrets } from './secrets.ts';

const find = (text: string) =>
	findSecrets({ file: 'x.mdx', bytes: new TextEncoder().encode(text) });
const told = async (text: string) =>
	(await find(text)).map(
		({ line, column, code, message }) => `${line}:${column} ${code} ${message}`,
	);

/** Letters and digits as in a token. Every token here is put together, so that no scanner takes this file for a leak. */
const salt = (length: number) => 'aB3dE5gH7jK9mN1pQ2'.repeat(200).slice(0, length);

const TOKENS: [kind: string, token: string, message: string][] = [
	['GitHub', `ghp_${salt(36)}`, 'A GitHub token stands here: ghp_aB… (40 characters).'],
	[
		'GitHub, fine',
		`github_pat_${salt(82)}`,
		'A GitHub token stands here: github… (93 characters).',
	],
	['AWS key id', `AKIA${'QYLPMN5HHHFPZAM2'}`, 'An AWS key stands here: AKI… (20 characters).'],
	[
		'AWS secret',
		`aws_secret_access_key = ${salt(40)}`,
		'An AWS key stands here: aws_se… (40 characters).',
	],
	['npm', `npm_${salt(36)}`, 'An npm token stands here: npm_aB… (40 characters).'],
	['Slack', `xoxb-123456789012-${salt(24)}`, 'A chat token stands here: xoxb-1… (42 characters).'],
	[
		'Slack hook',
		`https://hooks.slack.com/services/T${salt(8)}/B${salt(8)}/${salt(24)}`,
		'A Slack token stands here: https:… (77 characters).',
	],
	[
		'SendGrid',
		`SG.${salt(22)}.${salt(43)}`,
		'A SendGrid key stands here: SG.aB3… (69 characters).',
	],
	['Shopify', `shpat_${salt(32)}`, 'A Shopify token stands here: shpat_… (38 characters).'],
	[
		'Hugging Face',
		`hf_${'aBcDeFgHiJkLmNoPq'.repeat(2)}`,
		'A Hugging Face token stands here: hf_aBc… (37 characters).',
	],
	[
		'JWT',
		`eyJ${salt(17)}.eyJ${salt(20)}.${salt(43)}`,
		'A JSON web token stands here: eyJaB3… (88 characters).',
	],
	['Google', `AIza${salt(35)}`, 'A Google key stands here: AIzaaB… (39 characters).'],
	[
		'Anthropic',
		`sk-ant-api03-${salt(90)}`,
		'An Anthropic key stands here: sk-ant… (103 characters).',
	],
	['OpenAI', `sk-proj-${salt(60)}`, 'An OpenAI key stands here: sk-pro… (68 characters).'],
	['OpenAI, old', `sk-${salt(48)}`, 'An OpenAI key stands here: sk-aB3… (51 characters).'],
	['GitLab', `glpat-${salt(20)}`, 'A GitLab token stands here: glpa… (26 characters).'],
	['Stripe', `sk_live_${salt(24)}`, 'A Stripe key stands here: sk_li… (32 characters).'],
	['Vault', `hvs.${salt(24)}`, 'A cloud or monitoring token stands here: hvs.… (28 characters).'],
	['bearer', `Bearer ${salt(40)}`, 'A token or password stands here: Bearer… (47 characters).'],
	['password', `password: ${salt(24)}`, 'A token or password stands here: passw… (34 characters).'],
];

describe('a secret', () => {
	it.each(TOKENS)('of %s is an error whose message hides it', async (_, token, message) => {
		expect(await told(`A line.\nIt was ${token} then.\n`)).toEqual([`2:8 SECRET-001 ${message}`]);
	});

	it.each([
		`postgres://app:${'tr0ub4dor'}@db.acme.com/x`,
		`mongodb+srv://app:${'c0mpl3x'}@cluster0.acme.com`,
		`redis://:${'hunter22'}@cache:6379`,
		`amqp://svc:${'hunter22'}@mq/vhost`,
		`https://bob:${'s3cr3t!x'}@acme.com/`,
		`Server=db;Database=x;User Id=sa;Password=${'Tr0ub4dor'};`,
	])('in an address is one: %#', async (address) => {
		const [one, ...more] = await find(address);
		expect(one).toMatchObject({ code: 'SECRET-003', line: 1, column: 1 });
		expect(one?.message).not.toMatch(/hunter|tr0u|c0mp|s3cr/i);
		expect(more).toEqual([]);
	});

	it.each(['RSA PRIVATE', 'OPENSSH PRIVATE', 'PRIVATE', 'EC PRIVATE'])(
		'is a key that begins with %s KEY, also where it is cut short or indented',
		async (kind) => {
			const key = `-----BEGIN ${kind} ${'KEY'}-----\n  MIIE${salt(60)}\n  ${salt(64)}\n`;
			expect(await find(`  ${key}`)).toMatchObject([{ code: 'SECRET-002', line: 1, column: 3 }]);
		},
	);

	it('is found behind the backslashes that editors put in', async () => {
		expect(await find(`a\nsee ghp\\_${salt(36)}`)).toMatchObject([
			{ code: 'SECRET-001', line: 2, column: 5 },
		]);
	});

	it('is found in comments, code, fields and files with other line ends', async () => {
		const token = `ghp_${salt(36)}`;
		expect(await find(`---\r\n# ${token}\r\ntitle: x\r\n---\r\n`)).toMatchObject([
			{ line: 2, column: 3 },
		]);
		expect(await find(`\`${token}\`\n\n\`\`\`\n${token}\n\`\`\``)).toMatchObject([
			{ line: 1 },
			{ line: 4 },
		]);
	});
});

describe('a comment that silences', () => {
	it.each([
		'`<!-- secretlint-disable -->`',
		'# secretlint-disable',
		'// secretlint-disable-next-line',
		'gitleaks:allow',
		'# pragma: allowlist secret',
	])('%s does nothing and is told', async (comment) => {
		const [first, second] = await find(`${comment}\n${`ghp_${salt(36)}`}`);
		expect(first).toMatchObject({ code: 'SECRET-004', line: 1 });
		expect(second).toMatchObject({ code: 'SECRET-001', line: 2 });
	});
});

describe('what is no secret', () => {
	it.each([
		`AKIA${'IOSFODNN7EXAMPLE'}`,
		'AWS_ACCOUNT_ID: 498765432109',
		'postgres://user:password@localhost/db and redis://:pass@cache',
		'amqp://svc:${PASSWORD}@mq, https://bob:<token>@example.com and mysql://a:***@b',
		'The file starts with -----BEGIN RSA PRIVATE KEY----- and goes on.',
		'Bearer authentication of every request was refused.',
		'token: projected-service-account-volume-v1',
		'disk-pressure-eviction-threshold-of-the-nodes',
		'kubeadm join --token abcdef.0123456789abcdef',
		'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
		'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
		MINIMAL,
		ordinary.join('\n'),
	])('%#', async (text) => expect(await told(text)).toEqual([]));

	it.each(globSync('content/**/*.{mdx,yaml}'))('%s', async (file) => {
		expect(await findSecrets({ file, bytes: readFileSync(file) })).toEqual([]);
	});
});

it('takes its time within bounds, and never throws', async () => {
	for (const part of [
		'xoxb-',
		'https://',
		'ghs_1_',
		'a://b:',
		'eyJaaaaaaaa.',
		'token=',
		'A',
		'user=a Host=b ',
		'\0',
		'\ud800',
	]) {
		const start = effort();
		await find(part.repeat(190_000 / part.length));
		expect(effort() - start, part).toBeLessThan(3000);
	}
	expect(await findSecrets({ file: 'x', bytes: new Uint8Array([0xff, 0xfe, 0, 1]) })).toEqual([]);
});
