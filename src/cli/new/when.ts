import { readLocalTime } from '../../model/local-time.ts';
import { readOccurred } from '../../model/occurred.ts';
import type { TimeFault } from '../../model/time-fault.ts';

/** When an incident began: the date as a record writes it, and the instant where the time of day is known. */
export interface When {
	occurred?: string | undefined;
	began?: string | undefined;
	/** Names the date where the source does not state it. */
	notStated?: string[] | undefined;
}

/** When it began, or why that cannot be; `readings` are the instants that an ambiguous time may have been. */
export type WhenReading =
	{ ok: true; when: When } | { ok: false; fault: TimeFault; readings: string[] };

const CLOCK = /^(\d{4}-\d{2}-\d{2})[ T]\d{2}:\d{2}/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2}(?::\d{2})?) ?(Z|[+-]\d{2}:?\d{2})$/;

/** True for a day with a clock time, which needs a zone unless it carries its offset. */
export const needsZone = (text: string): boolean => CLOCK.test(text) && !INSTANT.test(text);

/** Reads a date such as `2021-08`, or a local time such as `2021-08-25 15:30` with its zone, or an instant; `now` (epoch ms) refuses the future. */
export function readWhen(text: string, zone: string | undefined, now: number): WhenReading {
	const [, day = '', clock = '', offset = ''] = INSTANT.exec(text) ?? [];
	if (day) return read(`${day} ${clock}`, offset, now);
	if (CLOCK.test(text)) return read(text, zone ?? '', now);
	const reading = readOccurred(text, { now });
	return reading.ok
		? { ok: true, when: { occurred: text } }
		: { ok: false, fault: reading.fault, readings: [] };
}

function read(local: string, zone: string, now: number): WhenReading {
	const reading = readLocalTime(local, zone, now);
	if (!reading.ok) return reading;
	return { ok: true, when: { occurred: local.slice(0, 10), began: reading.at } };
}
