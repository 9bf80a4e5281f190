import { Temporal } from 'temporal-polyfill';
import { inFuture, fault, type TimeFault } from './time-fault.ts';
import { readMoment } from './moment.ts';
import { nearest } from './nearest.ts';

/** A local time as an instant with its offset, as in `2021-08-25T15:30+01:00`; or why it is none, with the instants it may have been. */
export type LocalReading =
	{ ok: true; at: string } | { ok: false; fault: TimeFault; readings: string[] };

const LOCAL = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)$/;
const OFFSET = /^(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads what a place's clocks showed, as in `2021-08-25 15:30` in `Europe/London`; a zone may also be an
 * offset or UTC. Times that were skipped or happened twice, and times after `now` (epoch ms), are faults.
 */
export function readLocalTime(local: string, zone: string, now = Infinity): LocalReading {
	const [, day = '', clock = ''] = LOCAL.exec(local.trim()) ?? [];
	if (!day) return refused(notLocal(local));
	const named = zoneNamed(zone);
	if (!named) return refused(unknownZone(zone));
	const wall = `${day}T${clock}`;
	const reading = readMoment(OFFSET.test(named) ? wall + named : `${wall}[${named}]`);
	if (!reading.ok) {
		const twice = reading.fault.code === 'TIME-005';
		return refused(reading.fault, twice ? readingsOf(wall, named) : []);
	}
	const epoch = reading.moment.interval.min;
	if (epoch > now) return refused(inFuture(`${day} ${clock}`, now));
	return { ok: true, at: OFFSET.test(named) ? wall + named : written(epoch, named, wall) };
}

/** The names of all time zones that cities have, as in `Europe/London`, and UTC. */
export const zoneNames = (): string[] => ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** The zone that a word names: a name in any letter case, UTC, or an offset such as `+02:00`; undefined where it names none. */
export function zoneNamed(zone: string): string | undefined {
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

const refused = (fault: TimeFault, readings: string[] = []): LocalReading => ({
	ok: false,
	fault,
	readings,
});

function readingsOf(wall: string, zone: string): string[] {
	const time = Temporal.PlainDateTime.from(wall);
	return (['earlier', 'later'] as const).map((disambiguation) => {
		const zoned = time.toZonedDateTime(zone, { disambiguation });
		return written(zoned.epochMilliseconds, zone, wall);
	});
}

/** As exact as the clock time that was given. */
function written(epoch: number, zone: string, like: string): string {
	const zoned = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
	const smallestUnit = like.length > 16 ? 'second' : 'minute';
	return zoned.toPlainDateTime().toString({ smallestUnit }) + zoned.offset;
}

const notLocal = (local: string): TimeFault =>
	fault(
		'TIME-001',
		`\`${local}\` cannot be read as a local time.`,
		'a day and what the clock showed',
		'Write it as `2021-08-25 15:30`.',
	);

function unknownZone(zone: string): TimeFault {
	const names = zoneNames().map((id) => ({ id, names: [id.replaceAll('_', ' ')] }));
	const meant = nearest(zone, names);
	return fault(
		'TIME-001',
		`No time zone is called \`${zone}\`.`,
		'the name of a zone, such as `Europe/London`, or an offset, such as `+01:00`',
		meant
			? `Did you mean \`${meant}\`?`
			: 'Look up the zone of the place; letters such as EST or CET do not say which clocks are meant.',
	);
}
