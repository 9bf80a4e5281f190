import type { Finding } from '../schema/problem.ts';
import type { RecordData } from '../schema/record.ts';
import { calendarFault, dayStart, HOUR } from './clock.ts';
import { readOccurred } from './occurred.ts';
import { inFuture, noSuchDay, type TimeFault } from './time-fault.ts';

/** The faults of the days a record gives about itself and its sources: those that do not exist or have not come; `now` is epoch ms. */
export function checkDays({ sources, entry, applies }: RecordData, now: number): Finding[] {
	const days: [Finding['path'], string | undefined][] = [
		...sources.flatMap(({ published, accessed }, at): [Finding['path'], string | undefined][] => [
			[['sources', at, 'published'], published],
			[['sources', at, 'accessed'], accessed],
		]),
		[['entry', 'added'], entry.added],
		[['entry', 'updated'], entry.updated],
		[['entry', 'verified'], entry.verified],
		...entry.corrections.map(({ on }, at): [Finding['path'], string] => [
			['entry', 'corrections', at, 'on'],
			on,
		]),
		[['applies', 'checked'], applies?.checked],
	];
	return days.flatMap(([path, day]) => {
		const fault = day === undefined ? undefined : faultOf(day, now);
		return fault ? [{ ...fault, path }] : [];
	});
}

/** Plain days are read here, because the general reader is fifty times slower and there are many. */
function faultOf(text: string, now: number): TimeFault | undefined {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) {
		const reading = readOccurred(text, { now });
		return reading.ok ? undefined : reading.fault;
	}
	const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
	const wrong = calendarFault(year, month, day);
	if (wrong) return noSuchDay(text, wrong);
	// A day begins 14 hours earlier in the first zone than in UTC.
	return dayStart(year, month, day) - 14 * HOUR > now ? inFuture(text, now) : undefined;
}
