import { spawnSync } from 'node:child_process';
import { likelyDuplicates } from '../../model/likely-duplicates.ts';
import type { Answers } from '../../record/answers.ts';
import { type Asker, Stopped } from './asker.ts';
import type { Known } from './known.ts';

/** Says what may tell of the incident already; without anybody to ask it throws, with one to ask they choose. */
export function duplicateGuard(known: Known, asker: Asker | undefined, anyway: boolean) {
	const told = new Set<string>();
	return async ({
		organization,
		occurred,
		sources,
	}: Pick<Answers, 'organization' | 'occurred' | 'sources'>): Promise<void> => {
		const urls = sources.map(({ url }) => url).filter(Boolean);
		const found = likelyDuplicates({ urls, organization, occurred }, known.among.index.records);
		const fresh = found.filter(({ record }) => !told.has(record.file));
		if (fresh.length === 0 || anyway) return;
		for (const { record } of fresh) told.add(record.file);
		const lines = fresh.map(({ record, why }) => `${record.file}\n  ${REASONS[why]}`);
		const message = `The incident may be here already:\n${lines.join('\n')}`;
		if (!asker)
			throw new Error(
				`${message}\nAdd to that record what is missing there; or, if it is another incident, pass --anyway and link the two in \`related\`.`,
			);
		asker.warn(message);
		const chosen = await asker.choose('What would you like to do?', [
			...fresh.map(({ record }) => ({ value: record.file, label: `Open ${record.id}` })),
			{ value: '', label: 'It is another incident: go on' },
			{ value: 'stop', label: 'Stop' },
		]);
		if (chosen === '') return;
		if (chosen !== 'stop') show(known.root, chosen, asker);
		throw new Stopped();
	};
}

const REASONS = {
	source: 'has the same source',
	time: 'is of the same organization, within three days',
};

function show(root: string, file: string, asker: Asker): void {
	if (!openInEditor(root, file)) asker.tell(`It is here: ${file}`);
}

/** Opens a file in the editor that the environment names; false where it names none or none starts. */
export function openInEditor(root: string, file: string): boolean {
	const { VISUAL, EDITOR, TERM_PROGRAM } = process.env;
	const named = VISUAL || EDITOR || (TERM_PROGRAM === 'vscode' ? 'code' : '');
	const [command, ...args] = named.split(/\s+/).filter(Boolean);
	if (!command) return false;
	return spawnSync(command, [...args, file], { cwd: root, stdio: 'inherit' }).error === undefined;
}
