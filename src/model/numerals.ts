const MONTH = String.raw`(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const YEAR = String.raw`(?<year>\d{4})`;

/** Dates as text has them, with the groups `year`, `month` and `day`. */
export const DATES = [
	String.raw`\b${YEAR}-(?<month>\d{2})-(?<day>\d{2})(?!\d)`,
	String.raw`\b${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?\b`,
	String.raw`\b${MONTH} ${DAY}(?:,? ${YEAR})?\b`,
].map((pattern) => new RegExp(pattern, 'gu'));

/** Times of day, with the groups `hour`, `minute` and `half` (a or p). */
export const CLOCK =
	/(?<![\d:+-])(?<hour>[01]?\d|2[0-3]):(?<minute>[0-5]\d)(?::[0-5]\d)?(?! ?:?\d)(?: ?(?<half>[ap])\.?m\b)?/gi;

const LENGTHS: [number, string][] = [
	[1 / 60_000, 'ms millisecond milliseconds'],
	[1 / 60, 's sec secs second seconds'],
	[1, 'm min mins minute minutes'],
	[60, 'h hr hrs hour hours'],
	[1440, 'd day days'],
	[10_080, 'wk wks week weeks'],
	[43_830, 'month months'],
	[525_960, 'year years'],
];

/** Units of time in minutes; months and years are averages. */
export const MINUTES = new Map(
	LENGTHS.flatMap(([minutes, units]) => units.split(' ').map((unit) => [unit, minutes])),
);

/** What a word or letter after a number multiplies it by. */
export const FACTORS = new Map([
	['k', 1e3],
	['thousand', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['million', 1e6],
	['bn', 1e9],
	['billion', 1e9],
]);

const NUMBER = String.raw`\d{1,3}(?:[,\u00a0\u202f ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const UNIT = [...MINUTES.keys(), ...FACTORS.keys(), '%', 'percent', 'x', '[kmgtp]i?b'].join('|');

/** Numbers that stand alone or with a unit, with the groups `number` and `unit`; not /16, x509, v248, 1.7.4 or us-east-1. */
export const QUANTITY = new RegExp(
	String.raw`(?<![\p{L}\p{N}_/#@:.+]|(?<!\d)-|\d,)(?<number>${NUMBER})` +
		String.raw`(?:[\s\u00a0\u202f-]?(?<unit>${UNIT})(?![\p{L}\p{N}]))?(?![\p{L}\p{N}_@]|[.,:/]\d)`,
	'giu',
);

/** Lengths such as 4h30m, with the groups `hours` and `minutes`. */
export const COMPACT =
	/(?<![\p{L}\p{N}_/.-])(?<hours>\d+) ?h ?(?<minutes>\d{1,2})(?: ?m(?:in)?)?(?![\p{L}\p{N}])/giu;

const NAMED_BEFORE =
	/^(?:v|versions?|releases?|series|ports?|layer|level|tier|phase|step|stage|section|part|day|week|issue|pr|rfc|http|code|status|exit|signal|zone|type|class|sev|severity|priority|number|no|node|pod|shard|replica|rack|cell|cluster|host|route|line|page|figure|table|ipv)$/i;
const NAMED_AFTER = /^-(?:bit|phase|way|tier|factor|step|byte|nines?|point|stage|layer)\b/i;
const STATUS_AFTER = /^\s*(?:errors?|responses?|status(?:es)?|codes?)\b/i;
const PLURAL_AFTER = /^[\s\u00a0-]+\p{Ll}{2,}s\b/u;
const OPENERS =
	/^(?:About|Around|Over|Under|After|All|At|Some|Nearly|Almost|Only|Up|To|In|For|Within|The|Of|And|With)$/;

/** True where a number without a unit is part of a name: a version, a port, an error code. */
export function isNamed(number: string, before: string, after: string): boolean {
	if (number.includes('.') || NAMED_AFTER.test(after)) return true;
	if (/^[45]\d\d$/.test(number) && STATUS_AFTER.test(after)) return true;
	const word = /(\p{L}[\p{L}\p{N}.'’-]*)[\s\u00a0]*$/u.exec(before)?.[1] ?? '';
	if (NAMED_BEFORE.test(word)) return true;
	const isYear = /^(?:19|20)\d\d$/.test(number);
	return /^\p{Lu}/u.test(word) && !OPENERS.test(word) && !PLURAL_AFTER.test(after) && !isYear;
}
