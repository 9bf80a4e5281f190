import { platformFields } from './entry.ts';
import { MARKS } from './timeline.ts';

const always = ['title', 'summary', 'organization', 'sources', 'entry'] as const;

const required = {
	anecdote: [...always, 'components', 'lessons'],
	other: [
		...always,
		'occurred',
		'environments',
		'components',
		'triggers',
		'impact',
		'timeline',
		'rootCause',
		'causes',
		'lessons',
	],
};

const requiredInImpact = ['summary', 'kinds', 'audience', 'severity'] as const;

const optional = [
	'platform',
	'symptoms',
	'detection',
	'patterns',
	'response',
	'obstacles',
	'wentWell',
	'wentBadly',
	'lucky',
	'surprises',
	'actions',
] as const;

/** Every path that `notStated` may name: what sources can leave out. */
export const notStatedPaths: string[] = [
	...required.other.filter((path) => !(always as readonly string[]).includes(path)),
	...optional,
	...[...requiredInImpact, 'windows', 'figures'].map((key) => `impact.${key}`),
	...MARKS.map((mark) => `marks.${mark}`),
	...Object.keys(platformFields).map((key) => `platform.${key}`),
];

/** Something absent that must be there, or there and yet named in `notStated`. */
export interface PresenceFault {
	path: string;
	fault: 'missing' | 'both';
}

/** Compares what stands in the front matter, before the schema, with what must and what is `notStated`. */
export function presenceFaults(data: Record<string, unknown>): PresenceFault[] {
	const notStated = new Set(Array.isArray(data.notStated) ? data.notStated : []);
	const anecdote = data.kind === 'anecdote';
	const needed = [
		...(anecdote ? required.anecdote : required.other),
		...(anecdote || data.impact === undefined
			? []
			: requiredInImpact.map((key) => `impact.${key}`)),
	];
	const missing = needed.filter((path) => !present(data, path) && !notStated.has(path));
	const both = notStatedPaths.filter((path) => notStated.has(path) && present(data, path));
	return [
		...missing.map((path) => ({ path, fault: 'missing' as const })),
		...both.map((path) => ({ path, fault: 'both' as const })),
	];
}

function present(data: Record<string, unknown>, path: string): boolean {
	const [head = '', tail] = path.split('.');
	if (head === 'marks') return marksIn(data.timeline).includes(tail ?? '');
	const value = data[head];
	if (tail === undefined) return value !== undefined;
	return isObject(value) && value[tail] !== undefined;
}

function marksIn(timeline: unknown): unknown[] {
	if (!Array.isArray(timeline)) return [];
	return timeline.flatMap((entry) =>
		isObject(entry) && Array.isArray(entry.marks) ? entry.marks : [],
	);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
