import { monthOf, type CalendarDay } from './calendar-day.ts';
import { DAY, dayStart } from './clock.ts';

const WITHIN = 15;

/** With so many incidents a day needs none beside it. */
export const ENOUGH = 3;

const LEAP_YEAR = 2000;

const startOf = (day: string) => dayStart(LEAP_YEAR, monthOf(day), Number(day.slice(3)));

/** The months, from 1, that hold the days nearest to one. */
export function monthsAround(today: string): number[] {
	const months = [0, -WITHIN, WITHIN].map((days) => {
		return new Date(startOf(today) + days * DAY).getUTCMonth() + 1;
	});
	return [...new Set(months)];
}

/** Today and, where it has fewer than three incidents, the days around it that have some, nearest first; `distance` in days is negative for those before. */
export function nearestDays(
	days: CalendarDay[],
	today: string,
): (CalendarDay & { distance: number })[] {
	const near = days
		.map((one) => ({ ...one, distance: distance(today, one.day) }))
		.filter((one) => Math.abs(one.distance) <= WITHIN)
		.sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance) || a.distance - b.distance);
	let count = 0;
	return near.filter(({ entries }) => {
		const isMissing = count < ENOUGH;
		count += entries.length;
		return isMissing;
	});
}

/** The days from one day of the year to another, the shorter way around. */
function distance(from: string, to: string): number {
	const days = Math.round((startOf(to) - startOf(from)) / DAY);
	if (days > 183) return days - 366;
	return days < -183 ? days + 366 : days;
}
