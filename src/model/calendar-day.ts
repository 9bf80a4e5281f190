import { monthName } from './clock.ts';
import type { Corpus, Postmortem } from './corpus.ts';

/** An incident in the calendar. */
export interface DayEntry {
	id: string;
	year: number;
	organization: string;
	title: string;
	/** The words for the collection it comes from; left out where that is one's own. */
	collection?: string;
}

/** A day of the year as `MM-DD`, with what began on it, newest first. */
export interface CalendarDay {
	day: string;
	entries: DayEntry[];
}

/** The day of the year an EDTF date begins on, as `MM-DD`; undefined where no one day is known. */
export const dayOf = (edtf: string): string | undefined =>
	/^\d{4}-(\d{2}-\d{2})(?:\/|$)/.exec(edtf)?.[1];

/** The days of the year on which something began, from 1 January on. */
export function calendarOf({
	postmortems,
	taxonomies,
}: Pick<Corpus, 'postmortems' | 'taxonomies'>): CalendarDay[] {
	const days = Map.groupBy(postmortems, ({ data, occurred }) =>
		occurred && data.occurred ? dayOf(data.occurred) : undefined,
	);
	return [...days]
		.flatMap(([day, found]) => (day ? [{ day, entries: found.map(entryOf) }] : []))
		.sort((a, b) => (a.day < b.day ? -1 : 1));

	function entryOf({ id, collection, data }: Postmortem): DayEntry {
		return {
			id,
			year: Number(data.occurred?.slice(0, 4)),
			organization:
				taxonomies.organizations.get(data.organization)?.term.label ?? data.organization,
			title: data.title,
			...(collection && { collection }),
		};
	}
}

/** The month of a `MM-DD`, from 1. */
export const monthOf = (day: string): number => Number(day.slice(0, 2));

/** A `MM-DD` in words: `4 October`. */
export const calendarWords = (day: string): string =>
	`${Number(day.slice(3))} ${monthName(monthOf(day))}`;
