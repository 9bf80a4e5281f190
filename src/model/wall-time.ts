import { Temporal } from 'temporal-polyfill';
import { readMoment } from './moment.ts';

/** An instant, in epoch ms, as the clocks of a zone showed it, as exact as the text `like`: `2021-08-25T15:30+01:00`. */
export function shownAt(epoch: number, zone: string, like: string): string {
	const zoned = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(zone);
	const smallestUnit = like.length > 16 ? 'second' : 'minute';
	return zoned.toPlainDateTime().toString({ smallestUnit }) + zoned.offset;
}

/** The two instants that clocks may have shown as `2021-10-31T01:30`; of a time that was skipped, those on either side. */
export function readingsOf(wall: string, zone: string): string[] {
	const time = Temporal.PlainDateTime.from(wall);
	return (['earlier', 'later'] as const).map((disambiguation) => {
		const zoned = time.toZonedDateTime(zone, { disambiguation });
		return shownAt(zoned.epochMilliseconds, zone, wall);
	});
}

/** The offsets with which a zone's clocks showed a time: one, two where it happened twice, none where they never did. */
export function offsetsOf(wall: string, zone: string): string[] {
	if (!readMoment(`${wall}Z`).ok) return [];
	const shown = readingsOf(wall, zone).filter((at) => at.startsWith(wall));
	return [...new Set(shown.map((at) => at.slice(wall.length)))];
}
