import type { CalendarDay } from './calendar-day.ts';

/** The first days with `most` incidents among them; of the last one only as many as fit. */
export function firstDays(days: CalendarDay[], most: number): CalendarDay[] {
	let left = most;
	return days.flatMap(({ day, entries }) => {
		const shown = entries.slice(0, left);
		left -= shown.length;
		return shown.length > 0 ? [{ day, entries: shown }] : [];
	});
}

/** The days in pages of about `size` incidents; a day is not divided. */
export function dayPages(days: CalendarDay[], size: number): CalendarDay[][] {
	const pages: CalendarDay[][] = [];
	let count = size;
	for (const one of days) {
		if (count >= size) {
			pages.push([]);
			count = 0;
		}
		pages.at(-1)!.push(one);
		count += one.entries.length;
	}
	return pages;
}
