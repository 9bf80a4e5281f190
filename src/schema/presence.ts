import { platformFields } from './entry.ts';
import { options } from './options.ts';
import { always, optional, required } from './stated.ts';
import { MARKS } from './timeline.ts';

const requiredInImpact = ['summary', 'kinds', 'audience', 'severity'] as const;

/** Every path that `notStated` may name: what sources can leave out, the fields of a copy's own too. */
export const notStatedPaths: string[] = [
	...required.other.filter((path) => !(always as readonly string[]).includes(path)),
	...optional,
	...[...requiredInImpact, 'windows', 'figures'].map((key) => `impact.${key}`),
	...MARKS.map((mark) => `marks.${mark}`),
	...Object.keys(platformFields).map((key) => `platform.${key}`),
	...Object.keys(options.fields),
];

/** Something absent that must be there, or there and yet named in `notStated`. */
export interface PresenceFault {
	path: string;
	fault: 'missing' | 'both';
}

/** Compares what stands in the front matter, before the schema, with what must, `asked` included, and what is `notStated`. */
export function presenceFaults(
	data: Record<string, unknown>,
	asked: string[] = options.required,
): PresenceFault[] {
	const notStated = new Set(Array.isArray(data.notStated) ? data.notStated : []);
	const anecdote = data.kind === 'anecdote';
	const needed = [
		...(anecdote ? required.anecdote : [...required.other, ...asked]),
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
