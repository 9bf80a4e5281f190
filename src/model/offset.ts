import type { Point } from './instant.ts';
import { type TimeFault, fault } from './time-fault.ts';

const OFFSET = /^T([+-])(\d{2,4}):(\d{2})(?::(\d{2}))?$/;

/**
 * Reads `T+26:55` as minutes from the step it counts from; undefined where the text is no offset.
 */
export function readOffset(text: string): Point | TimeFault | undefined {
	const match = OFFSET.exec(text);
	if (!match) return undefined;
	const [, sign, hours = '', minutes = '', seconds] = match;
	if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return tooMany(text);
	const size = Number(hours) * 60 + Number(minutes) + Number(seconds ?? 0) / 60;
	const start = sign === '-' && size > 0 ? -size : size;
	return seconds === undefined
		? { start, width: 1, precision: 'minute' }
		: { start, width: 1 / 60, precision: 'second' };
}

function tooMany(text: string): TimeFault {
	return fault(
		'TIME-002',
		`\`${text}\`: an hour has 60 minutes, a minute 60 seconds.`,
		'an offset as T+HH:MM, with minutes from 00 to 59 and as many hours as needed',
		'Carry the rest to the hours: 75 minutes are `T+01:15`.',
	);
}
