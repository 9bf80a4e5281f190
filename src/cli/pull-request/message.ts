import { severityOf, titleOf } from '../../schema/codes.ts';
import type { Problem } from '../../schema/problem.ts';
import { fenced, fitting } from '../github/fence.ts';
import type { Outline } from './outline.ts';
import type { Result } from './result.ts';

/** What is known of a run of the check; `result` is not trusted, the rest is. */
export interface Run {
	/** True where the host says that the run succeeded. */
	passed: boolean;
	result: Result | undefined;
	/** How many files outside the content the pull request changes, as the host counts them. */
	code: number;
	/** Where the run and its artifacts stand. */
	address: string;
	/** The address of the published site with a slash at its end, where there is one. */
	site?: string | undefined;
}

const BYTES = { problems: 26_000, read: 20_000 };

/** The comment on a pull request, as Markdown of at most 60 kB; what comes from the pull request stands in code blocks only. */
export function messageOf(run: Run): string {
	const { result, address } = run;
	const parts = [`### ${headline(run)}`, ...codeNote(run)];
	if (!result) {
		parts.push(
			`The check left no result that can be read. [The log of the run](${address}) says why. Pushing again starts it again.`,
		);
	} else {
		parts.push(...problemsOf(result, run), ...readOf(result, address));
		if (result.problems.length === 0) parts.push(...CALM[result.kind]);
	}
	return `${parts.join('\n\n')}\n`;
}

const CALM: Record<Result['kind'], string[]> = {
	nothing: ['Nothing is changed.'],
	content: [],
	code: ['No content is changed, so there is nothing to check here. The tests judge the code.'],
	both: ['Content and code are changed together, so the tests of that code judge both.'],
};

function headline({ passed, result }: Run): string {
	if (!result) return 'The check did not finish';
	const { error: errors, warning: doubts } = result.counts;
	if (errors > 0) return `${plural(errors, 'thing')} to mend before this can be merged`;
	if (!passed) return 'The check did not pass';
	return doubts > 0 ? `The check passed, with ${plural(doubts, 'question')}` : 'The check passed';
}

function codeNote({ code }: Run): string[] {
	if (code === 0) return [];
	return [
		`**This pull request changes code (${plural(code, 'file')}).** What follows may come from its own version of the check: read the code first, and believe the result after.`,
	];
}

function problemsOf({ problems, counts }: Result, { site, address }: Run): string[] {
	if (problems.length === 0) return [];
	const { text, left } = fitting(problems.map(block), BYTES.problems);
	const shown = problems.length - left;
	const more = counts.error + counts.warning + counts.notice - shown;
	const kinds = [...new Set(problems.slice(0, shown).map(({ code }) => code))];
	const pages = kinds.map((code) => `[${code}](${site}problems/${code.toLowerCase()}/)`);
	return [
		fenced(text),
		...(more > 0 ? [`${more} more in [the log of the run](${address}).`] : []),
		...(site ? [`Each with examples: ${pages.join(', ')}.`] : []),
		'Mend them and push to the same branch; this comment follows. On your machine, `npm run check -- --changed` says the same, and `npm run check -- --fix <file>` mends what is safe to mend.',
	];
}

function readOf({ read }: Result, address: string): string[] {
	if (read.length === 0) return [];
	const { text, left } = fitting(read.map(outlined), BYTES.read);
	return [
		'**What was read.** The durations follow from the times; nobody typed them. Is this what the sources say?',
		fenced(text),
		...(left > 0 ? [`${plural(left, 'more record')} not shown.`] : []),
		`Once the check passes, [the run](${address}) holds a \`preview\` to download: unpack it, run \`python3 -m http.server\` in it, and open <http://localhost:8000>.`,
	];
}

function block({ file, line, column, code, message, expected, fix }: Problem): string {
	return [
		`${oneLine(file)}:${line}:${column}  ${severityOf(code)} ${code}  ${titleOf(code)}`,
		`  ${oneLine(message)}`,
		`  Expected: ${oneLine(expected)}.`,
		`  Do: ${oneLine(fix)}`,
	].join('\n');
}

function outlined({ file, title, facts }: Outline): string {
	const width = Math.max(0, ...facts.map(([name]) => name.length)) + 2;
	const rows = facts.map(
		([name, value]) =>
			`  ${oneLine(name).padEnd(width)}${value.replaceAll('\n', `\n${' '.repeat(width + 2)}`)}`,
	);
	return [oneLine(file), `  ${oneLine(title)}`, ...rows].join('\n');
}

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
