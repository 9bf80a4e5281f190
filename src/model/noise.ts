const NOISE: [RegExp, string][] = [
	// Colors of a terminal.
	// eslint-disable-next-line no-control-regex
	[/\x1b\[[\d;]*[a-z]/gi, ' '],
	// Moments: ISO 8601, syslog, klog, epoch, a time of day.
	[
		/\b\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?)?\s?(?:Z\b|[+-]\d\d:?\d\d\b)?/g,
		' ',
	],
	[/\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\s+\d{1,2}\s+(?=\d\d:\d\d)/g, ' '],
	[/\b[IWEF]\d{4}\s+(?=\d\d:\d\d)/g, ' '],
	[/\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b/g, ' '],
	// Identifiers: UUIDs, digests, pointers, generated names of pods and machines.
	[/\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi, ' '],
	[/\bsha\d+:[\da-f]+/gi, ' '],
	[/-(?:[\da-f]{8,10}-)?(?=[a-z]*\d)[bcdfghjklmnpqrstvwxz\d]{5}\b(?![.-]?\w)/g, ' '],
	[/\+?\b0x[\da-f]+\b/gi, ' '],
	[/\b(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]{8,}\b/gi, ' '],
	[/\bip-\d+-\d+-\d+-\d+[\w.-]*/gi, ' '],
	[/\bi-[\da-f]{8,17}\b/g, ' '],
	// Addresses, with port or mask.
	[/\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+|\/\d{1,2})?\b/g, ' '],
	[/\b(?:[\da-f]{1,4}:){3,7}[\da-f]{1,4}\b/gi, ' '],
	// Lengths of time and sizes, places in a file, counts.
	[/\b\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h|[KMGT]i?B?)\b/g, ' '],
	[/(\.\w{1,5}):\d+(?::\d+)?\b/g, '$1'],
	[/(?<![\w.:/-])\d+(?:[.,]\d+)*(?![\w.:/-])/g, ' '],
	[/(?<![\w.-])\d+\/\d+(?![\w.-])/g, ' '],
];

const STATUS = /\b[45]\d\d\b/g;

/** A pasted line without what differs from one log to the next: moments, identifiers, addresses, counts. Status codes such as 503 stay. */
export function withoutNoise(text: string): string {
	const kept = [...text.matchAll(STATUS)].map(([code]) => code);
	const quiet = NOISE.reduce((rest, [pattern, by]) => rest.replace(pattern, by), text);
	const left = new Set(quiet.match(STATUS));
	const lost = [...new Set(kept)].filter((code) => !left.has(code));
	return [quiet, ...lost.filter((code) => standsAlone(text, code))].join(' ');
}

/** A status code stands as a word of its own, and no unit follows. */
const standsAlone = (text: string, code: string): boolean =>
	new RegExp(`(?<![\\w.:/+-])${code}(?![\\w.:/-]|\\s?(?:ms|s|seconds?|minutes?)\\b)`).test(text);
