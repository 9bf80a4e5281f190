import type { Source } from '../schema/source.ts';

/** A source with its number on the page, from 1. */
export interface NumberedSource {
	number: number;
	source: Source;
}

/** One citation as a section prints it. */
export interface Citation extends NumberedSource {
	/** The id of the margin note, unique on the page; where `again` is true, that of the note already shown. */
	noteId: string;
	/** True where this citer has cited the source before, so that its note need not stand twice. */
	again: boolean;
}

/** Turns a list of source ids into citations, by number; unknown ids are left out. */
export type Citer = (cite: readonly string[]) => Citation[];

/** Numbers the sources in the record's order. */
export function numberSources(sources: readonly Source[]): NumberedSource[] {
	return sources.map((source, index) => ({ number: index + 1, source }));
}

/** A citer that remembers what it has cited; one per section, each with a prefix of its own. */
export function citer(sources: readonly NumberedSource[], prefix: string): Citer {
	const noteIds = new Map<string, string>();
	return (cite) =>
		sources
			.filter(({ source }) => cite.includes(source.id))
			.map(({ number, source }) => {
				const known = noteIds.get(source.id);
				const noteId = known ?? `${prefix}-${noteIds.size + 1}`;
				noteIds.set(source.id, noteId);
				return { number, source, noteId, again: known !== undefined };
			});
}
