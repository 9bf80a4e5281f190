import { readLocalTime, unknownZone } from '../model/local-time.ts';

const TOKEN =
	/[A-Z][A-Za-z]+(?:\/[A-Z][A-Za-z_]+)+|\b(?:UTC|GMT)\s?[+-]\s?\d{1,2}(?::?\d{2})?\b|\b[A-Z]{1,5}\b|(?<![\w:])[+-]\d{2}:?\d{2}\b/g;

/** The zones that words name, each in a form that can be read: `UTC`, `CET`, `Europe/London`, `+01:00`; others are passed over. */
export function zoneTokens(words: string): string[] {
	const named = [...words.matchAll(TOKEN)].map(([token]) => {
		const [, sign, hours, minutes = '00'] =
			/^(?:UTC|GMT)\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?$/.exec(token) ?? [];
		return sign ? `${sign}${hours!.padStart(2, '0')}:${minutes}` : token;
	});
	return [...new Set(named)].filter((token) => unknownZone(token) === undefined);
}

/** Up to the end of the sentence or cell; brackets stay whole. */
const WORDS = String.raw`((?:[^.\n|()[\]]|\([^()\n]{0,40}\)){1,60})`;
const STATED = [
	String.raw`(?<![a-z])all\s+(?:the\s+)?time(?:s|stamps)?(?![a-z])(?:\s+(?:are|is|given|listed|shown|stated|below))*\s*(?:in|as|:)?\s*`,
	String.raw`(?<![a-z])time(?:s|stamps)\s+(?:are|is)\s+(?:all\s+)?(?:(?:given|listed|shown|stated)\s+)?(?:in|as)\s+`,
	String.raw`(?<![a-z])time\s?zone\s*(?:is|:|=)\s*`,
].map((before) => new RegExp(before + WORDS, 'gi'));
const IN_HEAD = [
	/\btimes?\b[^|\n]{0,20}?(?:\bin\b|[,([])\s*([^)\]|\n]{1,40})/i,
	/\b([A-Z]{3,4})\s+[Tt]ime\b/,
];
const IN_HEADING =
	/\btime ?line\b[^\n]{0,30}?[,([]\s*(?:all\s+)?(?:times?\s+)?(?:in\s+)?([^)\]\n]{1,40})/i;

/** What a document says of the zone of all its times. */
export interface StatedZone {
	/** In its own words; empty where it says nothing. */
	words: string;
	/** The zones that the words name. */
	zones: string[];
}

/** The zone that a document states for all its times: in a sentence, in the heading of the timeline or in the head of a table. */
export function statedZone(text: string, headings: string[], heads: string[]): StatedZone {
	const found = [
		...STATED.flatMap((pattern) => [...text.matchAll(pattern)].map(([, words = '']) => words)),
		...headings.flatMap((heading) => IN_HEADING.exec(heading)?.[1] ?? []),
		...heads.flatMap((head) => IN_HEAD.map((pattern) => pattern.exec(head)?.[1] ?? '')),
	]
		.map((words) => words.replace(/[*_`]/g, '').trim())
		.filter(Boolean);
	const telling = found.filter((words) => zoneTokens(words).length > 0);
	const told = telling.length > 0 ? telling : found.slice(0, 1);
	return {
		words: [...new Set(told)].join('; '),
		zones: [...new Set(told.flatMap(zoneTokens))],
	};
}

/** An instant with its offset; or why none can be made of what is said. */
export type Placed = { at: string; why?: never } | { at?: never; why: string };

/** The instant at which clocks showed a time, where all zones that are named agree on it. */
export function instantOf(day: string, clock: string, zones: string[]): Placed {
	const readings = zones.map((zone) => readLocalTime(`${day} ${clock}`, zone));
	const sure = readings.flatMap((one) => (one.ok ? [one.at] : []));
	const unsure = readings.flatMap((one) => (one.ok ? [] : [one]));
	const [first] = sure;
	if (first === undefined) return { why: unsure[0]?.fault.message ?? 'No zone is named.' };
	const isSame = (at: string) => Date.parse(at) === Date.parse(first);
	const agree = sure.every(isSame) && unsure.every((one) => one.readings.some(isSame));
	return agree ? { at: first } : { why: `${zones.join(' and ')} differ on that day.` };
}
