import type { ImportedAction } from './imported.ts';
import type { Block } from './markdown.ts';
import { oneLine, plain } from './plain.ts';

/** What was done or planned, from lists and tables: its words, and what they say of its state and purpose. */
export function readActions(blocks: Block[]): ImportedAction[] {
	const actions = blocks.flatMap((block): ImportedAction[] => {
		if (block.kind === 'table') return rowsOf(block);
		if (block.kind === 'code') return [];
		const words = plain(block.words);
		if (block.kind === 'text' && words.endsWith(':')) return [];
		const checked = block.kind === 'item' ? block.checked : undefined;
		const said = SAID.exec(words)?.[1] ?? '';
		const state = checked === undefined ? stateOf(said) : checked ? 'done' : 'planned';
		return words ? [{ words, state }] : [];
	});
	return actions.filter(({ words }) => !/^(?:n\/?a|none|tbd|todo)\.?$/i.test(words));
}

/** A word on the state at the end, in brackets or behind a dash. */
const SAID =
	/[([–—-]\s*(rejected|declined|dropped|abandoned|planned|to ?do|open|not started|done|completed?|finished|fixed|merged)[)\]]?[.!]?$/i;

const COLUMNS = {
	action: /^(?:action(?: items?)?|items?|tasks?|description|what|to ?dos?|follow[ -]?ups?)$/i,
	kind: /^(?:type|kind|category)$/i,
	state: /^(?:status|state|done\??|progress|bug|tracking bug|ticket|issue)$/i,
};

function rowsOf({ head, rows }: Block & { kind: 'table' }): ImportedAction[] {
	const names = head.map(oneLine);
	const column = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
	const action = Math.max(0, column(COLUMNS.action));
	const [kind, state] = [column(COLUMNS.kind), column(COLUMNS.state)];
	return rows.flatMap((cells) => {
		const words = plain(cells[action] ?? '');
		if (!words) return [];
		return [{ words, kind: kindOf(cells[kind] ?? ''), state: stateOf(cells[state] ?? '') }];
	});
}

const KINDS: [NonNullable<ImportedAction['kind']>, RegExp][] = [
	['prevent', /^prevent(?:ion|ive|ative)?$/i],
	['detect', /^detect(?:ion|ive)?$/i],
	['mitigate', /^mitigat(?:e|ion|ive)$/i],
	['process', /^process$/i],
];

const kindOf = (cell: string) => KINDS.find(([, pattern]) => pattern.test(oneLine(cell)))?.[0];

const STATES: [NonNullable<ImportedAction['state']>, RegExp][] = [
	['rejected', /\b(?:rejected|declined)\b/i],
	['dropped', /\b(?:dropped|abandoned|won['’]?t (?:do|fix)|cancell?ed)\b/i],
	['planned', /\b(?:planned|to ?do|open|not started|not done)\b/i],
	['done', /\b(?:done|completed?|finished|fixed|merged)\b/i],
];

const BETWEEN =
	/\b(?:not (?!started)|partly|partially|almost|nearly|half|(?:in )?progress|ongoing|wip)\b/i;

/** What lies between, such as work in progress, is left to the writer. */
function stateOf(cell: string): ImportedAction['state'] {
	const words = oneLine(cell);
	return BETWEEN.test(words) ? undefined : STATES.find(([, pattern]) => pattern.test(words))?.[0];
}
