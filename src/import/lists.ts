import { rows } from '../record/rows.ts';
import { scalar } from '../record/scalar.ts';
import { todo } from './comments.ts';
import type { Imported } from './imported.ts';

/** The lists of a draft beside its account: symptoms, what went well, badly and by luck, actions. `cite` is YAML. */
export function listLines(facts: Imported, cite: string): string[] {
	const { symptoms, wentWell, wentBadly, lucky, actions } = facts;
	return [
		...list('symptoms', symptoms, (text, nth) => [
			...rows(
				[
					{ key: 'text', yaml: scalar(text) },
					{ key: 'kind', ...(nth === 0 && { hint: SHOWS }) },
					{ key: 'cite', yaml: cite },
				],
				'    ',
				true,
			),
		]),
		...list('wentWell', wentWell, remark(cite)),
		...list('wentBadly', wentBadly, remark(cite)),
		...list('lucky', lucky, remark(cite)),
		...list('actions', actions, ({ words, state, kind }, nth) => [
			...todo('retell', words)('  '),
			...rows(
				[
					{ key: 'action' },
					{ key: 'state', yaml: state, ...(nth === 0 && { hint: STATES }) },
					{ key: 'kind', yaml: kind, ...(nth === 0 && { hint: KINDS }) },
					{ key: 'cite', yaml: cite },
				],
				'    ',
				true,
			),
		]),
	];
}

const SHOWS = 'Where it shows: log, event, status, metric, alert, user-report, other.';
const STATES = 'How far it had come: done, planned, dropped, rejected, unknown.';
const KINDS = 'What it is for: prevent, detect, mitigate, process, unknown.';

const remark = (cite: string) => (words: string) => [
	...todo('retell', words)('  '),
	...rows([{ key: 'text' }, { key: 'cite', yaml: cite }], '    ', true),
];

const list = <T>(key: string, items: T[], lines: (item: T, nth: number) => string[]): string[] =>
	items.length > 0 ? [`${key}:`, ...items.flatMap(lines)] : [];
