import type { Corpus, Postmortem } from './corpus.ts';

/** Something that happened to a record here, not to the system it tells of. */
export interface Change {
	/** The day, as `2026-11-20`. */
	on: string;
	kind: 'added' | 'updated' | 'corrected' | 'withdrawn';
	postmortem: Postmortem;
	/** What was corrected, or why the record was withdrawn. */
	what?: string | undefined;
	/** Which of the corrections of that day it is, from 1. */
	turn: number;
}

/** What happened to all records, newest first, those of a day in the corpus's order. */
export const changesOf = ({ postmortems, withdrawn }: Pick<Corpus, 'postmortems' | 'withdrawn'>) =>
	newestFirst([...postmortems, ...withdrawn].flatMap(changesIn));

/** The latest additions and corrections of some records, newest first. */
export const newsOf = (postmortems: Postmortem[], most: number): Change[] =>
	newestFirst(
		postmortems.flatMap(changesIn).filter(({ kind }) => kind === 'added' || kind === 'corrected'),
	).slice(0, most);

/** What happened to one record; a change on the day of a correction, or of the addition, is told once. */
export function changesIn(postmortem: Postmortem): Change[] {
	const { status, added, updated, corrections, reason } = postmortem.data.entry;
	const change = (on: string, kind: Change['kind'], what?: string, turn = 1): Change => ({
		on,
		kind,
		postmortem,
		...(what !== undefined && { what }),
		turn,
	});
	const corrected = corrections.map(({ on, what }, index) => {
		const before = corrections.slice(0, index).filter((one) => one.on === on);
		return change(on, 'corrected', what, before.length + 1);
	});
	const told = new Set([added, ...corrections.map(({ on }) => on)]);
	const isWithdrawn = status === 'withdrawn';
	return [
		...(isWithdrawn ? [change(updated ?? added, 'withdrawn', reason)] : []),
		...(updated && !isWithdrawn && !told.has(updated) ? [change(updated, 'updated')] : []),
		...corrected.reverse(),
		change(added, 'added'),
	];
}

const newestFirst = (changes: Change[]) =>
	changes.sort((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
