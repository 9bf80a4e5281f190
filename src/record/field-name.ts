import type { Finding } from '../schema/problem.ts';

/** A field as a message names it; entries count from 1, as in “`event` of `timeline` entry 2”. */
export function fieldName(path: Finding['path']): string {
	const parts: string[] = [];
	let names: (string | number)[] = [];
	for (const step of path) {
		if (typeof step === 'string') {
			names.push(step);
			continue;
		}
		parts.unshift(`\`${names.join('.')}\` entry ${step + 1}`);
		names = [];
	}
	if (names.length > 0) parts.unshift(`\`${names.join('.')}\``);
	return parts.join(' of ') || 'The front matter';
}
