import { parseArgs } from 'node:util';
import { nearest } from '../../model/nearest.ts';
import { codes, type Code } from '../../schema/codes.ts';

/** The forms in which problems are told. */
export const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;

/** What the command was asked to do. */
export interface Request {
	/** Paths as they were given. */
	paths: string[];
	changed: boolean;
	fix: boolean;
	help: boolean;
	/** The problem code to explain. */
	explain?: Code | undefined;
	format: (typeof FORMATS)[number];
}

/** The command was used in a way that means nothing; the message says what to do. */
export class WrongUsage extends Error {}

/** What `--help` prints. */
export const HELP = `npm run check -- [files or folders …] [options]

Reads records, patterns and vocabularies, and lists every problem; all of them where none is named.

  --changed         only what differs from the main branch, uncommitted files included
  --fix             first repairs what can be repaired without asking, and says what it did
  --format <form>   ${FORMATS.join(', ')}
  --explain <code>  says what a problem code stands for, with a bad and a good example
  --help            prints this

It ends with 0 where there is no error, with 1 where there is one, with 2 where it was used wrongly.`;

const OPTIONS = {
	changed: { type: 'boolean', default: false },
	fix: { type: 'boolean', default: false },
	format: { type: 'string', default: 'pretty' },
	explain: { type: 'string' },
	help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the arguments of the command. Throws `WrongUsage`. */
export function readRequest(args: string[]): Request {
	const { values, positionals, tokens } = parseArgs({
		args,
		options: OPTIONS,
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		if (!Object.hasOwn(OPTIONS, token.name)) throw unknown(token.rawName);
		const { type } = OPTIONS[token.name as keyof typeof OPTIONS];
		if (type === 'boolean' && token.value !== undefined)
			throw new WrongUsage(`${token.rawName} takes no value. Write ${token.rawName} alone.`);
	}
	const { changed, fix, help } = values as Record<string, boolean>;
	if (changed && positionals.length > 0)
		throw new WrongUsage('--changed chooses the files itself. Leave out either it or the files.');
	return {
		paths: positionals,
		changed: Boolean(changed),
		fix: Boolean(fix),
		help: Boolean(help),
		explain: codeOf(values.explain),
		format: formatOf(values.format),
	};
}

function codeOf(value: unknown): Code | undefined {
	if (value === undefined) return undefined;
	if (typeof value !== 'string') throw new WrongUsage('--explain lacks its code, as in FIELD-001.');
	const name = value.toUpperCase();
	if (Object.hasOwn(codes, name)) return name as Code;
	const meant = candidate(name, Object.keys(codes));
	throw new WrongUsage(
		`\`${value}\` is no problem code. ${meant ? `Did you mean \`${meant}\`?` : 'Every problem is printed with its code.'}`,
	);
}

function formatOf(value: unknown): Request['format'] {
	const known = FORMATS.find((one) => one === value);
	if (known) return known;
	const meant = typeof value === 'string' ? candidate(value, FORMATS) : undefined;
	const given =
		typeof value === 'string' ? `\`${value}\` is no format` : '--format lacks its value';
	throw new WrongUsage(
		`${given}. ${meant ? `Did you mean \`${meant}\`?` : `Write --format ${FORMATS.join(' or ')}.`}`,
	);
}

function unknown(option: string): WrongUsage {
	const meant = candidate(option.replace(/^-+/, ''), Object.keys(OPTIONS));
	return new WrongUsage(
		`${option} is no option of the check. ${meant ? `Did you mean --${meant}?` : 'See npm run check -- --help.'}`,
	);
}

const candidate = (word: string, known: readonly string[]) =>
	nearest(
		word,
		known.map((id) => ({ id })),
	);
