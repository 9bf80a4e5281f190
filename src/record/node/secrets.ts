import type { Code } from '../../schema/codes.ts';
import type { Problem } from '../../schema/problem.ts';
import type { RecordFile } from '../read.ts';
import { place, type Spot } from '../spot.ts';
import { keys, passwords, tokens } from './secret-patterns.ts';

/** No file is larger; what is, is refused for its size alone. */
const MAX_BYTES = 200_000;
const MAX_TOLD = 50;

type Text = Pick<Spot, 'code' | 'message' | 'expected' | 'fix'>;

/** Keys, tokens and passwords in a file's text, each an error whose message hides the value. */
export async function findSecrets({ file, bytes }: RecordFile): Promise<Problem[]> {
	if (bytes.byteLength > MAX_BYTES) return [];
	const text = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n').normalize('NFC');
	const lint = await linter();
	const found = [...(await lint(text)), ...(await escaped(text, lint)), ...silencers(text)];
	let end = 0;
	return found
		.sort((a, b) => a.from - b.from || b.to - a.to)
		.filter(({ from, to }) => from >= end && (end = to) > 0)
		.slice(0, MAX_TOLD)
		.map(({ from, problem }) => ({ file, ...problem, ...place(text, from) }));
}

interface Found {
	from: number;
	to: number;
	problem: Text;
}

type Lint = (text: string) => Promise<Found[]>;

/** Editors put a backslash before `_` and `-`; readers would see the token without it. */
async function escaped(text: string, lint: Lint): Promise<Found[]> {
	if (!/\\[_.~+=-]/.test(text)) return [];
	const offsets: number[] = [];
	let plain = '';
	for (let at = 0; at < text.length; at++) {
		if (text[at] === '\\' && /[_.~+=-]/.test(text[at + 1] ?? '')) continue;
		offsets.push(at);
		plain += text[at];
	}
	const found = await lint(plain);
	return found.map(({ from, to, problem }) => ({
		from: offsets[from] ?? 0,
		to: (offsets[to - 1] ?? 0) + 1,
		problem,
	}));
}

let loaded: Promise<Lint> | undefined;

const linter = () => (loaded ??= load());

/** Rules one by one: the recommended preset brings a filter by which a comment could switch it off. */
async function load(): Promise<Lint> {
	const [{ lintSource }, ...modules] = await Promise.all([
		import('@secretlint/core'),
		import('@secretlint/secretlint-rule-aws'),
		import('@secretlint/secretlint-rule-basicauth'),
		import('@secretlint/secretlint-rule-database-connection-string'),
		import('@secretlint/secretlint-rule-github'),
		import('@secretlint/secretlint-rule-huggingface'),
		import('@secretlint/secretlint-rule-npm'),
		import('@secretlint/secretlint-rule-pattern'),
		import('@secretlint/secretlint-rule-privatekey'),
		import('@secretlint/secretlint-rule-sendgrid'),
		import('@secretlint/secretlint-rule-shopify'),
		import('@secretlint/secretlint-rule-slack'),
	]);
	const rules = modules.map(({ creator }) => ({
		id: creator.meta.id,
		rule: creator,
		options: OPTIONS[shortened(creator.meta.id)] ?? {},
	}));
	return async (text) => {
		const { messages } = await lintSource({
			source: { content: text, filePath: 'record.mdx', ext: '.mdx', contentType: 'text' },
			options: { config: { rules }, noPhysicFilePath: true },
		});
		return messages
			.filter(
				({ messageId, range }) => !ELSEWHERE.has(messageId) && !isMadeUp(text.slice(...range)),
			)
			.map(({ ruleId, data, range: [from, to] }) => {
				const { PATTERN_NAME } = (data ?? {}) as { PATTERN_NAME?: string };
				return {
					from,
					to,
					problem: told(PATTERN_NAME ?? NAMES[shortened(ruleId)], text.slice(from, to)),
				};
			});
	};
}

const shortened = (id: string) => id.replace('@secretlint/secretlint-rule-', '');

const OPTIONS: Record<string, object> = {
	aws: { enableIDScanRule: true, allows: ['/EXAMPLE(?:KEY)?$/'] },
	pattern: { patterns: [...tokens, ...keys, ...passwords] },
};

/** Account numbers are no secrets; `private.ts` asks about them. */
const ELSEWHERE = new Set(['AWSAccountID']);

/** True for `xxxxxx` in place of the secret part; no real one has that. */
const isMadeUp = (value: string) => /x{6}/i.test(value);

const NAMES: Record<string, string> = {
	aws: 'AWS key',
	basicauth: 'password in an address',
	'database-connection-string': 'password in an address',
	github: 'GitHub token',
	huggingface: 'Hugging Face token',
	npm: 'npm token',
	privatekey: 'private key',
	sendgrid: 'SendGrid key',
	shopify: 'Shopify token',
	slack: 'Slack token',
};

const CODES: Record<string, Code> = {
	'private key': 'SECRET-002',
	'password in an address': 'SECRET-003',
};

function told(name = 'secret', value: string): Text {
	const article = /^(?:[aeiou]|npm)/i.test(name) ? 'An' : 'A';
	return {
		code: CODES[name] ?? 'SECRET-001',
		message: `${article} ${name} stands here: ${mask(value)}`,
		expected: 'nothing that opens anything; a record is public for good',
		fix: 'Delete it, and have it revoked if it was ever real: what was pushed once stays readable in the history.',
	};
}

/** The first characters of a secret, never more than a sixth of it, and its length. */
function mask(value: string): string {
	const [line = ''] = value.split('\n');
	return `${line.slice(0, Math.min(6, Math.floor(line.length / 6)))}… (${value.length} characters).`;
}

const SILENCER =
	/secretlint-(?:disable|enable)[\w-]*|gitleaks:allow|trufflehog:ignore|pragma:\s{0,3}(?:allow|white)list\s{1,3}secret/gi;

function silencers(text: string): Found[] {
	return [...text.matchAll(SILENCER)].map(({ 0: found, index }) => ({
		from: index,
		to: index + found.length,
		problem: {
			code: 'SECRET-004',
			message: `“${found}” would switch a search for secrets off elsewhere; here it does nothing.`,
			expected: 'text without such a mark',
			fix: 'Delete it. If the check takes something harmless for a secret, shorten that text with “…”.',
		},
	}));
}
