import { intro, outro } from '@clack/prompts';
import { homeOf } from '../config/find.ts';
import { frontMatterSchemas, writeTexts } from '../check/editor.ts';
import { suggestId } from '../record/answers.ts';
import { type Asker, Stopped } from './new/asker.ts';
import { duplicateGuard } from './new/duplicates.ts';
import { HELP, readFlags, type Flags } from './new/flags.ts';
import { gather, Refused, type Gathered } from './new/gather.ts';
import { judgeId } from './new/judge.ts';
import { type Known, readKnown } from './new/known.ts';
import { nextSteps, save } from './new/save.ts';
import { terminal } from './new/terminal.ts';

try {
	await main(readFlags(process.argv.slice(2)));
} catch (error) {
	if (error instanceof Stopped) console.error('Nothing was written.');
	else console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

async function main(flags: Flags): Promise<void> {
	if (flags.help) return console.log(HELP);
	const asks = Boolean(process.stdin.isTTY && process.stdout.isTTY && !flags.yes);
	const asker = asks ? terminal : undefined;
	if (asker) intro('A new record. Ctrl+C leaves, and nothing is written before the end.');
	const known = await readKnown(homeOf(process.cwd()), Date.now());
	const guard = duplicateGuard(known, asker, Boolean(flags.anyway));
	const gathered = await gather(flags, known, asker, guard);
	gathered.answers.id = await nameOf(gathered, flags, known, asker);
	const saved = save(gathered, known);
	const { added } = gathered;
	if (added) known.vocabularies.organizations.push({ ...added, aliases: [] });
	writeTexts(known.root, frontMatterSchemas(known.root, known.vocabularies));
	if (asker) outro('Done.');
	console.log(nextSteps(saved));
}

/** The record's id: the one that was asked for, or the suggested one; at a terminal it may be changed. */
async function nameOf(
	{ answers }: Gathered,
	flags: Flags,
	known: Known,
	asker: Asker | undefined,
): Promise<string> {
	const judge = (id: string) => judgeId(id, known);
	const id = flags.id ?? suggestId(answers);
	const fault = judge(id);
	if (!asker) {
		if (fault) throw new Refused([`--id: ${fault}`]);
		return id;
	}
	if (flags.id && !fault) return id;
	const message = 'The file’s name, which becomes the page’s address.';
	return asker.write({ message, initial: id, judge });
}
