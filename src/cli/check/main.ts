import { homeOf } from '../../config/find.ts';
import { frontMatterSchemas, isKnownToEditors, writeTexts } from '../../check/editor.ts';
import { fails } from '../../check/report.ts';
import { checkRecords, survey } from '../../check/survey.ts';
import { readTerminology } from '../../check/terminology.ts';
import type { Problem } from '../../schema/problem.ts';
import { base, isLocal } from '../../site.ts';
import { lost } from '../pull-request/gate.ts';
import { told, repairsTold } from './print.ts';
import { allFiles, isRepairable, repairFiles } from './repairs.ts';
import { here, scopeOf, type Scope } from './scope.ts';
import { HELP, readRequest, WrongUsage, type Request } from './usage.ts';

/** Runs the check in the current folder, or in that of the copy around it, and prints what it finds; the result is the exit code. */
export async function main(args: string[]): Promise<number> {
	try {
		return await check(homeOf(process.cwd()), readRequest(args));
	} catch (error) {
		if (!(error instanceof WrongUsage)) throw error;
		console.error(error.message);
		return 2;
	}
}

async function check(root: string, request: Request): Promise<number> {
	if (request.help) {
		console.log(HELP);
		return 0;
	}
	if (request.explain) {
		const { explain } = await import('./explain.ts');
		console.log(explain(request.explain));
		return 0;
	}
	const scope = scopeOf(root, request);
	const say = request.format === 'pretty' ? console.log : console.error;
	if (request.fix) {
		const repaired = await repairFiles(root, scope.files ?? allFiles(root));
		say(repaired.length > 0 ? `${repairsTold(repaired)}\n` : 'Nothing to repair.\n');
	}
	const problems = [...scope.refusals, ...(await problemsIn(root, scope))];
	if (request.format === 'pretty') await helpEditors(root, scope);
	console.log(told(root, request.format, problems));
	if (!request.fix) await offerRepair(root, problems, say);
	if (request.format === 'pretty' && problems.length > 0 && isLocal) say(`\n${EXPLAINED}`);
	return fails(problems) ? 1 : 0;
}

async function problemsIn(root: string, scope: Scope): Promise<Problem[]> {
	const { files, records, others, removed } = scope;
	const context = { base, now: Date.now(), drawn: false };
	if (records) return records.length > 0 ? checkRecords(root, records, context) : [];
	const { problems, records: all } = await survey(root, context);
	if (!files) return problems;
	const formerIds = new Set(all.flatMap(({ data }) => data.entry.formerIds));
	const about = problems.filter((one) => files.includes(one.file) || (others && fails([one])));
	return [...about, ...lost(removed, formerIds, here)];
}

/** Editors complete and check what they know of: a file made by copying, a term just added. */
async function helpEditors(root: string, { records }: Scope): Promise<void> {
	if (records && isKnownToEditors(root, records)) return;
	const { vocabularies } = await readTerminology(root, { base });
	writeTexts(root, frontMatterSchemas(root, vocabularies));
}

const EXPLAINED =
	'Those addresses open while `npm run dev` runs; `npm run check -- --explain CODE` says the same here.';

/** What a repair may help with. */
const REPAIRABLE = /^(?:BYTES-00[356]|PROSE-00[256]|TIME-008|IMAGE-006)$/;

async function offerRepair(root: string, problems: Problem[], say: (text: string) => void) {
	const hopeful = problems.filter(({ code }) => REPAIRABLE.test(code));
	for (const { code, file } of hopeful) {
		if (code !== 'IMAGE-006' && !(await isRepairable(root, file))) continue;
		say('\nSome of this can be repaired for you: add -- --fix to the command.');
		return;
	}
}
