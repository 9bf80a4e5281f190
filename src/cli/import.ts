import { intro, outro } from '@clack/prompts';
import { frontMatterSchemas, writeTexts } from '../check/editor.ts';
import { homeOf } from '../config/find.ts';
import { importedDraft } from '../import/draft.ts';
import { FORMATS, formatOf } from '../import/formats.ts';
import { readDocument } from './import/document.ts';
import { HELP, readImportFlags, type ImportFlags } from './import/flags.ts';
import { complete } from './import/gather.ts';
import { report, saveDraft } from './import/save.ts';
import { Stopped } from './new/asker.ts';
import { duplicateGuard } from './new/duplicates.ts';
import { Refused } from './new/gather.ts';
import { judgeId } from './new/judge.ts';
import { readKnown } from './new/known.ts';
import { terminal } from './new/terminal.ts';

try {
	await main(readImportFlags(process.argv.slice(2)));
} catch (error) {
	if (error instanceof Stopped) console.error('Nothing was written.');
	else console.error(error instanceof Error ? error.message : String(error));
	process.exitCode = 1;
}

async function main(flags: ImportFlags): Promise<void> {
	if (flags.help) return console.log(HELP);
	const { from, files, incident, anyway = false } = flags;
	const [file = '', other] = files;
	const text = await readDocument(file);
	const comments = other === undefined ? undefined : await readDocument(other);
	const format = from ?? formatOf(text);
	if (comments !== undefined && format !== 'github-issue')
		throw new Error('Only an issue has its comments in a second file. Give one document.');
	const read = FORMATS[format](text, { incident, comments });
	const asks = Boolean(process.stdin.isTTY && process.stdout.isTTY && !flags.yes);
	const asker = asks ? terminal : undefined;
	if (asker)
		intro('A draft from a document. Ctrl+C leaves, and nothing is written before the end.');
	const known = await readKnown(homeOf(process.cwd()), Date.now());
	const { document, given, added } = await complete(read, flags, known, asker);
	const { organization = 'undisclosed' } = given;
	const { occurred, sources } = document;
	await duplicateGuard(known, asker, anyway)({ organization, occurred, sources });
	const draft = importedDraft(document, given);
	const fault = judgeId(draft.id, known);
	if (fault) throw new Refused([`--id: ${fault}`]);
	const saved = saveDraft(draft, added, known);
	if (added) known.vocabularies.organizations.push({ ...added, aliases: [] });
	writeTexts(known.root, frontMatterSchemas(known.root, known.vocabularies));
	if (asker) outro('Done.');
	console.log(report(document, format, saved));
}
