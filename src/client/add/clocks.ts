import { readLocalTime, unknownZone } from '../../model/local-time.ts';
import type { TimeFault } from '../../model/time-fault.ts';
import { rowsOf, text, type Values } from './values.ts';

/** A day and a clock time in a zone, as typed; any of them may be empty. */
export interface Clock {
	/** `2021-08-25` */
	day: string;
	/** `15:30` */
	time: string;
	/** `UTC`, an offset, or the name of a zone, as in `Europe/London`. */
	zone: string;
	/** The offset that is meant where the clocks showed the time twice. */
	reading: string;
}

/** True where times are counted from the start of the harm rather than read from clocks. */
export const isCounted = (values: Values): boolean => text(values, 'counting') === 'after';

/** The day, the time and the zone of each step, as far as they are typed; a time without a day is on the day of the step before. */
export function clocksOf(values: Values): Clock[] {
	const isDay = /^\d{4}-\d{2}-\d{2}$/;
	const zone = text(values, 'zone');
	let last = isDay.test(text(values, 'occurred')) ? text(values, 'occurred') : '';
	return rowsOf(values, 'timeline').map((row) => {
		const [own, time] = [text(row, 'day'), text(row, 'time')];
		last = own || last;
		return { day: time ? last : own, time, zone, reading: text(row, 'reading') };
	});
}

/** How a record writes a clock time: as an instant, or, where that cannot be told, so that the check says why; undefined without a day. */
export function clockAt({ day, time, zone, reading }: Clock): string | undefined {
	if (!day || !time) return day || undefined;
	const local = readLocalTime(`${day} ${time}`, zone);
	if (local.ok) return local.at;
	const chosen = `${day}T${time}${reading}`;
	return !local.isZone && local.readings.includes(chosen) ? chosen : local.at;
}

/** The two offsets of a time that the clocks showed twice; none of any other. */
export function twiceShown({ day, time, zone }: Clock): string[] {
	if (!day || !time) return [];
	const local = readLocalTime(`${day} ${time}`, zone);
	if (local.ok || local.isZone) return [];
	const wall = `${day}T${time}`;
	const shown = local.readings.filter((at) => at.startsWith(wall));
	return shown.map((at) => at.slice(wall.length));
}

/** What is wrong with the zone of the clocks, for all steps at once; undefined where nothing is, or none is given. */
export function zoneFault(values: Values): TimeFault | undefined {
	const zone = text(values, 'zone');
	if (!zone || isCounted(values)) return undefined;
	for (const { day, time } of clocksOf(values)) {
		const local = day && time ? readLocalTime(`${day} ${time}`, zone) : undefined;
		if (local?.ok === false && local.isZone) return local.fault;
	}
	return unknownZone(zone);
}
