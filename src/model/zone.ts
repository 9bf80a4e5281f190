import { Temporal } from 'temporal-polyfill';
import { MINUTE } from './clock.ts';
import { type TimeFault, fault, noSuchZone } from './time-fault.ts';

/** The offset in ms; NaN where no place on earth has it. */
export function offsetOf(offset: string): number {
	if (offset === 'Z') return 0;
	const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
	const possible = Number(offset.slice(4)) < 60 && minutes <= (offset[0] === '+' ? 14 : 12) * 60;
	return possible ? (offset[0] === '-' ? -1 : 1) * minutes * MINUTE : NaN;
}

/**
 * The instant at which a zone's clocks show `local`; a fault where they never do, or do so twice.
 */
export function inZone(
	text: string,
	local: number,
	offset: string | undefined,
	zone: string,
): number | TimeFault {
	// Letters such as CET are said in summer too, and then mean two offsets.
	if (!zone.includes('/') && zone !== 'UTC') return noSuchZone(text, zone);
	const wall = Temporal.PlainDateTime.from(new Date(local).toISOString().slice(0, -1));
	const read = (disambiguation: 'earlier' | 'later') =>
		wall.toZonedDateTime(zone, { disambiguation });
	let earlier: Temporal.ZonedDateTime;
	let later: Temporal.ZonedDateTime;
	try {
		[earlier, later] = [read('earlier'), read('later')];
	} catch {
		return noSuchZone(text, zone);
	}
	const readings = [earlier, later];
	const skipped = !earlier.toPlainDateTime().equals(wall);
	if (offset) {
		const stated = local - offsetOf(offset);
		const fits = readings.some(({ epochMilliseconds }) => epochMilliseconds === stated);
		if (offset === 'Z' || (fits && !skipped)) return stated;
		if (!skipped) return otherOffset(text, offset, earlier);
	}
	const same = earlier.epochMilliseconds === later.epochMilliseconds;
	return same ? earlier.epochMilliseconds : twiceOrNever(text, skipped, readings);
}

const written = (time: Temporal.ZonedDateTime) =>
	`${time.toPlainDateTime().toString({ smallestUnit: 'minute' })}${time.offset}`;

function twiceOrNever(text: string, skipped: boolean, [a, b]: Temporal.ZonedDateTime[]): TimeFault {
	const clock = text.slice(11, 16);
	const place = (a?.timeZoneId ?? '').replace(/^.*\//, '').replaceAll('_', ' ');
	const [first, second] = [a, b].map((time) => time && `\`${written(time)}\``);
	return fault(
		'TIME-005',
		skipped
			? `\`${text}\`: the clocks in ${place} were put forward that day and never showed ${clock}.`
			: `\`${text}\`: the clocks in ${place} were put back that day and showed ${clock} twice.`,
		'an instant that happened once',
		`Write ${first} or ${second}, whichever the source means.`,
	);
}

function otherOffset(text: string, offset: string, real: Temporal.ZonedDateTime): TimeFault {
	return fault(
		'TIME-002',
		`\`${text}\`: ${real.timeZoneId} was at ${real.offset} then, not at ${offset}.`,
		'the offset that the clocks of the place had',
		`Write \`${written(real)}\`.`,
	);
}
