import { Temporal } from 'temporal-polyfill';
import { readMoment } from './moment.ts';
import { nearest } from './nearest.ts';
import { fault, inFuture, type TimeFault } from './time-fault.ts';
import { readingsOf, shownAt } from './wall-time.ts';
import { areLetters, meantBy, unclearLetters } from './zone-letters.ts';
import { zoneNames } from './zone-names.ts';

export { zoneNames } from './zone-names.ts';

/** A local time as an instant with its offset, as in `2021-08-25T15:30+01:00`; or why it is none. */
export type LocalReading = { ok: true; at: string } | ({ ok: false; fault: TimeFault } & Refusal);

interface Refusal {
	/** The instants that it may have been. */
	readings: string[];
	/** True where the zone is at fault, which concerns every time that is given in it. */
	isZone: boolean;
	/** The time as it was given, in a form that the check refuses too. */
	at: string;
}

const LOCAL = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)$/;
const OFFSET = /^(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads what a place's clocks showed, as in `2021-08-25 15:30` in `Europe/London`; a zone may also be an
 * offset, UTC, or letters such as `CET` where they mean one instant only. Times that were skipped or
 * happened twice, and times after `now` (epoch ms), are faults.
 */
export function readLocalTime(local: string, zone: string, now = Infinity): LocalReading {
	const [, day = '', clock = ''] = LOCAL.exec(local.trim()) ?? [];
	if (!day) return refused(notLocal(local), { at: local });
	const wall = `${day}T${clock}`;
	const meant = meantBy(zone, wall);
	const named = meant[0]?.offset ?? zoneNamed(zone);
	if (!named) return refused(noSuchZone(zone), { at: wall, isZone: true });
	const at = wall + (OFFSET.test(named) ? named : `[${named}]`);
	const reading = readMoment(at);
	if (!reading.ok) {
		const isAmbiguous = reading.fault.code === 'TIME-005';
		return refused(reading.fault, { at, readings: isAmbiguous ? readingsOf(wall, named) : [] });
	}
	if (meant.length > 1) {
		const readings = meant.map(({ offset }) => wall + offset);
		return refused(unclearLetters(zone, wall, meant), { at: wall, readings, isZone: true });
	}
	const epoch = reading.moment.interval.min;
	if (epoch > now) return refused(inFuture(`${day} ${clock}`, now), { at });
	return { ok: true, at: OFFSET.test(named) ? at : shownAt(epoch, named, wall) };
}

const refused = (fault: TimeFault, rest: Pick<Refusal, 'at'> & Partial<Refusal>): LocalReading => ({
	ok: false,
	fault,
	readings: [],
	isZone: false,
	...rest,
});

/** Why nobody knows a zone by this name; undefined where somebody does. */
export const unknownZone = (zone: string): TimeFault | undefined =>
	areLetters(zone) || zoneNamed(zone) ? undefined : noSuchZone(zone);

/** The zone that a word names: a name in any letter case, UTC, or an offset such as `+02:00`; undefined where it names none. */
function zoneNamed(zone: string): string | undefined {
	const word = zone.trim().replaceAll(' ', '_');
	if (/^(?:utc|gmt|z|etc\/utc)$/i.test(word)) return 'Z';
	if (/^[+-]\d{2}:?\d{2}$/.test(word)) return word.replace(/:?(\d{2})$/, ':$1');
	if (!word.includes('/')) return undefined;
	try {
		return Temporal.Now.zonedDateTimeISO(word).timeZoneId;
	} catch {
		return undefined;
	}
}

const notLocal = (local: string): TimeFault =>
	fault(
		'TIME-001',
		`\`${local}\` cannot be read as a local time.`,
		'a day and what the clock showed',
		'Write it as `2021-08-25 15:30`.',
	);

function noSuchZone(zone: string): TimeFault {
	const names = zoneNames().map((id) => ({ id, names: [id.replaceAll('_', ' ')] }));
	const meant = nearest(zone, names);
	return fault(
		'TIME-001',
		`No time zone is called \`${zone}\`.`,
		'the name of a zone, such as `Europe/London`, or an offset, such as `+01:00`',
		meant
			? `Did you mean \`${meant}\`?`
			: 'Look up the zone of the place; letters alone rarely say which clocks are meant.',
	);
}
