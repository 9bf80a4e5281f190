import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { count, fails, report } from '../check/report.ts';
import { survey } from '../check/survey.ts';
import { base } from '../site.ts';
import { annotation } from './github/annotation.ts';
import { changesOf } from './pull-request/changes.ts';
import { gate, lost, type Gated } from './pull-request/gate.ts';
import { messageOf } from './pull-request/message.ts';
import { outlines } from './pull-request/outline.ts';
import { assemble } from './pull-request/project.ts';
import { gravestFirst, shortened, type Result } from './pull-request/result.ts';

// Run by the workflow Check from a checkout of the base branch. `--incoming` is a clone whose HEAD
// merges the pull request into the base; `--project` is the folder to assemble; `--result` the file
// to write. `LABELS` holds the pull request's labels as JSON.
const { values } = parseArgs({
	options: {
		incoming: { type: 'string', default: 'incoming' },
		project: { type: 'string', default: '../project' },
		result: { type: 'string', default: 'result.json' },
	},
});

const found = await check(resolve(values.incoming), resolve(values.project));
writeFileSync(values.result, JSON.stringify(shortened(found)));
tell(found);

async function check(incoming: string, project: string): Promise<Result> {
	const changes = changesOf(incoming);
	const gated = gate(changes, JSON.parse(process.env.LABELS || '[]') as string[]);
	const { problems, read } =
		gated.kind === 'content'
			? await checkContent(incoming, project, gated)
			: { problems: [], read: [] };
	const all = [...gated.refusals, ...problems];
	return { kind: gated.kind, problems: all, counts: count(all), read };
}

/** Where code changes too, the content is judged by the tests of that code instead. */
async function checkContent(incoming: string, project: string, { content }: Gated) {
	assemble(process.cwd(), incoming, project, content);
	const { records, problems } = await survey(project, { base, now: Date.now() });
	const changed = new Set(content.map(({ path }) => path));
	const formerIds = new Set(records.flatMap(({ data }) => data.entry.formerIds));
	const about = problems.filter((one) => changed.has(one.file) || fails([one]));
	const faulty = new Set(problems.filter((one) => fails([one])).map(({ file }) => file));
	return {
		problems: [...lost(content, formerIds), ...about],
		read: outlines(
			records.filter(({ file }) => !faulty.has(file)),
			changed,
		),
	};
}

/** Tells people in the log, the host in its commands, and the next steps in outputs. */
function tell({ problems, ...rest }: Result): void {
	// Between the two lines the host takes nothing that is printed for a command.
	const pause = randomUUID();
	console.log(`::stop-commands::${pause}\n${report(problems)}\n::${pause}::`);
	for (const problem of gravestFirst(problems).slice(0, 50)) console.log(annotation(problem));
	const passed = !fails(problems);
	process.exitCode = passed ? 0 : 1;
	const { GITHUB_OUTPUT, GITHUB_STEP_SUMMARY } = process.env;
	if (GITHUB_OUTPUT && passed && rest.kind === 'content')
		appendFileSync(GITHUB_OUTPUT, 'preview=true\n');
	if (!GITHUB_STEP_SUMMARY) return;
	const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = process.env;
	const address = `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}`;
	const run = { passed, result: shortened({ problems, ...rest }), code: 0, address };
	appendFileSync(GITHUB_STEP_SUMMARY, messageOf(run));
}
