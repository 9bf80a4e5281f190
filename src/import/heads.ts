import type { Note } from './imported.ts';
import { stampOf } from './stamp.ts';

/** When an incident happened, or a note on why that is left open. */
interface When {
	occurred: string | undefined;
	notes: Note[];
}

/** A title without the date in front of it. */
export function titleOf(heading: string): string | undefined {
	const words = heading.replace(/^(?:incident\s+date|date)\s*:\s*/i, '');
	const rest = (stampOf(words)?.rest ?? words).trim();
	return rest && !/^(?:incident |outage )?(?:post-?mortem|report|incident)$/i.test(rest)
		? rest
		: undefined;
}

/** The day with which words begin, where they name it whole. */
export function dayOf(words: string): string | undefined {
	const { date } = stampOf(words) ?? {};
	return date?.year && date.day ? `${date.year}-${date.month}-${date.day}` : undefined;
}

/** The day of the incident, where all that the document says of days fits together. */
export function occurredOf(given: string, day: string | undefined, days: string[]): When {
	const only = days.length === 1 ? days[0] : undefined;
	const isTold = day !== undefined && (days.length === 0 || days.includes(day));
	if (isTold) return { occurred: day, notes: [] };
	if (only && !given) return { occurred: only, notes: [] };
	const named = [
		...(given ? [`“${given}” at its head`] : []),
		...(days.length > 0 ? [`${days.join(', ')} in its timeline`] : []),
	];
	const say = `say when it happened; the document has ${named.join(', and ')}`;
	return { occurred: undefined, notes: named.length > 0 ? [{ place: 'occurred', say }] : [] };
}
